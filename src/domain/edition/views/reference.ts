import type { Role } from '../../entry/common.ts';
import type { AuthorityEntry, EntityEntry } from '../../entry/facts.ts';
import type { AudienceEntry, PageEntry, QuestionEntry, TermEntry } from '../../entry/writing.ts';
import type { GroundedText, Link } from './provision.ts';

export interface EntityView extends Omit<EntityEntry, 'about'> {
  readonly id: string;
  readonly path: string;
  readonly about: readonly GroundedText[];
  readonly part: Link | null;
  readonly provisions: readonly { readonly id: string; readonly role: Role; readonly words: string; readonly from: string }[];
  /** Provisions that name it without giving it a role. */
  readonly mentions: readonly string[];
}

export interface TermView extends TermEntry {
  readonly id: string;
  readonly path: string;
  readonly provisions: readonly string[];
  readonly firstUse: string | null;
  readonly definedIn: string | null;
  /** What the sentences of the entry lean on, in their order. */
  readonly refs: readonly string[];
  /** Plain text of the entry's prose. */
  readonly text: string;
}

export interface AuthorityView extends Omit<AuthorityEntry, 'about' | 'address'> {
  readonly id: string;
  readonly path: string;
  readonly address: string | null;
  readonly about: readonly GroundedText[];
  readonly provisions: readonly { readonly id: string; readonly words: string }[];
  readonly analysis: readonly string[];
}

export interface QuestionView extends QuestionEntry {
  readonly id: string;
  readonly path: string;
  readonly answer: string;
  readonly provisions: readonly string[];
}

export interface AudienceView extends AudienceEntry {
  readonly id: string;
  readonly path: string;
  /** Plain text of the entry's prose. */
  readonly text?: string;
}

export interface PageView extends PageEntry {
  readonly id: string;
  /** Plain text of the entry's prose. */
  readonly text?: string;
}

import type { Verdict } from '../../entry/common.ts';
import type { SourceEntry } from '../../entry/order.ts';
import type { DivergenceEntry } from '../../entry/sources.ts';
import type { Link } from './provision.ts';

export interface InlineRun {
  readonly text: string;
  readonly emphasis: boolean;
  readonly strong: boolean;
  /** Restored address; null where the link's address is not known; undefined where there is no link. */
  readonly address?: string | null;
}

export interface PassageView {
  /** "if13268/tasks-3" */
  readonly id: string;
  readonly anchor: string;
  readonly path: string;
  readonly heading: string;
  readonly kind: 'paragraph' | 'bullet';
  readonly text: string;
  readonly runs: readonly InlineRun[];
  readonly provisions: readonly string[];
  readonly background: boolean;
  readonly note: string | null;
}

export interface AnalysisView {
  readonly source: SourceEntry;
  readonly title: string;
  readonly path: string;
  readonly sections: readonly {
    readonly heading: string | null;
    readonly level: number;
    readonly slug: string;
    readonly passages: readonly string[];
  }[];
  readonly closing: readonly string[];
  readonly passages: readonly PassageView[];
  readonly tasks: readonly TaskView[];
  readonly questions: readonly { readonly passage: string; readonly path: string; readonly question: string }[];
}

export interface TaskView {
  readonly passage: string;
  readonly path: string;
  readonly task: string;
  readonly named: readonly string[];
  readonly due: string;
  readonly provisions: readonly string[];
  readonly leadInOrder: readonly Link[];
  readonly differs: { readonly says: string; readonly words: readonly { readonly provision: string; readonly words: string }[] } | null;
}

export interface ClaimView {
  /** "eyeon/claim-1" */
  readonly id: string;
  readonly n: number;
  readonly anchor: string;
  readonly path: string;
  readonly publisher: string;
  readonly quote: string | null;
  readonly says: string;
  readonly provisions: readonly string[];
  readonly verdict: Verdict;
  readonly why: string;
  readonly repeats: string | null;
}

export interface CommentaryView {
  readonly source: SourceEntry;
  readonly path: string;
  /** Plain text of the entry's introduction. */
  readonly introduction?: string;
  readonly claims: readonly ClaimView[];
  /** Share of the text's words the claims account for, 0 to 1. */
  readonly coverage: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** Where a source says what a difference is about; `text` is its name and the place together. */
export interface SaidBy extends Link {
  readonly source: string;
  readonly name: string;
  /** "claim 14", or the heading of a passage. */
  readonly place: string;
  readonly verdict: Verdict | null;
  readonly words: string;
}

export interface DivergenceView extends DivergenceEntry {
  readonly id: string;
  readonly path: string;
  readonly sourceLinks: readonly SaidBy[];
}

import { htmlEdits } from './html/link.ts';
import { htmlSteps } from './html/read.ts';
import { fitsMarkdown, markdownEdits } from './markdown/link.ts';
import { markdownSteps } from './markdown/read.ts';
import type { MemoKind } from './memo.ts';
import { plainEdits, withoutAddressBehind } from './plain/link.ts';
import { plainSteps } from './plain/read.ts';
import type { Linked } from './place.ts';
import type { Edit } from './splice.ts';
import type { Steps } from './steps.ts';
import type { MemoText } from './text-tree.ts';
import type { Wrap } from './wrap.ts';
import type { Writing } from './writing.ts';

/** How one form of written memo is read and linked. */
export interface Form {
  readonly read: (source: string) => Steps<MemoText>;
  /** Whether a link in a place leaves the rest as it was. */
  readonly fits: (source: string, wrap: Wrap) => boolean | 'already linked';
  readonly edits: (source: string, linked: readonly Linked[], writing: Writing) => Edit[];
}

/** The forms that are text throughout. */
export const FORMS: Readonly<Record<Exclude<MemoKind, 'docx'>, Form>> = {
  text: { read: plainSteps, fits: withoutAddressBehind, edits: plainEdits },
  markdown: { read: markdownSteps, fits: fitsMarkdown, edits: markdownEdits },
  html: { read: htmlSteps, fits: () => true, edits: htmlEdits },
};

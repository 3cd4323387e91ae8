import { htmlEdits } from './html/link.ts';
import { readHtml } from './html/read.ts';
import { fitsMarkdown, markdownEdits } from './markdown/link.ts';
import { readMarkdown } from './markdown/read.ts';
import type { MemoKind } from './memo.ts';
import { plainEdits, withoutAddressBehind } from './plain/link.ts';
import { readPlain } from './plain/read.ts';
import type { Linked } from './place.ts';
import type { Edit } from './splice.ts';
import type { MemoText } from './text-tree.ts';
import type { Wrap } from './wrap.ts';
import type { Writing } from './writing.ts';

/** How one form of written memo is read and linked. */
export interface Form {
  readonly read: (source: string) => MemoText;
  /** Whether a link in a place leaves the rest as it was. */
  readonly fits: (source: string, wrap: Wrap) => boolean | 'already linked';
  readonly edits: (source: string, linked: readonly Linked[], writing: Writing) => Edit[];
}

/** The forms that are text throughout. */
export const FORMS: Readonly<Record<Exclude<MemoKind, 'docx'>, Form>> = {
  text: { read: readPlain, fits: withoutAddressBehind, edits: plainEdits },
  markdown: { read: readMarkdown, fits: fitsMarkdown, edits: markdownEdits },
  html: { read: readHtml, fits: () => true, edits: htmlEdits },
};

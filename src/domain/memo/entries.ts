import type { Kind, Status } from '../citation/index.ts';
import type { LinkedMemo } from './link.ts';
import type { MemoKind, Outcome } from './memo.ts';
import { sourceSpan } from './source-span.ts';

/** A citation as programs are told of it. Fields are only ever added. */
export interface CitationEntry {
  /** UTF-16 units, end exclusive: into the file for text and Markdown, into the text as its reader sees it for HTML and .docx. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Kind;
  readonly target: string;
  readonly to: string | null;
  readonly pin: string | null;
  readonly toPin: string | null;
  readonly status: Status;
  readonly url: string | null;
  /** For what is not there or ambiguous: what there is. */
  readonly message: string | null;
  readonly outcome: Outcome;
}

/** The citations of a memo in order of place. */
export function entriesOf(kind: MemoKind, { memo, placed }: Pick<LinkedMemo<unknown>, 'memo' | 'placed'>): CitationEntry[] {
  const inFile = kind === 'text' || kind === 'markdown';
  return placed.map(({ citation, outcome }) => {
    const span = inFile ? sourceSpan(memo.root, citation.start, citation.end) : { from: citation.start, to: citation.end };
    const { text, kind: cited, target, to, pin, toPin, status, url, message } = citation;
    return { start: span.from, end: span.to, text, kind: cited, target, to, pin, toPin, status, url, message, outcome };
  });
}

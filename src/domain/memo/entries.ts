import type { Kind, Status } from '../citation/index.ts';
import type { LinkedMemo } from './link.ts';
import type { Outcome } from './memo.ts';
import { sourceSpan } from './source-span.ts';

/** A citation as programs are told of it. Fields are only ever added. */
export interface CitationEntry {
  /** UTF-16 units, end exclusive: into the source, its byte order mark left out; for a .docx, into its words. */
  readonly start: number;
  readonly end: number;
  /** What stands there, markup in the midst of it included. */
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

/** The citations of a memo in order of place. `source` is what the memo was written as; null for a .docx. */
export function entriesOf(source: string | null, { memo, placed }: Pick<LinkedMemo<unknown>, 'memo' | 'placed'>): CitationEntry[] {
  return placed.map(({ citation, outcome }) => {
    const { kind, target, to, pin, toPin, status, url, message } = citation;
    const span = source === null ? { from: citation.start, to: citation.end } : sourceSpan(memo.root, citation.start, citation.end);
    const text = (source ?? memo.text).slice(span.from, span.to);
    return { start: span.from, end: span.to, text, kind, target, to, pin, toPin, status, url, message, outcome };
  });
}

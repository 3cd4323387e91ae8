import type { Problem } from '../problem/problem.ts';
import { lineAt, type Line } from './lines.ts';

/** Control characters, the replacement character, private use and unassigned code points: signs of a damaged file. */
export const UNKNOWN_CHARACTER = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd\p{Co}\p{Cn}\p{Cs}]/u;

/** One problem for the first unknown character between two offsets, with its line and code point. */
export function unknownCharacters(source: string, start: number, end: number, lines: readonly Line[], file: string): Problem[] {
  const match = UNKNOWN_CHARACTER.exec(source.slice(start, end));
  if (!match) return [];
  const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      rule: 'order/unknown-character',
      file,
      line: lineAt(lines, start + match.index),
      found: `the character U+${code} stands in the order's words.`,
      expected: 'letters, digits, punctuation and white space only.',
      mend: 'take the text again from its publisher, as UTF-8; do not retype it.',
    },
  ];
}

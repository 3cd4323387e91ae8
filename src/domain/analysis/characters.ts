import type { Line } from '../order/lines.ts';
import type { Problem } from '../problem/problem.ts';
import { fault } from './fault.ts';

/** Control characters, the replacement character, private use and unassigned code points: signs of a damaged file. */
const UNKNOWN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd\p{Co}\p{Cn}\p{Cs}]/u;

/** One problem a line, so that a damaged file does not bury the rest. */
export function unknownCharacters(lines: readonly Line[], file: string): Problem[] {
  return lines.flatMap(({ text, number }) => {
    const match = UNKNOWN.exec(text);
    if (!match) return [];
    const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [fault('unknown-character', file, number, `The character U+${code} stands in the text.`)];
  });
}

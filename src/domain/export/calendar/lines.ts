import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A line of a calendar may not be longer, in octets of UTF-8 (RFC 5545, 3.1). */
const LONGEST = 75;

/** Folds a content line: each piece ends with CRLF, all but the first begin with a space, and no character is cut in two. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of line) {
    const octets = utf8ToBytes(character).length;
    if (length + octets > LONGEST) {
      pieces.push(piece);
      piece = ' ';
      length = 1;
    }
    piece += character;
    length += octets;
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`;
}

/** A value of type TEXT: control characters dropped, line breaks and the signs with a meaning escaped (RFC 5545, 3.3.11). */
export function escapeCalendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

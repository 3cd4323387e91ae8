import type { Problem } from '../problem/problem.ts';
import { isBlank } from '../text/fold.ts';
import { lineAt, type Line } from './lines.ts';

/** Control characters, the replacement character, private use and unassigned code points: signs of a damaged file. */
const UNKNOWN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd\p{Co}\p{Cn}\p{Cs}]/u;
/** UTF-8 read as Windows-1252: "â€™" for ’, "Â§" for §, "Ã©" for é. */
const MOJIBAKE = /â€[\u0080-\u009f\u00a0-\u00bf\u0152-\u2122]|Â[\u00a0-\u00bf]|Ã[\u0080-\u00bf]/u;
/** Tags and character references that belong to a web page or the Federal Register's XML, not to plain text. */
const MARKUP =
  /<\/?(?:!doctype|html|head|body|div|p|span|br|a|b|i|em|strong|ul|ol|li|h[1-6]|table|tr|td|pre|script|section|figure|img|font|center|blockquote|FP|E|HD|PRTPAGE)\b[^<>]{0,400}>|&(?:nbsp|amp|lt|gt|quot|[lr][sd]quo|[mn]dash|sect|#\d{1,6}|#x[\da-f]{1,6});/i;
/** Of a UTF-16 file of English read as UTF-8, every other character is NUL. */
const NULS_OF_UTF16 = 0.2;

/** What makes a whole file unreadable as an order's plain text: nothing in it, the wrong encoding, or markup. */
export function damageOf(source: string, lines: readonly Line[], file: string): Problem | null {
  if (isBlank(source)) return report(file, 1, 'order/empty', 'the file is empty.', "an order's plain text.");
  const nuls = source.split('\u0000').length - 1;
  if (nuls > source.length * NULS_OF_UTF16) {
    return report(
      file,
      1,
      'order/encoding',
      'every other character is U+0000: the bytes are UTF-16, read as UTF-8.',
      'UTF-8.',
      'save the file as UTF-8.',
    );
  }
  const mojibake = MOJIBAKE.exec(source);
  if (mojibake) {
    const found = `"${mojibake[0]}" stands where one character should: UTF-8 was read as Windows-1252.`;
    return report(
      file,
      lineAt(lines, mojibake.index),
      'order/encoding',
      found,
      'UTF-8.',
      'take the text again, as UTF-8; do not mend it by hand.',
    );
  }
  const tag = MARKUP.exec(source);
  if (!tag) return null;
  const found = `"${tag[0].slice(0, 40)}" is markup of a web page or of XML.`;
  return report(
    file,
    lineAt(lines, tag.index),
    'order/markup',
    found,
    'plain text.',
    'save the page as text, or take the plain text from its publisher.',
  );
}

/** One problem for the first unknown character between two offsets, with its line and code point. */
export function unknownCharacters(source: string, start: number, end: number, lines: readonly Line[], file: string): Problem[] {
  const match = UNKNOWN.exec(source.slice(start, end));
  if (!match) return [];
  const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const found = `the character U+${code} stands in the order's words.`;
  const mend = 'take the text again from its publisher, as UTF-8; do not retype it.';
  return [
    report(
      file,
      lineAt(lines, start + match.index),
      'order/unknown-character',
      found,
      'letters, digits, punctuation and white space only.',
      mend,
    ),
  ];
}

function report(
  file: string,
  line: number,
  rule: string,
  found: string,
  expected: string,
  mend = 'take the text again from its publisher.',
): Problem {
  return { rule, file, line, found, expected, mend };
}

import { foldQuotation } from '../text/fold.ts';

const QUOTED = /“([^“”]*)”/gu;

/** The words in curly quotation marks, without the comma or full stop that American usage sets before the closing mark. */
export function quotationsIn(text: string): string[] {
  return Array.from(text.matchAll(QUOTED), (match) => (match[1] ?? '').trim().replace(/[.,]$/u, ''));
}

/** The text with each quotation taken out, its marks too. */
export function withoutQuotations(text: string): string {
  return text.replace(QUOTED, ' ');
}

/** The text with each quotation turned to spaces, so that offsets stay true. */
export function blankQuotations(text: string): string {
  return text.replace(QUOTED, (quotation) => ' '.repeat(quotation.length));
}

/** Whether every quotation mark that opens is closed, and none stands inside another. */
export function quotationMarksPair(text: string): boolean {
  return !/[“”]/u.test(withoutQuotations(text));
}

/** Whether the quoted words stand in the source as whole words. A quotation inside a quotation may use single marks. */
export function holdsQuotation(source: string, words: string): boolean {
  const sought = marksAlike(words);
  if (sought === '') return false;
  const within = marksAlike(source);
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const before = within.slice(0, at);
    const after = within.slice(at + sought.length);
    if (
      !(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(sought)) &&
      !(/^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(sought))
    )
      return true;
  }
  return false;
}

function marksAlike(text: string): string {
  return foldQuotation(text).replaceAll('"', "'");
}

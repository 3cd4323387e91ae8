import type { Furniture } from './provision.ts';

/** Lines a publisher's page leaves inside the text of an order, each with the reason it is not the order's words. */
const RULES: readonly { readonly shape: RegExp; readonly reason: Furniture['reason'] }[] = [
  { shape: /^\[\[Page [\dA-Z-]+\]\]$/, reason: 'page mark' },
  { shape: /^(?:Page )?\d{1,6}(?: of \d+)?$/i, reason: 'page mark' },
  { shape: /^[-_=*\s]{5,}$/, reason: 'rule' },
  { shape: /^(?:\d+\s+)?Federal Register\s*\/\s*Vol\..*$/i, reason: 'running head' },
  { shape: /^Presidential Documents(?:\s+\d+)?$/, reason: 'running head' },
  { shape: /^VerDate .*$/, reason: 'running head' },
];

/** Why a line inside the body is no part of the order's words; null when it is. */
export function furnitureReason(line: string): Furniture['reason'] | null {
  const text = line.trim();
  return RULES.find((rule) => rule.shape.test(text))?.reason ?? null;
}

/** A list mark left by a web page before a label or a paragraph: "- (i) …". */
export const LIST_MARK = /^\s*[-*•]\s+(?=\S)/;

const BODY_OPENS = /^\s*(?:By (?:virtue of )?the (?:authority|power)|By virtue of |WHEREAS\b|NOW, THEREFORE)/;
const SECTION_OPENS = /^\s*(?:Section|SECTION|Sec\.|SEC\.)\s*1\b/;
const CLOSES = /^\s*THE WHITE HOUSE\b/;
/** What may stand between the last words and "THE WHITE HOUSE": a signature. */
const SIGNATURE = /^\s*(?:<GRAPHIC.*|\(Presidential Sig\.?\)|\[?signed\]?|\/s\/.*|[\p{Lu}][\p{Lu}.,'’ ]{3,60})\s*$/u;

/** Index of the first line of the order's words, or -1. */
export function firstBodyLine(lines: readonly { readonly text: string }[]): number {
  const opens = lines.findIndex((line) => BODY_OPENS.test(line.text));
  return opens >= 0 ? opens : lines.findIndex((line) => SECTION_OPENS.test(line.text));
}

/** Index of the first line after the order's words (signature, place and date), or -1 where the text is cut off before it. */
export function firstEndLine(lines: readonly { readonly text: string; readonly blank: boolean }[], from: number): number {
  let end = lines.findIndex((line, index) => index >= from && CLOSES.test(line.text));
  if (end < 0) return -1;
  while (end > from && (lines[end - 1]!.blank || SIGNATURE.test(lines[end - 1]!.text))) end -= 1;
  return end;
}

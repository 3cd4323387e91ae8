import type { Furniture } from './provision.ts';

/** Lines a publisher's page leaves inside the text of an order, each with the reason it is not the order's words. */
const RULES: readonly { readonly shape: RegExp; readonly reason: Furniture['reason'] }[] = [
  { shape: /^\[\[Page [\dA-Z-]+\]\]$/, reason: 'page mark' },
  { shape: /^(?:Page )?\d{1,6}(?: of \d+)?$/i, reason: 'page mark' },
  { shape: /^[-–—]\s?\d{1,4}\s?[-–—]$/, reason: 'page mark' },
  { shape: /^[-_=*\s]{3,}$/, reason: 'rule' },
  { shape: /^[[<]GRAPHIC.*[\]>]$/, reason: 'graphic' },
  { shape: /^(?:\d+\s+)?Federal Register\s*\/\s*Vol\..*$/i, reason: 'running head' },
  { shape: /^(?:\d+\s+)?Presidential Documents(?:\s+\d+)?$/, reason: 'running head' },
  { shape: /^Vol\. \d+, No\. \d+\s.*\d{4}(?:\s+\d+)?$/, reason: 'running head' },
  { shape: /^VerDate .*$/, reason: 'running head' },
  // The typesetter's stamp at the foot of a Federal Register page: "khammond on DSKJM1Z7X2PROD with PRESDOC".
  { shape: /^(?:Jkt \d+ )?PO 00000\b.*$/, reason: 'running head' },
  { shape: /^[a-z]{3,12} on \S{6,} with [A-Z ]+\d*$/, reason: 'running head' },
];

/** Why a line inside the body is no part of the order's words, by its shape alone; null when it is. */
export function furnitureReason(line: string): Furniture['reason'] | null {
  const text = line.trim();
  return RULES.find((rule) => rule.shape.test(text))?.reason ?? null;
}

/** A bare number is a page's only where it stands apart; else it may be the end of "section / 3502 / of title 44". */
export function mustStandApart(line: string): boolean {
  return /^\d{1,6}$/.test(line.trim());
}

/** A list mark left by a web page before a label or a paragraph: "- (i) …". */
export const LIST_MARK = /^\s*[-*•‣▪●]\s+(?=\S)/;

/** Marks that open a quotation; the Federal Register prints `` and '' in its plain text. */
export const OPENS_QUOTATION = /^(?:``|‘‘|“|")/u;
const MARK = /``|‘‘|“|''|’’|”|"/gu;

/** How many quotations are open at the end of a text that begins inside `open` of them, and where first none was. */
export function quotationIn(text: string, open: number): { open: number; closedAt: number | null } {
  let depth = open;
  let closedAt: number | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    // Each paragraph of a long quotation opens with a mark anew.
    if (index === 0 && open > 0 && OPENS_QUOTATION.test(mark)) continue;
    depth = Math.max(0, depth + (isOpening(mark, text, index) ? 1 : -1));
    if (depth === 0) closedAt ??= index + mark.length;
  }
  return { open: depth, closedAt };
}

function isOpening(mark: string, text: string, index: number): boolean {
  if (mark !== '"') return OPENS_QUOTATION.test(mark);
  return /^$|[\s([—-]/u.test(text[index - 1] ?? '') && /\S/.test(text[index + 1] ?? '');
}

/** Whether a quotation that closes at an offset closes at the end of the text, a stop and a conjunction aside. */
export function closesAtEnd(text: string, closedAt: number | null): boolean {
  return closedAt !== null && /^[.,;:]{0,2}(?: (?:and|or))?$/.test(text.slice(closedAt));
}

/** White space of every kind, no-break spaces and zero-width marks included. */
const WHITE = /[\s\u00a0\u200b\u2060\ufeff]+/gu;

/** Folds every run of white space to one space and trims the ends. */
export function foldSpace(text: string): string {
  return text.replace(WHITE, ' ').trim();
}

/** Folds white space and the typographic variants of quotation marks, for comparing a quotation with its source. */
export function foldQuotation(text: string): string {
  return foldSpace(text)
    .replace(/``|''/g, '"')
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033]/gu, '"');
}

/** Whether the quotation stands word for word in the source, white space and quotation marks folded. */
export function quotes(source: string, quotation: string): boolean {
  const words = foldQuotation(quotation);
  return words.length > 0 && foldQuotation(source).includes(words);
}

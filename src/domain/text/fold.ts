/** Marks that take no room and are no words: soft hyphen, zero-width spaces and joiners, direction marks, byte order mark. */
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** White space of every kind, no-break spaces included. */
const WHITE = /\s+/gu;

/** Folds every run of white space to one space, drops zero-width marks, and trims the ends. */
export function foldSpace(text: string): string {
  return text.replace(ZERO_WIDTH, '').replace(WHITE, ' ').trim();
}

/** Whether nothing stands in a text but white space and zero-width marks. */
export function isBlank(text: string): boolean {
  return foldSpace(text) === '';
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

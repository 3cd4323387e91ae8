const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNTED = new RegExp(`\\b(sections?|secs?\\.?|(?:sub)?paragraphs?|paras?\\.?|part|title)\\s+(${NUMBERS.join('|')})\\b`, 'gi');
const CLOSED_UP = /\b(e\.?o\.?)(?=\d)/gi;

/** "section one paragraph three" → "section 1 paragraph 3"; "eo14179" → "eo 14179": what people say aloud or run together, as the grammar of citations reads it. */
export function spelledOut(words: string): string {
  return words
    .replace(COUNTED, (_, unit: string, number: string) => `${unit} ${NUMBERS.indexOf(number.toLowerCase()) + 1}`)
    .replace(CLOSED_UP, '$1 ');
}

/** The words of a text: what white space and dashes part, if it holds a letter or a digit. "AI-enabled" is one word. */
export function wordsIn(text: string): string[] {
  return text.split(/[\s\u00a0—–/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

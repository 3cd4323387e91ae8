const UNSAFE: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as HTML or XML writes them, in text and in attributes. */
export function escapeMarkup(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => UNSAFE[sign] ?? sign);
}

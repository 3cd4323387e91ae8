/** "E.O. Summary" → "e-o-summary": letters without accents and digits, every run of anything else one hyphen. */
export function slugOf(heading: string): string {
  const plain = heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'section';
}

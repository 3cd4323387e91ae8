/**
 * A provision's id as the part of a citation that follows the section sign: "3.b.ii" → "3(b)(ii)", "1.p2" → "1 ¶ 2".
 * Null where there is no section to name: the preamble, a part, a paragraph outside all sections.
 */
export function locatorOf(id: string): string | null {
  if (!/^\d/.test(id)) return null;
  const [section, ...below] = id.split('.');
  return below.reduce((so, level) => so + (/^p\d+$/.test(level) ? ` ¶ ${level.slice(1)}` : `(${level})`), section ?? '');
}

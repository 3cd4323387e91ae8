import type { Problem } from '../problem/problem.ts';
import type { Unit } from './units.ts';

/** Numbers that may follow a section's number: after 2 comes 3, 2.1 or 2A; after 4.2 comes 4.3, 5 or 5.1. */
function followersOf(number: string | null): string[] {
  if (number === null) return ['1', '1.1'];
  const [, major, minor, letter] = /^(\d+)(?:\.(\d+))?([A-Z])?$/.exec(number)!;
  const next = Number(major) + 1;
  const followers = [String(next), `${next}.1`];
  if (minor) followers.unshift(`${major}.${Number(minor) + 1}`);
  else if (letter) followers.push(`${major}${String.fromCharCode(letter.charCodeAt(0) + 1)}`);
  else followers.push(`${major}.1`, `${major}A`);
  return followers;
}

/** Problems in the numbering of an order's sections: one missing, one doubled, one out of its place. */
export function checkSectionNumbers(units: readonly Unit[], file: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let previous: string | null = null;
  for (const unit of units) {
    if (unit.label?.type !== 'section') continue;
    const { number } = unit.label;
    const expected = followersOf(previous);
    if (!expected.includes(number)) {
      const where = previous === null ? 'is the first section' : `follows Sec. ${previous}`;
      problems.push({
        rule: seen.has(number) ? 'order/doubled-label' : 'order/missing-section',
        file,
        line: unit.words.line,
        found: seen.has(number) ? `Sec. ${number} stands twice.` : `Sec. ${number} ${where}.`,
        expected: `Sec. ${expected[0]}.`,
        mend: 'compare the source text with the published order and take it again whole.',
      });
    }
    seen.add(number);
    previous = number;
  }
  return problems;
}

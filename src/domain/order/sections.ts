import type { Problem } from '../problem/problem.ts';
import { romanValue } from './roman.ts';
import type { Unit } from './units.ts';

/** Numbers with which an order may begin: "Section 1", "Sec. 1.1", "Section 101" of a Part 1, "1-101". */
const FIRST = ['1', '1.1', '101', '1-1', '1-101'];

/** Numbers that may follow a section's number, the likeliest first: after 2 comes 3, 2.1 or 2A; after 4.2 comes 4.3 or 5; after 104, 105 or 201. */
export function followersOf(number: string | null): string[] {
  const [, whole, mark, minor, letter] = /^(\d+)(?:([.-])(\d+))?([a-z])?$/i.exec(number ?? '') ?? [];
  if (whole === undefined) return FIRST;
  const major = Number(whole);
  const next = major + 1;
  if (letter) return [`${whole}${String.fromCharCode(letter.charCodeAt(0) + 1)}`, `${next}`];
  if (mark === '.') return [`${major}.${Number(minor) + 1}`, `${next}.1`, `${next}`];
  if (mark === '-') return [...afterHyphen(major, Number(minor)), `${next}-1`, `${next}-101`, `${next}-${next}01`, `${next}`];
  const hundred = major > 100 ? [`${Math.floor(major / 100) + 1}01`] : [];
  return [`${next}`, ...hundred, `${next}.1`, `${next}-1`, `${major}.1`, `${major}-101`, `${major}-${major}01`, `${major}A`, `${major}a`];
}

/** "1-101" is the first section under "1-1". */
function afterHyphen(major: number, minor: number): string[] {
  if (minor < 100) return [`${major}-${minor}01`, `${major}-${minor + 1}`, `${major + 1}-${minor + 1}`];
  return [`${major}-${minor + 1}`, `${major}-${Math.floor(minor / 100) + 1}01`, `${major}-${Math.floor(minor / 100) + 1}`];
}

/** Whether sections are numbered from 1 again in a later part. */
export function restartsInParts(units: readonly Unit[]): boolean {
  const firsts = units.flatMap(({ label }) =>
    label?.type === 'part' || (label?.type === 'section' && label.number === '1') ? [label.type] : [],
  );
  return (
    firsts.indexOf('part') >= 0 &&
    firsts.indexOf('section') >= 0 &&
    firsts
      .slice(firsts.indexOf('section') + 1)
      .join(' ')
      .includes('part section')
  );
}

/** Problems in the numbering of an order's sections: one missing, one doubled, one out of its place. */
export function checkSectionNumbers(units: readonly Unit[], file: string): Problem[] {
  const problems: Problem[] = [];
  const restarts = restartsInParts(units);
  let seen = new Set<string>();
  let previous: string | null = null;
  /** A part may begin without a section: after "PART 1--PREAMBLE" and its words comes "PART 2", "Sec. 201". */
  let part: string | null = null;
  let parts = 0;
  for (const { label, words } of units) {
    if (label?.type === 'part' && restarts) {
      seen = new Set();
      previous = null;
    }
    if (label?.type === 'part' && label.printed !== '') {
      const value = valueOfPart(label.number);
      if (value !== parts + 1 && value !== null && parts > 0) problems.push(missingPart(label.number, words.line, parts, file));
      parts = value ?? parts + 1;
      part = label.number;
    }
    if (label?.type !== 'section') continue;
    const { number } = label;
    const expected: string[] = [...followersOf(previous), ...(part ? [`${part}01`, `${part}.1`] : [])];
    part = null;
    const doubled = seen.has(number);
    if (!expected.includes(number) || doubled) {
      const where = previous === null ? 'is the first section' : `follows Sec. ${previous}`;
      problems.push({
        rule: doubled ? 'order/doubled-label' : 'order/missing-section',
        file,
        line: words.line,
        found: doubled ? `Sec. ${number} stands twice.` : `Sec. ${number} ${where}.`,
        expected: `Sec. ${expected[0]}.`,
        mend: 'compare the source text with the published order and take it again whole.',
      });
    }
    seen.add(number);
    previous = number;
  }
  return problems;
}

/** "2", "II" and "B" are the second; one order has "PART I", "PART 2". Null where the number says nothing of its place. */
function valueOfPart(number: string): number | null {
  if (/^\d+$/.test(number)) return Number(number);
  return romanValue(number.toLowerCase()) ?? (/^[A-Z]$/.test(number) ? number.charCodeAt(0) - 64 : null);
}

function missingPart(number: string, line: number, parts: number, file: string): Problem {
  return {
    rule: 'order/missing-section',
    file,
    line,
    found: `Part ${number} follows the part numbered ${parts}.`,
    expected: `Part ${parts + 1}.`,
    mend: 'compare the source text with the published order and take it again whole.',
  };
}

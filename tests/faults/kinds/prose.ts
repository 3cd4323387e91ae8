import { edited, otherLetter, otherOf, type Edit } from '../setup/edits.ts';
import type { FaultKind } from '../setup/fault.ts';

/** Bodies of our prose. */
const PROSE = /^(?:explanations|questions|audiences|terms|pages|commentary)\/.+\.mdx$/;
/** A whole line of prose with its mark; claims in front matter are lines of YAML and have none. */
const MARKED = '(?=[^\\n]*<By ref=)';

/** A kind of fault that is an edit of our prose. */
function kind(name: string, edit: Omit<Edit, 'files'> & { readonly files?: RegExp }, survivors?: string): FaultKind {
  return {
    name: `prose: ${name}`,
    apart: true,
    make: (content, random) => edited(content, random, { files: PROSE, ...edit }),
    ...(survivors === undefined ? {} : { survivors }),
  };
}

const OFFICERS = [
  'Secretary of Homeland Security',
  'Secretary of War',
  'Secretary of Commerce',
  'Attorney General',
  'Director of the Office of Personnel Management',
  'Committee on National Security Systems',
  'White House Chief of Staff',
];
const officer = OFFICERS.join('|');

export const OUR_PROSE: readonly FaultKind[] = [
  kind('a letter of a quotation changed', {
    pattern: new RegExp(`“[^”]{6,}”${MARKED}`, 'g'),
    to: ([quotation], random) => otherLetter(quotation, random),
    count: 16,
  }),
  kind('a word of a quotation left out', {
    pattern: new RegExp(`(“[^” ]+) [^” ]+ (?=[^”]*”)${MARKED}`, 'g'),
    to: ([, start]) => `${start!} `,
    count: 8,
  }),
  kind('a deadline moved by a day', {
    pattern: new RegExp(`\\b(July 2|August 1)\\b${MARKED}`, 'g'),
    to: ([day]) => (day === 'July 2' ? 'July 3' : 'August 2'),
    count: 10,
  }),
  kind('one deadline for the other', {
    pattern: new RegExp(`\\b(July 2|August 1)\\b(?=, 2026[^\\n]*<By ref=)`, 'g'),
    to: ([day]) => (day === 'July 2' ? 'August 1' : 'July 2'),
    count: 8,
    where: ({ text, match }) => !bothOnLine(text, match),
  }),
  kind('another year, or another form of a date', {
    pattern: new RegExp(`\\b(?:June|July|August) \\d+, 2026\\b${MARKED}`, 'g'),
    to: ([day], random) => random.pick([day.replace('2026', '2027'), day.replace(/(\w+) (\d+)/, '$2 $1'), '7/2/2026', '2026-07-02']),
    count: 6,
  }),
  kind('a number of days changed', {
    pattern: new RegExp(`\\b(30|60) days\\b${MARKED}`, 'g'),
    to: ([days]) => (days === '30 days' ? '45 days' : '90 days'),
    count: 8,
  }),
  kind('“up to” dropped', { pattern: new RegExp(`\\bup to (?=30 days)${MARKED}`, 'g'), to: () => '', count: 6, where: outsideQuotation }),
  kind(
    '“may” or “can” made “must”',
    { pattern: new RegExp(`\\b(?:may|can|could|would be able to)\\b${MARKED}`, 'g'), to: () => 'must', count: 16, where: outsideQuotation },
    'In a sentence whose ground lays another duty, and of somebody who bears it, the build cannot tell the one from the other.',
  ),
  kind(
    '“must” made “may”',
    { pattern: new RegExp(`\\bmust\\b${MARKED}`, 'g'), to: (_, random) => random.pick(['may', 'can', 'could']), count: 16 },
    'In an aside, in a sentence that denies, and in the passive where a ground leaves something else open.',
  ),
  kind('what the order does not do, told as done', {
    pattern: new RegExp(`\\b(?:creates no|is not to be read)\\b(?=[^\\n]*<By ref="5)`, 'g'),
    to: ([words]) => (words === 'creates no' ? 'creates a' : 'is to be read'),
    count: 8,
    where: outsideQuotation,
  }),
  kind('days before made days after', {
    pattern: new RegExp(`(?<=\\bdays? )before\\b${MARKED}|(?<=The days come )before\\b`, 'g'),
    to: () => 'after',
    count: 3,
    where: outsideQuotation,
  }),
  kind('an officer put in whom nobody names', {
    pattern: new RegExp(`\\b(?:Secretary of (?:Homeland Security|War|Commerce|the Treasury))\\b(?=[^\\n]*<By ref="\\d)`, 'g'),
    to: (_, random) => random.pick(['Secretary of Energy', 'Secretary of State', 'Director of the Federal Bureau of Investigation']),
    count: 10,
    where: outsideQuotation,
  }),
  kind(
    '“voluntary” made “mandatory”',
    { pattern: new RegExp(`\\bvoluntary\\b${MARKED}`, 'g'), to: () => 'mandatory', count: 10 },
    'Where a passage in the ground speaks of a mandatory thing itself, or the sentence denies one.',
  ),
  kind(
    'one officer for another',
    {
      pattern: new RegExp(`\\b(?:${officer})\\b${MARKED}`, 'g'),
      to: ([name], random) => otherOf(OFFICERS, name, random),
      count: 14,
      where: outsideQuotation,
    },
    'Where the ground names both, and neither is told to act.',
  ),
  kind(
    'a section cited that is another',
    {
      pattern: new RegExp(`\\bSec\\. \\d\\(\\w\\)${MARKED}`, 'g'),
      to: ([cited]) =>
        cited.replace(/\((\w)\)/, (_, letter: string) =>
          letter === 'f' || letter === 'd' ? '(a)' : `(${String.fromCharCode(letter.charCodeAt(0) + 1)})`,
        ),
      count: 12,
      where: outsideQuotation,
    },
    'Where both places are grounds of the sentence.',
  ),
  kind('a section cited that is not there', {
    pattern: new RegExp(`\\bSec\\. \\d(?:\\(\\w\\))?(?![(\\w])${MARKED}`, 'g'),
    to: ([cited]) => cited.replace(/\d.*/, '7(q)'),
    count: 6,
    where: ({ text, match }) =>
      outsideQuotation({ text, match }) && !/\b(?:not|no|nothing|neither|nor|open|silent|without)\b/i.test(lineAround(text, match)),
  }),
  kind('“shall” in our words', { pattern: new RegExp(`\\bmust\\b${MARKED}`, 'g'), to: () => 'shall', count: 5 }),
  kind('a ground that is not there', { pattern: /(?<=<By ref=")[^"\s]+/g, to: ([ref]) => `${ref}x`, count: 16 }),
  kind(
    'a ground that is another’s',
    {
      pattern: /(?<=<By ref=")\d[^"\s]*(?=")/g,
      to: ([ref], random) => otherOf(['1.p2', '2.b', '2.e', '2.f', '3.c', '4', '5.a.i', '5.d'], ref, random),
      count: 16,
    },
    'Words of our own, without quotation, date, number, duty, name or citation, lean on their ground by meaning only; a person reads that.',
  ),
  kind('a mark left out', { pattern: / <By ref="[^"]+"(?: silent)? \/>/g, to: () => '', count: 8 }),
  kind('a mark misspelt', {
    pattern: /<By ref=/g,
    to: (_, random) => random.pick(['<by ref=', '<By reff=', '<By ref= ', '< By ref=']),
    count: 6,
  }),
  kind('silence said to be speech', {
    pattern: new RegExp(`\\bdoes not (?=\\w+[^\\n]*silent />)`, 'g'),
    to: () => 'does ',
    count: 8,
    where: ({ text, match }) => (lineAround(text, match).match(/\b(?:not|no|nothing|or|nor|nobody|without|open)\b/gi)?.length ?? 0) === 1,
  }),
  kind('a quotation mark left open', { pattern: new RegExp(`”${MARKED}`, 'g'), to: () => '', count: 6 }),
  kind('markup, a link or a script put in', {
    pattern: new RegExp(`\\bThe order\\b${MARKED}`, 'g'),
    to: (_, random) =>
      random.pick([
        '<b>The order</b>',
        '<script>alert(1)</script> The order',
        '[The order](https://example.org)',
        '{alert(1)} The order',
        '<img src=x onerror=alert(1)> The order',
        '&lt;The order',
        'The `order`',
      ]),
    count: 10,
  }),
  kind('a character that cannot be seen put in', {
    pattern: new RegExp(`\\bThe order\\b${MARKED}`, 'g'),
    to: (_, random) => `The ${random.pick(['\u200b', '\u202e', '\u00ad', '\u2066', '\u0007', '\ufeff'])}order`,
    count: 6,
  }),
  kind('a heading changed', {
    pattern: /(?<=^## )(?:Who must act|What it does not say|What the order asks of you|What it offers you|For example)$/gm,
    to: ([heading], random) => otherLetter(heading, random),
    count: 6,
    files: /^(?:explanations|audiences)\//,
  }),
  kind('a sentence grown too long', {
    pattern: new RegExp(`\\bThe order\\b${MARKED}`, 'g'),
    to: () => `The order, ${'which is long and says it in a great many words and then some more, '.repeat(2)}as one reads it`,
    count: 4,
  }),
  kind(
    'a plain word of ours changed',
    {
      pattern: new RegExp(`\\b[a-z]{5,}\\b${MARKED}`, 'g'),
      to: ([word], random) => otherLetter(word, random),
      count: 8,
      where: outsideQuotation,
    },
    'Spelling and choice of words within what the ground says: the build knows the words of the sources, not every word of English. Nothing it can know to be wrong is shown.',
  ),
];

function lineAround(text: string, match: RegExpExecArray): string {
  return text.slice(text.lastIndexOf('\n', match.index) + 1, `${text}\n`.indexOf('\n', match.index));
}

function bothOnLine(text: string, match: RegExpExecArray): boolean {
  return /July 2/.test(lineAround(text, match)) && /August 1/.test(lineAround(text, match));
}

function outsideQuotation({ text, match }: { readonly text: string; readonly match: RegExpExecArray }): boolean {
  const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
  return before.lastIndexOf('“') <= before.lastIndexOf('”');
}

import { edited, otherLetter, type Edit } from '../setup/edits.ts';
import type { FaultKind } from '../setup/fault.ts';

const TABLE = /^analysis\/.+\.yaml$/;

function kind(name: string, edit: Omit<Edit, 'files'>, more: Partial<FaultKind> = {}): FaultKind {
  return { name: `analysis: ${name}`, make: (content, random) => edited(content, random, { files: TABLE, ...edit }), ...more };
}

export const ANALYSIS_FAULTS: readonly FaultKind[] = [
  kind('the address of a citation changed', {
    pattern: /(?<=^ {4}address: https:\/\/www\.(?:govinfo|federalregister|congress)\.gov\/.*)\d+$/gm,
    to: ([digits]) => String(Number(digits) + 1),
    count: 4,
  }),
  kind('an address that is none, or has no reason', {
    pattern: /(?<=^ {4}address: )(?:https\S+|null)$/gm,
    to: ([address]) => (address === 'null' ? 'null\n    nth: 9' : address.replace('https', 'http')),
    count: 4,
  }),
  kind('an address given to words that name nothing', {
    pattern: /(?<=^ {4}address: )null$/gm,
    to: (_, random) => random.pick(['https://example.org/', 'https://www.congress.gov.example.org/', 'https://ai.example/gov/']),
    count: 4,
  }),
  kind(
    'a letter of an official address changed that nothing else gives',
    { pattern: /(?<=^ {4}address: https:\/\/www\.cisa\.gov\/)directives$/gm, to: ([path], random) => otherLetter(path, random), count: 1 },
    { survivors: 'No text that is kept here has the address. `npm run external-links` lists it for a person to open.' },
  ),
  kind('the words of a link changed', {
    pattern: /(?<=^ {2}- text: )[A-Z].+$/gm,
    to: ([words], random) => otherLetter(words, random),
    count: 4,
  }),
  kind('a row of the links left out', { pattern: /^ {2}- text: .+\n {4}address: .+\n {4}why: .+\n/gm, to: () => '', count: 3 }),
  kind('a passage that is not there', { pattern: /^ {2}[a-z-]+-\d+(?=:$)/gm, to: ([anchor]) => `${anchor}9`, count: 3 }),
  kind('a provision that is not there', { pattern: /(?<=^ {4}provisions: \[)[^\]"]+(?=\])/gm, to: ([ids]) => `${ids}, 2.g`, count: 3 }),
  kind('background made speech, and speech background', {
    pattern: /^ {4}background: true$|^ {4}provisions: \[(?:2\.a|2\.b|2\.f)\]$/gm,
    to: ([line]) => (line.includes('background') ? '    provisions: []' : '    background: true'),
    count: 4,
  }),
  kind('a letter of a quotation changed', { pattern: /“[^”]{6,}”/g, to: ([words], random) => otherLetter(words, random), count: 4 }),
  kind('a letter of the order’s words changed', {
    pattern: /(?<=^ {10}words: )\w.{12,}$/gm,
    to: ([words], random) => otherLetter(words, random),
    count: 4,
  }),
  kind('another lead', { pattern: /(?<=leadInOrder: \[)[^\]]+/g, to: ([ids]) => (ids === 'opm' ? 'omb' : 'opm'), count: 4 }),
  kind('a row of the tasks left out', { pattern: /^ {2}- passage: tasks-\d+\n(?: {4}.*\n)+/gm, to: () => '', count: 3 }),
  kind(
    'a difference left untold',
    { pattern: /^ {4}differs:\n(?: {6}.*\n)+/gm, to: () => '', count: 4 },
    { survivors: 'Where the lists of names are the same and only other words differ.' },
  ),
  kind('a question that is none, or of no passage', {
    pattern: /(?<=^ {4}question: .+)\?$|(?<=^ {2}- passage: )considerations-for-congress-\d$/gm,
    to: ([end]) => (end === '?' ? '.' : 'considerations-9'),
    count: 3,
  }),
  kind('another provision', {
    pattern: /(?<=^ {4}provisions: \[)(?:2\.[a-f])(?=\]$)/gm,
    to: ([id]) => (id === '2.a' ? '2.b' : '2.a'),
    count: 3,
  }),
  kind('the source renamed', { pattern: /(?<=^source: ).+$/gm, to: () => 'order', count: 1 }, { toldAt: /./ }),
];

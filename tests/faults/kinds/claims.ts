import { edited, otherLetter, otherOf, type Edit } from '../setup/edits.ts';
import type { FaultKind } from '../setup/fault.ts';

const CLAIMS = /^commentary\/.+\.mdx$/;
const RECORDS = /^commentary\/.+\.record\.yaml$/;
const CARDS = /^divergences\//;
const VERDICTS = ['agrees', 'adds', 'imprecise', 'contradicts'];

function kind(name: string, files: RegExp, edit: Omit<Edit, 'files'>, more: Partial<FaultKind> = {}): FaultKind {
  return { name, make: (content, random) => edited(content, random, { files, ...edit }), ...more };
}

export const CLAIM_FAULTS: readonly FaultKind[] = [
  kind('claim: a letter of its quotation changed', CLAIMS, {
    pattern: /(?<=^ {4}quote: )(?!null).+$/gm,
    to: ([quote], random) => otherLetter(quote, random),
    count: 6,
  }),
  kind('claim: its quotation left out', CLAIMS, { pattern: /(?<=^ {4}quote: )(?!null).+$/gm, to: () => 'null', count: 4 }),
  kind('claim: a letter of the order’s words changed', CLAIMS, {
    pattern: /(?<=^ {4}why: .*)“[^”]{8,}”/gm,
    to: ([words], random) => otherLetter(words, random),
    count: 6,
  }),
  kind('claim: its number doubled or skipped', CLAIMS, { pattern: /(?<=^ {2}- n: )\d+$/gm, to: ([n]) => String(Number(n) + 1), count: 4 }),
  kind('claim: a provision that is not there', CLAIMS, {
    pattern: /(?<=^ {4}provisions: \[)[^\]"]+(?=\])/gm,
    to: ([ids]) => `${ids}, 6.a`,
    count: 5,
  }),
  kind(
    'claim: other provisions',
    CLAIMS,
    { pattern: /(?<=^ {4}provisions: \[)[^\]"]+(?=\])/gm, to: (_, random) => random.pick(['1.p1', '5.d', '2.f']), count: 6 },
    {
      toldAt: /^divergences\//,
      survivors: 'Only where neither quotation nor divergence leans on them: which provision a claim speaks of is then a judgement.',
    },
  ),
  kind('claim: accounts for a passage that is not there, or for none', CLAIMS, {
    pattern: /(?<=^ {4}accounts: )\[.+\]$/gm,
    to: (_, random) => random.pick(['[]', '[99]', '[0]']),
    count: 5,
  }),
  kind(
    'claim: accounts for another passage',
    CLAIMS,
    { pattern: /(?<=^ {4}accounts: )\[\d+\]$/gm, to: ([list]) => (list === '[6]' ? '[7]' : '[6]'), count: 6 },
    {
      survivors:
        'Where another claim accounts for the passage too, and nothing is quoted from it. The full texts are not kept here; `verify --sources DIR` holds quotations against their passages.',
    },
  ),
  ...['agrees', 'adds', 'imprecise', 'contradicts'].map((verdict) =>
    kind(
      `claim: “${verdict}” made another verdict`,
      CLAIMS,
      {
        pattern: new RegExp(`(?<=^ {4}verdict: )${verdict}$`, 'gm'),
        to: ([one], random) => otherOf(VERDICTS, one, random),
        count: verdict === 'contradicts' ? 3 : 10,
      },
      { toldAt: /^divergences\// },
    ),
  ),
  kind('claim: repeats one that is not its like', CLAIMS, {
    pattern: /(?<=^ {4}repeats: )\d+$/gm,
    to: (_, random) => random.pick(['99', '11', '2']),
    count: 3,
  }),
  kind('claim: a duty or a number of days put into its reason', CLAIMS, {
    pattern: /(?<=^ {4}why: )(?:Advice|An opinion|Background)\b/gm,
    to: (_, random) => random.pick(['Advice, due in 45 days', 'Developers must act', 'Advice of July 3, 2026']),
    count: 6,
  }),
  kind(
    'claim: a plain word of ours changed',
    CLAIMS,
    { pattern: /(?<=^ {4}says: Says that .*)\b[a-z]{5,}\b/gm, to: ([word], random) => otherLetter(word, random), count: 3 },
    { survivors: 'What a claim says is our paraphrase of a text that is not kept here.' },
  ),
  kind(
    'record: a hash, a count or a passage changed',
    RECORDS,
    {
      pattern: /(?<=sha256: [0-9a-f]{9})[0-9a-f]|(?<=words: )\d+|(?<=- claim: )\d+/g,
      to: ([digit]) => otherOf('123456789'.split(''), digit, { pick: (items) => items[0]!, under: () => 0, some: (items) => [...items] }),
      count: 6,
    },
    { toldAt: CLAIMS },
  ),
  kind('record: a kind of passage, or the seal changed', RECORDS, {
    pattern: /(?<=kind: )sentence|(?<=seal: )\w{4}/g,
    to: ([word]) => (word === 'sentence' ? 'bullet' : 'abcd'),
    count: 6,
  }),
  {
    name: 'commentary: its claims or its record missing or emptied',
    toldAt: /./,
    make: (content) =>
      [...content.keys()]
        .filter((file) => file.startsWith('commentary/'))
        .flatMap((file) => [
          { what: `${file}: removed`, file, changes: new Map([[file, null]]) },
          { what: `${file}: emptied`, file, changes: new Map([[file, Buffer.from('')]]) },
        ]),
  },
];

export const DIVERGENCE_FAULTS: readonly FaultKind[] = [
  kind(
    'divergence: a letter of the order’s words changed',
    CARDS,
    { pattern: /(?<=^ {4}words: )\w.{12,}$/gm, to: ([words], random) => otherLetter(words, random), count: 6 },
    { apart: true },
  ),
  kind(
    'divergence: a letter of a quotation changed',
    CARDS,
    { pattern: /“[^”]{6,}”/g, to: ([words], random) => otherLetter(words, random), count: 6 },
    { apart: true },
  ),
  kind(
    'divergence: its verdict changed',
    CARDS,
    { pattern: /(?<=^verdict: )\w+$/gm, to: ([one], random) => otherOf(VERDICTS, one, random), count: 6 },
    {
      apart: true,
      survivors: 'Where a passage of the analysis, which has no verdict, is among the sources, a worse verdict may be its own.',
    },
  ),
  kind(
    'divergence: a source or a provision that is not there',
    CARDS,
    { pattern: /(?<=^(?:sources|provisions): \[)[^\],]+/gm, to: ([ref]) => (ref.includes('/') ? `${ref}99` : '"9"'), count: 6 },
    { apart: true },
  ),
  kind(
    'divergence: another source',
    CARDS,
    {
      pattern: /(?<=^sources: \[)[^\],]+/gm,
      to: (_, random) => random.pick(['eyeon/claim-2', 'pearl-cohen/claim-27', 'if13268/tasks-9', 'perkins-coie/claim-33']),
      count: 6,
    },
    {
      toldAt: CLAIMS,
      survivors:
        'Where nothing is quoted from the one left out, another card names it, and the one put in speaks of the same provision or of none.',
    },
  ),
  kind(
    'divergence: a date moved in what follows',
    CARDS,
    {
      pattern: /(?<=^(?:follows|why|claim): .*)\b(?:July 2|August 1)\b/gm,
      to: ([day]) => (day === 'July 2' ? 'July 3' : 'August 2'),
      count: 6,
    },
    { apart: true },
  ),
  kind(
    'divergence: a number of days changed',
    CARDS,
    { pattern: /(?<=^(?:follows|why|claim): [^“]*)\b(?:30|60) days\b/gm, to: () => '90 days', count: 4 },
    { apart: true },
  ),
  kind(
    'divergence: “may” made “must”',
    CARDS,
    { pattern: /(?<=^(?:follows|why): .*)\bmay\b/gm, to: () => 'must', count: 6 },
    { apart: true, survivors: 'In a sentence that denies, or whose provisions lay a duty on somebody else.' },
  ),
];

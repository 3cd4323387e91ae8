import { createHash } from 'node:crypto';
import { rewritten, textOf, type Content, type Fault, type FaultKind } from '../setup/fault.ts';
import { otherLetter, placesOf } from '../setup/edits.ts';
import type { Random } from '../setup/random.ts';

const MANIFEST = 'sources/manifest.yaml';
const TEXTS = /^sources\/.+\.txt$/;

/** Some letters of each text, each changed by `change`. */
function letters(content: Content, random: Random, count: number, change: (letter: string) => string, what: string): Fault[] {
  const files = [...new Set(placesOf(content, TEXTS, /[a-z]/g).map(({ file }) => file))];
  return files.flatMap((file) =>
    random
      .some(
        placesOf(content, TEXTS, /[a-z]/g).filter((place) => place.file === file),
        count,
      )
      .map(({ text, match }) => {
        const line = text.slice(0, match.index).split('\n').length;
        return rewritten(
          file,
          text.slice(0, match.index) + change(match[0]) + text.slice(match.index + 1),
          `line ${line}, a letter ${what}`,
        );
      }),
  );
}

/** The order's text changed, and the manifest made to record the new hash: what only the parser and the words quoted can tell. */
export function recordedAnew(content: Content, file: string, bytes: Buffer, what: string): Fault {
  const hash = (some: Buffer): string => createHash('sha256').update(some).digest('hex');
  const before = hash(content.get(file)!);
  const manifest = textOf(content, MANIFEST).replace(new RegExp(`${before}\\n    lines: .*`), hash(bytes));
  return {
    what: `${what.startsWith(file) ? '' : `${file}: `}${what}, its hash recorded anew`,
    file,
    changes: new Map([
      [file, bytes],
      [MANIFEST, Buffer.from(manifest)],
    ]),
  };
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/Within 30 days/, 'Within 60 days'],
  [/a voluntary framework/, 'a mandatory framework'],
  [/\bshall form\b/, 'may form'],
  [/Director of NSA\b/, 'Director of CISA'],
  [/up to 30 days/, '30 days'],
  [/\bNothing in this section\b/, 'Everything in this section'],
];

const damages: readonly (readonly [what: string, (text: string) => string])[] = [
  ['a section left out', (text) => text.replace(/^Sec\. 3\.[\s\S]*?(?=^Sec\. 4\.)/m, '')],
  ['a label doubled', (text) => text.replace(/^\(c\)/m, '(b)')],
  ['a label left out', (text) => text.replace(/^\(d\) /m, '')],
  ['the tail cut off', (text) => text.slice(0, Math.floor(text.length * 0.7))],
  ['a control character put in', (text) => text.replace('Purpose', 'Pur\u0002pose')],
  ['a replacement character put in', (text) => text.replace("America's", 'America\ufffds')],
  ['the day of signing moved', (text) => text.replace('June 2, 2026.', 'June 3, 2026.')],
  ['the document number changed', (text) => text.replace('2026-11415', '2026-11416')],
  ['a term made another', (text) => text.replaceAll('covered frontier model', 'covered frontier system')],
  ['a lead made another', (text) => text.replace(/^Secretary of the Treasury, in/m, 'Secretary of Commerce, in')],
  ['a clock made another', (text) => text.replace('Within 60 days', 'Within 90 days')],
  ['emptied', () => ''],
];

const encodings: readonly (readonly [what: string, (text: string) => Buffer])[] = [
  ['as UTF-16, little end first', (text) => Buffer.from(text, 'utf16le')],
  ['as UTF-16, big end first', (text) => Buffer.from(text, 'utf16le').swap16()],
  ['as UTF-16 with a byte order mark', (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
  ['read as Windows-1252 and saved again', (text) => Buffer.from(text.replaceAll("America's", 'Americaâ€™s'), 'utf8')],
  ['as Windows-1252', (text) => Buffer.from(text.replaceAll("'", '\u0092'), 'latin1')],
];

const order = 'sources/order.txt';

export const SOURCES: readonly FaultKind[] = [
  {
    name: 'source: a letter changed',
    make: (content, random) => letters(content, random, 10, (letter) => otherLetter(letter, random), 'changed'),
  },
  { name: 'source: a letter deleted', make: (content, random) => letters(content, random, 6, () => '', 'deleted') },
  {
    name: 'source: a letter inserted',
    make: (content, random) => letters(content, random, 6, (letter) => letter + random.pick('aeinrst'.split('')), 'inserted'),
  },
  {
    name: 'source: words changed',
    make: (content) => swaps.map(([from, to]) => rewritten(order, textOf(content, order).replace(from, to), `“${to}”`)),
  },
  {
    name: 'source: damaged, its hash recorded anew',
    toldAt: /./,
    make: (content) => damages.map(([what, change]) => recordedAnew(content, order, Buffer.from(change(textOf(content, order))), what)),
  },
  {
    name: 'source: encoded otherwise, its hash recorded anew',
    make: (content) => encodings.map(([what, encode]) => recordedAnew(content, order, encode(textOf(content, order)), what)),
  },
  {
    name: 'source: a letter changed, its hash recorded anew',
    toldAt: /./,
    survivors:
      'Whoever changes a text and the hash on record replaces the source. Words quoted, cited or acted on still tell it; a letter that nothing leans on does not. tests/promises keeps the hash of every provision and of every source.',
    make: (content, random) =>
      letters(content, random, 4, (letter) => otherLetter(letter, random), 'changed').map((fault) =>
        recordedAnew(content, fault.file, [...fault.changes.values()][0]!, fault.what),
      ),
  },
  {
    name: 'source: file missing, emptied, renamed or added',
    toldAt: /^sources\//,
    make: (content) => {
      const files = [...content.keys()].filter((file) => TEXTS.test(file));
      return [
        ...files.map((file) => ({ what: `${file}: removed`, file, changes: new Map([[file, null]]) })),
        ...files.map((file) => rewritten(file, '', 'emptied')),
        ...files.map((file) => ({
          what: `${file}: renamed`,
          file,
          changes: new Map([
            [file, null],
            [file.replace('.txt', '-2.txt'), content.get(file)!],
          ]),
        })),
        rewritten('sources/eyeon.txt', 'The whole of a commentary.', 'a text put in that may not be shown whole'),
        { what: `${MANIFEST}: removed`, file: MANIFEST, changes: new Map([[MANIFEST, null]]) },
        rewritten(MANIFEST, '', 'emptied'),
      ];
    },
  },
];

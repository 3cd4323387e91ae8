import { edited, otherOf } from '../setup/edits.ts';
import { rewritten, textOf, type FaultKind } from '../setup/fault.ts';

const MANIFEST = /^sources\/manifest\.yaml$/;
const ORDER = /^order\.yaml$/;
const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};
const plusOne = (digits: string): string => String(Number(digits) + 1);

export const PARTICULARS: readonly FaultKind[] = [
  {
    name: 'order.yaml: a date moved by a day',
    make: (content, random) =>
      edited(content, random, {
        files: ORDER,
        pattern: /(?<=^(?:signed|filed|published): )\d{4}-\d\d-\d\d/gm,
        to: ([day]) => nextDay(day),
        count: 9,
      }),
  },
  {
    name: 'order.yaml: a date left out or none of the calendar',
    make: (content, random) => [
      ...edited(content, random, { files: ORDER, pattern: /(?<=^(?:filed|published): )\d{4}-\d\d-\d\d/gm, to: () => 'null', count: 2 }),
      ...edited(content, random, { files: ORDER, pattern: /(?<=^signed: )\d{4}-\d\d-\d\d/gm, to: () => '2026-02-30', count: 1 }),
    ],
  },
  {
    name: 'order.yaml: a number changed',
    toldAt: /./,
    make: (content, random) =>
      edited(content, random, {
        files: ORDER,
        pattern: /(?<=^(?:number: "|congress: |frDoc: \d{4}-|frCitation: (?:\d+ FR )?))\d+/gm,
        to: ([digits]) => plusOne(digits),
        count: 9,
      }),
  },
  {
    name: 'order.yaml: title, President or source changed',
    toldAt: /./,
    make: (content) => {
      const text = textOf(content, 'order.yaml');
      return [
        rewritten('order.yaml', text.replace(/^title: Promoting/m, 'title: Protecting'), 'another title'),
        rewritten('order.yaml', text.replace(/^president: .+$/m, 'president: President Joseph Biden'), 'another President'),
        rewritten('order.yaml', text.replace(/^source: .+$/m, 'source: if13268'), 'another source'),
        rewritten('order.yaml', text.replace(/^congress: .+\n/m, ''), 'a key left out'),
        rewritten('order.yaml', text.replace(/^congress:/m, 'congres:'), 'a key misspelt'),
      ];
    },
  },
  {
    name: 'manifest: a hash changed',
    toldAt: /\.txt$|\.record\.yaml$/,
    make: (content, random) =>
      edited(content, random, {
        files: MANIFEST,
        pattern: /(?<=sha256: [0-9a-f]{20})[0-9a-f]/g,
        to: ([digit]) => otherOf('0123456789abcdef'.split(''), digit, random),
        count: 5,
      }),
  },
  {
    name: 'manifest: an id or a kind changed',
    toldAt: /./,
    make: (content, random) => [
      ...edited(content, random, { files: MANIFEST, pattern: /(?<=- id: )[a-z0-9-]+/g, to: ([id]) => `${id}-2`, count: 5 }),
      ...edited(content, random, {
        files: MANIFEST,
        pattern: /(?<=kind: )\w+/g,
        to: ([kind]) => otherOf(['order', 'analysis', 'commentary'], kind, random),
        count: 5,
      }),
    ],
  },
  {
    name: 'manifest: what a text says of itself changed (order, analysis)',
    toldAt: /./,
    make: (content) => {
      const text = textOf(content, 'sources/manifest.yaml');
      const change = (from: string | RegExp, to: string): ReturnType<typeof rewritten> =>
        rewritten('sources/manifest.yaml', text.replace(from, to), `“${to}”`);
      return [
        change('title: Executive Order 14409', 'title: Executive Order 14490'),
        change('Innovation and Security\n', 'Innovation\n'),
        change('Controlling Advanced', 'Promoting Advanced'),
        change('[Chris Jaikaran, Laurie Harris, Kelley M. Sayler]', '[Chris Jaikaran, Laurie Harris]'),
        change('date: 2026-07-09', 'date: 2026-07-08'),
        change('date: 2026-06-02', 'date: 2026-06-12'),
        change('crs-product/IF13268', 'crs-product/IF13269'),
        change('2026-11415/', '2026-11451/'),
      ];
    },
  },
  {
    name: 'manifest: the date of a commentary moved',
    toldAt: /./,
    make: (content, random) =>
      edited(content, random, { files: MANIFEST, pattern: /(?<=date: )2026-06-30/g, to: ([day]) => nextDay(day), count: 1 }),
  },
  {
    name: 'manifest: title, author or address of a commentary changed',
    toldAt: /./,
    survivors:
      'The full texts of the commentaries are not kept here. `npm run verify -- --sources DIR` holds titles, authors and dates against them; the addresses are for a person to open.',
    make: (content) => {
      const text = textOf(content, 'sources/manifest.yaml');
      const change = (from: string | RegExp, to: string): ReturnType<typeof rewritten> =>
        rewritten('sources/manifest.yaml', text.replace(from, to), `“${to}”`);
      return [
        change('Haim Ravia', 'Haim Ravid'),
        change('White House Issues', 'White House Revokes'),
        change('?p=18386', '?p=18387'),
        change('eyeon.ai/f/1018', 'eyeon.ai/f/1019'),
      ];
    },
  },
  {
    name: 'manifest: an address that is none',
    make: (content, random) =>
      edited(content, random, {
        files: MANIFEST,
        pattern: /(?<=address: )https:\/\//g,
        to: () => random.pick(['http://', 'htps://', 'www.', 'javascript:']),
        count: 4,
      }),
  },
  {
    name: 'site.yaml: sources or dates changed',
    make: (content) => {
      const text = textOf(content, 'site.yaml');
      const change = (from: string | RegExp, to: string): ReturnType<typeof rewritten> =>
        rewritten('site.yaml', text.replace(from, to), `“${to}”`);
      return [
        change('sourcesEnd: 2026-07-09', 'sourcesEnd: 2026-07-10'),
        change(', eyeon]', ']'),
        change('[if13268,', '[if13268, if13268,'),
        change('of June 2, 2026', 'of June 3, 2026'),
        change('title: Executive Order 14409', 'title: Executive Order 14110'),
        change('shortTitle: E.O. 14409', 'shortTitle: E.O. 14408'),
        change('https://creativecommons', 'http://creativecommons'),
      ];
    },
  },
];

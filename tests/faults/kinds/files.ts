import { filesLike, rewritten, textOf, type Fault, type FaultKind } from '../setup/fault.ts';

/** One file of each kind of content, so that what holds for a kind is tried on it. */
const KINDS = [
  /^explanations\//,
  /^questions\//,
  /^audiences\//,
  /^terms\//,
  /^pages\//,
  /^commentary\/.+\.mdx/,
  /^divergences\//,
  /^entities\//,
  /^authorities\//,
  /^analysis\//,
];
const SINGLE = ['order.yaml', 'site.yaml', 'facts.yaml', 'corrections.yaml'];

const moved = (file: string, to: string, bytes: Buffer): Fault => ({
  what: `${file}: renamed to ${to}`,
  file,
  changes: new Map([
    [file, null],
    [to, bytes],
  ]),
});

/** What a writer's slip does to YAML; each gives something that does not parse or has the wrong shape. */
const SLIPS: readonly (readonly [what: string, (text: string) => string])[] = [
  ['a key doubled', (text) => text.replace(/^(---\n)?([a-zA-Z]+:.*\n)/, '$1$2$2')],
  ['a key misspelt', (text) => text.replace(/^(---\n)?([a-zA-Z]+):/, '$1$2x:')],
  ['a key that nothing reads', (text) => text.replace(/^(---\n)?/, '$1weight: 3\n')],
  ['a tab for spaces', (text) => text.replace(/\n {2}/, '\n\t')],
  ['a quotation mark left open', (text) => text.replace(/^(---\n)?([a-zA-Z]+): /, '$1$2: "')],
  ['a list where words should be', (text) => text.replace(/^(---\n)?([a-zA-Z]+): .*\n/, '$1$2: [one, two]\n')],
  ['a tag of YAML’s own', (text) => text.replace(/^(---\n)?([a-zA-Z]+): /, '$1$2: !!binary ')],
  ['an alias', (text) => text.replace(/^(---\n)?([a-zA-Z]+): .*\n/, '$1$2: &one words\nother: *one\n')],
  ['the key’s colon left out', (text) => text.replace(/^(---\n)?([a-zA-Z]+): /, '$1$2 ')],
];

export const FILE_FAULTS: readonly FaultKind[] = [
  {
    name: 'file: removed',
    toldAt: /./,
    make: (content, random) =>
      [...KINDS.map((kind) => random.pick(filesLike(content, kind))), ...SINGLE].map((file) => ({
        what: `${file}: removed`,
        file,
        changes: new Map([[file, null]]),
      })),
  },
  {
    name: 'file: emptied',
    make: (content, random) =>
      [...KINDS.map((kind) => random.pick(filesLike(content, kind))), ...SINGLE].map((file) => rewritten(file, '', 'emptied')),
  },
  {
    name: 'file: renamed',
    toldAt: /./,
    make: (content, random) =>
      KINDS.flatMap((kind) => {
        const file = random.pick(filesLike(content, kind));
        const bytes = content.get(file)!;
        return [moved(file, file.replace(/(\.\w+)$/, 'x$1'), bytes), moved(file, file.replace(/\.\w+$/, '.md'), bytes)];
      }),
  },
  {
    name: 'file: doubled under another name',
    toldAt: /./,
    make: (content, random) =>
      KINDS.map((kind) => {
        const file = random.pick(filesLike(content, kind));
        const copy = file.replace(/(\.\w+)$/, '-2$1');
        return { what: `${file}: doubled as ${copy}`, file, changes: new Map([[copy, content.get(file)!]]) };
      }),
  },
  {
    name: 'file: a slip of YAML',
    make: (content, random) =>
      SLIPS.flatMap(([what, slip]) =>
        random.some(KINDS, 3).flatMap((kind) => {
          const file = random.pick(filesLike(content, kind));
          const text = textOf(content, file);
          return slip(text) === text ? [] : [rewritten(file, slip(text), what)];
        }),
      ),
  },
  {
    name: 'file: encoded otherwise',
    make: (content, random) =>
      KINDS.flatMap((kind) => {
        const file = random.pick(filesLike(content, kind));
        const text = textOf(content, file);
        return [
          rewritten(file, Buffer.from(`\ufeff${text}`), 'a byte order mark put before it'),
          rewritten(file, Buffer.from(text, 'utf16le'), 'saved as UTF-16'),
          ...(/[“”’]/.test(text)
            ? [rewritten(file, Buffer.from(text.replace(/[“”]/g, '\u0093').replaceAll('’', '\u0092'), 'latin1'), 'saved as Windows-1252')]
            : []),
        ];
      }),
  },
  {
    name: 'file: front matter left out or left open',
    make: (content, random) =>
      KINDS.map((kind) => random.pick(filesLike(content, kind)))
        .filter((file) => file.endsWith('.mdx'))
        .flatMap((file) => [
          rewritten(file, textOf(content, file).replace(/^---\n[\s\S]*?\n---\n/, ''), 'no front matter'),
          rewritten(file, textOf(content, file).replace(/\n---\n/, '\n'), 'front matter left open'),
        ]),
  },
  {
    name: 'corrections: of a page that is not there, or on no day',
    make: () => [
      rewritten(
        'corrections.yaml',
        'corrections:\n  - date: 2026-07-20\n    page: /nowhere/\n    was: It said May.\n    now: It says June.\n',
        'a page that is not there',
      ),
      rewritten(
        'corrections.yaml',
        'corrections:\n  - date: 2026-07-32\n    page: /deadlines/\n    was: It said May.\n    now: It says June.\n',
        'a day that is not there',
      ),
    ],
  },
  {
    name: 'permalinks: one that leads nowhere, or to another page',
    make: (content) => {
      const record = JSON.parse(textOf(content, 'permalinks.json')) as Record<string, string>;
      const changed = (more: Record<string, string>, what: string): Fault =>
        rewritten('permalinks.json', JSON.stringify({ ...record, ...more }, null, 2), what);
      return [
        changed({ '/old/': '/nowhere/' }, 'an address that leads nowhere'),
        changed({ '/deadlines/': '/who/' }, 'a page said to have moved that has not'),
        changed({ '/compare/#old': '/questions/#is-it-mandatory' }, 'a place that moved to another page'),
        changed({ 'old/': '/who/' }, 'an address without its slash'),
        changed({ '/who/nobody/': '/who/nobody/' }, 'a page that is gone'),
        rewritten('permalinks.json', textOf(content, 'permalinks.json').slice(0, -4), 'cut off'),
      ];
    },
  },
  {
    name: 'permalinks: an address taken off the record',
    survivors: 'The page still answers, so nothing wrong is shown. tests/promises says that the record lacks it.',
    make: (content) => [
      rewritten(
        'permalinks.json',
        textOf(content, 'permalinks.json').replace(/\n {2}"\/deadlines\/": .*(?=\n)/, ''),
        '/deadlines/ taken off',
      ),
    ],
  },
];

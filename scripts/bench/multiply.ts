import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { parseOrder } from '../../src/domain/order/parse.ts';
import type { OrderTree, Provision } from '../../src/domain/order/provision.ts';
import { lineHashes } from '../../src/domain/text/line-hashes.ts';
import { sha256OfText } from '../../src/domain/text/sha256.ts';

/** How ids change from one copy of an order's sections to the next. */
interface Shift {
  /** Number of the copy, from 0 for the sections as they are. */
  readonly copy: number;
  /** Sections of the order as it is. */
  readonly sections: number;
}

/**
 * Writes a content folder whose order has `times` as many sections, with as many explanations and questions. What others
 * say of the order stays as it is and speaks of the first copy. Works for any order whose sections are numbered 1, 2, 3 …
 */
export function multiplyContent(content: string, into: string, times: number): void {
  cpSync(content, into, { recursive: true });
  if (times === 1) return;
  const { source } = parse(read(content, 'order.yaml')) as { source: string };
  const { sources } = parse(read(content, 'sources/manifest.yaml')) as { sources: { id: string; file: string }[] };
  const entry = sources.find(({ id }) => id === source);
  if (!entry) throw new Error(`The manifest has no source "${source}".`);
  const received = read(content, `sources/${entry.file}`);
  const { tree } = parseOrder(received, entry.file);
  const text = multipliedText(tree, received, times);
  write(into, `sources/${entry.file}`, text);
  const recorded = { ...entry, sha256: sha256OfText(text), lines: lineHashes(text) };
  write(into, 'sources/manifest.yaml', stringify({ sources: sources.map((one) => (one === entry ? recorded : one)) }));
  const sections = tree.provisions.filter(({ kind }) => kind === 'section').length;
  for (let copy = 1; copy < times; copy += 1) copyWriting(content, into, { copy, sections });
  multiplyFacts(content, into, times, sections);
}

/** The order's text as received with its sections `times` over, numbered on. A paragraph a provision, so that it parses as the first did. */
export function multipliedText(tree: OrderTree, received: string, times: number): string {
  const sections = tree.provisions.filter(({ kind }) => kind === 'section').length;
  const before = tree.provisions.filter(({ id }) => !/^\d/.test(id));
  const body = tree.provisions.filter(({ id }) => /^\d/.test(id));
  const copies = Array.from({ length: times }, (_, copy) => body.map((provision) => numberedOn(provision, { copy, sections })));
  const end = tree.furniture.filter(({ reason }) => reason === 'end matter').map((span) => received.slice(span.start, span.end));
  return `${[...before.map(({ text }) => text), ...copies.flat()].join('\n\n')}\n\n${end.join('\n')}\n`;
}

function numberedOn({ kind, id, text, label }: Provision, shift: Shift): string {
  if (kind !== 'section' || label === null || shift.copy === 0) return text;
  return `Sec. ${shifted(id, shift)}.${text.slice(label.length)}`;
}

/** "2.c.iii" → "7.c.iii", where the order has five sections and this is its first copy. */
export function shifted(id: string, { copy, sections }: Shift): string {
  return id.replace(/^\d+/, (section) => String(Number(section) + copy * sections));
}

/** A section of the order as our prose cites it: "2(c)", "Sec. 3", and the second of "Secs. 2 and 3". */
const CITED =
  /(?<![\w(.])\d+(?=\([a-z]+\))|(?<=\bSecs?\.\s)\d+(?!\w|\.\w)|(?<=\bSecs?\.\s\d[^“”.;:<]*(?:,|\band|\bor|\bto|\bthrough)\s)\d+(?!\w|\.\w)/g;

/** Every id of a provision that an entry names: in its front matter, as a ground, and cited in its prose outside quotations. */
function shiftedEntry(entry: string, shift: Shift): string {
  const end = entry.indexOf('\n---\n', 3);
  const cited = (number: string): string => (Number(number) <= shift.sections ? shifted(number, shift) : number);
  const front = entry
    .slice(0, end)
    .replace(/(\bprovision:\s*['"]?)([^\s'",}]+)/g, (_, head: string, id: string) => head + shifted(id, shift))
    .replace(/^front: true$/m, '');
  const body = entry
    .slice(end)
    .replace(
      /(\bref=")([^"]*)"/g,
      (_, head: string, refs: string) =>
        `${head}${refs
          .split(' ')
          .map((ref) => shifted(ref, shift))
          .join(' ')}"`,
    )
    .replace(/“[^”]*”|[^“]+/g, (run) => (run.startsWith('“') ? run : run.replace(CITED, cited)));
  return front + body;
}

function copyWriting(content: string, into: string, shift: Shift): void {
  for (const path of globSync('explanations/[0-9]*.mdx', { cwd: content })) {
    write(into, `explanations/${shifted(basename(path), shift)}`, shiftedEntry(read(content, path), shift));
  }
  for (const path of globSync('questions/*.mdx', { cwd: content })) {
    const asked = read(content, path).replace(/^(question: .*)(\?['"]?)$/m, `$1 (${shift.copy + 1})$2`);
    write(into, path.replace(/\.mdx$/, `-${shift.copy + 1}.mdx`), shiftedEntry(asked, shift));
  }
}

function multiplyFacts(content: string, into: string, times: number, sections: number): void {
  const { actors } = parse(read(content, 'facts.yaml')) as { actors: { provision: string }[] };
  const added = Array.from({ length: times - 1 }, (_, at) =>
    actors
      .filter(({ provision }) => /^\d/.test(provision))
      .map((actor) => ({ ...actor, provision: shifted(actor.provision, { copy: at + 1, sections }) })),
  );
  write(into, 'facts.yaml', stringify({ actors: [...actors, ...added.flat()] }));
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const write = (folder: string, path: string, text: string): void => writeFileSync(join(folder, path), text);

import { citationSteps } from '../citations.ts';
import type { LinkedMemo, LinkOptions } from '../link.ts';
import type { MemoOrder } from '../memo.ts';
import { placeSteps, type Linked } from '../place.ts';
import { splice } from '../splice.ts';
import { finish, within, type Steps } from '../steps.ts';
import { PartEdits } from './edits.ts';
import { openDocx, type Docx } from './parts/package.ts';
import { NewHyperlinks } from './parts/relationships.ts';
import { docxSteps, type DocxText } from './read.ts';
import { naming, refuse } from './refusal.ts';
import type { PartReader } from './words/part-reader.ts';
import type { Entry } from './zip/directory.ts';
import { rewrite } from './zip/rewrite.ts';

/**
 * Links the citations of a .docx. Every file in it that gets no link keeps its bytes; in those that do, everything but the
 * links stays as it is. Links go around the words as they stand. Throws a ProblemError for what is no sound .docx.
 */
export function linkDocx(bytes: Uint8Array, file: string, order: MemoOrder, options: Omit<LinkOptions, 'writing'>): LinkedMemo<Uint8Array> {
  return finish(linkDocxSteps(bytes, file, order, options));
}

export function* linkDocxSteps(
  bytes: Uint8Array,
  file: string,
  order: MemoOrder,
  options: Omit<LinkOptions, 'writing'>,
): Steps<LinkedMemo<Uint8Array>> {
  const docx = naming(file, () => openDocx(bytes));
  yield 0.1;
  const text = yield* within(docxSteps(docx), 0.1, 0.3);
  const citations = yield* within(citationSteps(text.memo.text, order, options.base), 0.3, 0.7);
  const { placed, linked } = yield* within(placeSteps(text.memo, citations, options), 0.7, 0.8);
  return { output: yield* within(writeDocx(docx, file, text, linked), 0.8, 1), memo: text.memo, placed };
}

/** The document with links; its very bytes where there are none to add. Throws a ProblemError that names the file if it is signed. */
export function* writeDocx(docx: Docx, file: string, text: DocxText, linked: readonly Linked[]): Steps<Uint8Array> {
  if (linked.length === 0) return docx.archive.bytes;
  if (docx.signed)
    naming(file, () =>
      refuse(
        'docx/signed',
        'it is signed, and a link would break the signature.',
        'a document without a signature.',
        'remove the signature, link the document, and sign it again.',
      ),
    );
  const changed = new Map<Entry, Uint8Array>();
  const added = new Map<string, Uint8Array>();
  const encode = (source: string): Uint8Array => new TextEncoder().encode(source);
  const nextId = firstFreeId(docx);
  let next = 0;
  for (const reader of text.readers) {
    const end = reader.base + reader.part.source.length;
    const first = next;
    while ((linked[next]?.wraps[0]?.from ?? Infinity) < end) next += 1;
    if (next === first) continue;
    const { part } = reader;
    const hyperlinks = new NewHyperlinks(part.relationships);
    changed.set(part.entry, encode(yield* linkedSource(reader, hyperlinks, linked.slice(first, next), nextId)));
    const relationships = encode(hyperlinks.addedTo(part.relationshipsSource, reader.names.strict));
    if (part.relationshipsEntry) changed.set(part.relationshipsEntry, relationships);
    else added.set(part.relationshipsName, relationships);
  }
  yield 1;
  return rewrite(docx.archive, changed, added);
}

function* linkedSource(reader: PartReader, hyperlinks: NewHyperlinks, linked: readonly Linked[], nextId: number): Steps<string> {
  const edits = new PartEdits(reader, hyperlinks, nextId);
  for (const [at, one] of linked.entries()) {
    edits.add(one);
    yield at / linked.length;
  }
  return splice(reader.part.source, edits.done());
}

/** A number above every id of a tracked change, a bookmark or a comment. */
function firstFreeId({ parts }: Docx): number {
  let highest = 0;
  for (const { source } of parts)
    for (const [, id] of source.matchAll(/\s(?:[^\s=:]+:)?id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  return highest + 1;
}

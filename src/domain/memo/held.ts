import { format, type Citation, type Kind, type Style } from '../citation/index.ts';
import { citationSteps } from './citations.ts';
import { openDocx, type Docx } from './docx/parts/package.ts';
import { docxSteps, type DocxText } from './docx/read.ts';
import { naming } from './docx/refusal.ts';
import { writeDocx } from './docx/link.ts';
import { assertIsText, decodeText, type Decoded } from './encoding.ts';
import { FORMS } from './forms.ts';
import { linkSteps } from './link.ts';
import type { MemoKind, MemoOrder, Placed } from './memo.ts';
import { placeSteps, type PlaceOptions } from './place.ts';
import { OBJECT, type MemoText } from './text-tree.ts';
import { htmlOf, htmlPageOf } from './shown/html.ts';
import { markdownOf } from './shown/markdown.ts';
import type { ShownElement } from './shown/shown.ts';
import { shownTree } from './shown/tree.ts';
import { within, type Steps } from './steps.ts';
import type { Writing } from './writing.ts';

/** A memo read and kept, to be shown and written in the forms a reader asks for. */
export interface HeldMemo {
  readonly name: string;
  readonly kind: MemoKind;
  readonly memo: MemoText;
  readonly citations: readonly Citation[];
  readonly docx: { readonly file: Docx; readonly text: DocxText } | null;
  /** Null for a .docx. */
  readonly written: Decoded | null;
}

/** What a reader chooses. */
export interface Choices {
  readonly kinds: ReadonlySet<Kind>;
  /** Null leaves the words of citations as they are. */
  readonly style: Style | null;
  readonly as: 'link' | 'note';
}

export interface Site {
  readonly order: MemoOrder;
  /** Where the site is: "https://example.gov/path". */
  readonly base: string;
}

/** Reads a memo. Throws a ProblemError, with its name, for a .docx that is not sound. */
export function* hold(name: string, kind: MemoKind, bytes: Uint8Array, { order, base }: Site): Steps<HeldMemo> {
  const written = kind === 'docx' ? null : decodeText(bytes);
  if (written) assertIsText(written, name);
  const docx = kind === 'docx' ? naming(name, () => openDocx(bytes)) : null;
  yield 0.1;
  const text = docx && (yield* within(docxSteps(docx), 0.1, 0.3));
  const memo = text?.memo ?? (yield* within(FORMS[kind === 'docx' ? 'text' : kind].read(written?.text ?? ''), 0.1, 0.3));
  const citations = yield* within(citationSteps(memo.text, order, base), 0.3, 1);
  return { name, kind, memo, citations, docx: docx && text && { file: docx, text }, written };
}

/** What becomes of each citation under these choices. */
export function* placeHeld({ memo, citations, kind, written }: HeldMemo, { kinds }: Pick<Choices, 'kinds'>): Steps<readonly Placed[]> {
  const source = written?.text;
  const form = kind === 'docx' ? null : FORMS[kind];
  const fits: PlaceOptions['fits'] = (wrap) => form === null || source === undefined || form.fits(source, wrap);
  const { placed } = yield* placeSteps(memo, citations, { kinds, fits });
  return placed;
}

/** The memo in its own form, linked. A .docx gets links and keeps its words. Throws a ProblemError if it is signed. */
export function* inOwnForm(held: HeldMemo, choices: Choices, site: Site): Steps<Uint8Array> {
  const { docx, memo, citations } = held;
  if (docx) {
    const { linked } = yield* within(placeSteps(memo, citations, { kinds: choices.kinds }), 0, 0.3);
    return yield* within(writeDocx(docx.file, held.name, docx.text, linked), 0.3, 1);
  }
  const { written, kind } = held;
  return written && kind !== 'docx' ? written.encode(yield* linked(kind, written.text, choices, site)) : new Uint8Array();
}

/** The memo as a tree of blocks. */
export function blocksOf({ memo, kind }: HeldMemo): readonly ShownElement[] {
  return shownTree(memo, kind === 'text' || kind === 'docx');
}

/** The memo as text, Markdown or HTML, whatever form it came in. `page`: HTML as a page of its own, made anew. */
export function* inForm(form: 'text' | 'markdown' | 'html' | 'page', held: HeldMemo, choices: Choices, site: Site): Steps<string> {
  const { written, kind } = held;
  if (written && kind === form) return yield* linked(kind, written.text, choices, site);
  const blocks = blocksOf(held);
  yield 0;
  const source = sourceIn(form, held, blocks);
  yield 0;
  return yield* linked(form === 'page' ? 'html' : form, source, choices, site);
}

function sourceIn(form: 'text' | 'markdown' | 'html' | 'page', { memo, name }: HeldMemo, blocks: readonly ShownElement[]): string {
  switch (form) {
    case 'text':
      return memo.text.replaceAll(OBJECT, '');
    case 'markdown':
      return markdownOf(blocks);
    case 'page':
      return htmlPageOf(blocks, name.replace(/\.[^.]*$/, ''));
    default:
      return htmlOf(blocks);
  }
}

function* linked(kind: Exclude<MemoKind, 'docx'>, source: string, { kinds, ...choices }: Choices, { order, base }: Site): Steps<string> {
  const { output } = yield* linkSteps(kind, source, order, { base, kinds, writing: writingOf(choices, order) });
  return output;
}

/** How a style and a way of linking are written. What is not there has no form to be written in. */
export function writingOf({ style, as }: Omit<Choices, 'kinds'>, order: MemoOrder): Writing {
  const words = (citation: Citation): string | null => (style === null || citation.url === null ? null : format(citation, style, order));
  return { as, words };
}

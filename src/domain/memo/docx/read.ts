import { within, type Steps } from '../steps.ts';
import { TreeBuilder, type MemoText } from '../text-tree.ts';
import type { Docx } from './parts/package.ts';
import { PartReader } from './words/part-reader.ts';
import { readPart } from './words/read-part.ts';
import { namespacesOf } from './xml/namespaces.ts';

/** The words of a .docx, and the parts they came from. Places in the tree count over the parts laid end to end. */
export interface DocxText {
  readonly memo: MemoText;
  readonly readers: readonly PartReader[];
}

/** Reads the paragraphs of a document, then of its footnotes, endnotes, headers and footers. */
export function* docxSteps(docx: Docx): Steps<DocxText> {
  const length = docx.parts.reduce((sum, { source }) => sum + source.length, 0);
  const builder = new TreeBuilder({ length });
  const readers: PartReader[] = [];
  let base = 0;
  for (const part of docx.parts) {
    const root = /<[^?!][^>]*>/.exec(part.source)?.[0] ?? '';
    const names = namespacesOf(part.source, root);
    if (names) {
      const reader = new PartReader(part, names, docx.styles, builder, base);
      builder.paragraph();
      yield* within(readPart(reader), base / length, (base + part.source.length) / length);
      readers.push(reader);
    }
    base += part.source.length;
  }
  return { memo: builder.build(), readers };
}

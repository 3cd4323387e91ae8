import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { elementsOf, textOf } from '../../src/integrations/finish/markup.ts';
import { pagesIn, type BuiltPage } from '../../src/integrations/finish/pages.ts';

export type Element = DefaultTreeAdapterMap['element'];

/** A built page, read. */
export interface ReadPage extends BuiltPage {
  readonly html: string;
  readonly elements: readonly Element[];
  /** Every id, in the order of the text; doubled ones twice. */
  readonly ids: readonly string[];
}

/** Reads every page of a built site. */
export function readPages(folder: string): ReadPage[] {
  return pagesIn(folder).map((page) => {
    const html = readFileSync(join(folder, page.file), 'utf8');
    const elements = [...elementsOf(parse(html))];
    return { ...page, html, elements, ids: elements.flatMap((element) => attribute(element, 'id') ?? []) };
  });
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Text of an element, white space folded. */
export function foldedText(element: Element): string {
  return textOf(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** Words of the order as a page shows them. */
export interface ShownWords {
  readonly path: string;
  /** Id of the provision that the page says they are. */
  readonly id: string;
  readonly words: string;
}

/** The words of every provision, read back out of every page that shows them. */
export function wordsShown(pages: readonly ReadPage[]): ShownWords[] {
  return pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) => {
      const id = attribute(element, 'data-provision');
      return id === null || !hasClass(element, 'words') ? [] : [{ path, id, words: foldedText(element) }];
    }),
  );
}

import type { BlockContent, List, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { foldSpace } from '../../text/fold.ts';

/** What a line of Markdown may be made from: words, which are escaped, or a link or emphasis made below. */
export type Words = string | PhrasingContent;

const phrasing = (words: readonly Words[]): PhrasingContent[] =>
  words.map((one) => (typeof one === 'string' ? { type: 'text', value: one.replace(/\s+/gu, ' ') } : one));

export function heading(depth: 1 | 2 | 3 | 4, ...words: Words[]): RootContent {
  return { type: 'heading', depth, children: phrasing(words) };
}

export function paragraph(...words: Words[]): Paragraph {
  return { type: 'paragraph', children: phrasing(words) };
}

export function link(text: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: foldSpace(text) }] };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: text }] };
}

export function emphasis(text: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value: text }] };
}

/** Words that are not ours. */
export function quotation(...paragraphs: string[]): RootContent {
  return { type: 'blockquote', children: paragraphs.map((words) => paragraph(words)) };
}

/** Nothing where there are no items: Markdown has no empty list. */
export function list(items: readonly (readonly Words[])[]): BlockContent[] {
  if (items.length === 0) return [];
  const made: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((words) => ({ type: 'listItem', spread: false, children: [paragraph(...words)] })),
  };
  return [made];
}

export function table(head: readonly string[], rows: readonly (readonly (readonly Words[])[])[]): Table {
  const cells = (row: readonly (readonly Words[])[]) => row.map((words) => ({ type: 'tableCell' as const, children: phrasing(words) }));
  return {
    type: 'table',
    align: head.map(() => null),
    children: [head.map((name) => [name]), ...rows].map((row) => ({ type: 'tableRow' as const, children: cells(row) })),
  };
}

/** The document as Markdown (CommonMark with tables). Every sign that would mean something in Markdown is escaped. */
export function write(blocks: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return toMarkdown(root, { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}

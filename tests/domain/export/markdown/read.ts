import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What a reader of CommonMark makes of each block: its kind and its plain text. */
export function blocksOf(markdown: string): { type: string; text: string }[] {
  return fromMarkdown(markdown).children.map((block) => ({ type: block.type, text: textOf(block) }));
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

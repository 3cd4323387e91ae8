import type { BlockContent, ListItem, PhrasingContent, Root, TableCell, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isWords, type Shown, type ShownElement } from './shown.ts';

/** A memo as Markdown for copying: CommonMark with tables, every sign that would mean something escaped. */
export function markdownOf(blocks: readonly ShownElement[]): string {
  const root: Root = { type: 'root', children: blocks.flatMap(blockOf) };
  return toMarkdown(root, { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}

function blockOf({ tag, children }: ShownElement): BlockContent[] {
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading !== undefined) return [{ type: 'heading', depth: Number(heading) as 1, children: lineOf(children) }];
  switch (tag) {
    case 'ul':
    case 'ol':
      return [{ type: 'list', ordered: tag === 'ol', spread: false, children: children.filter(isElement).map(itemOf) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: children.filter(isElement).flatMap(blockOf) }];
    case 'table':
      return [{ type: 'table', children: children.filter(isElement).map(rowOf) }];
    case 'pre':
      return [{ type: 'code', value: wordsOf(children) }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return [{ type: 'paragraph', children: lineOf(children) }];
  }
}

function itemOf({ children }: ShownElement): ListItem {
  const blocks = children.some(isBlock)
    ? children.filter(isElement).flatMap(blockOf)
    : [{ type: 'paragraph' as const, children: lineOf(children) }];
  return { type: 'listItem', spread: false, children: blocks };
}

function rowOf({ children }: ShownElement): TableRow {
  const cells = children.filter(isElement).map((cell): TableCell => ({ type: 'tableCell', children: lineOf(cell.children) }));
  return { type: 'tableRow', children: cells };
}

/** Words of one line; blocks inside it run on. */
function lineOf(children: readonly Shown[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (isWords(child)) return [{ type: 'text', value: child.words }];
    switch (child.tag) {
      case 'strong':
        return [{ type: 'strong', children: lineOf(child.children) }];
      case 'em':
        return [{ type: 'emphasis', children: lineOf(child.children) }];
      case 'code':
        return [{ type: 'inlineCode', value: wordsOf(child.children) }];
      case 'a':
        return [{ type: 'link', url: child.href ?? '', children: lineOf(child.children) }];
      case 'br':
        return [{ type: 'break' }];
      default:
        return lineOf(child.children);
    }
  });
}

function wordsOf(children: readonly Shown[]): string {
  return children.map((child) => (isWords(child) ? child.words : wordsOf(child.children))).join('');
}

function isElement(shown: Shown): shown is ShownElement {
  return !isWords(shown);
}

function isBlock(shown: Shown): boolean {
  return isElement(shown) && /^(?:p|h[1-6]|ul|ol|blockquote|pre|table|hr)$/.test(shown.tag);
}

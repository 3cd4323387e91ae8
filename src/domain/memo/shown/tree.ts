import { OBJECT, type Branch, type MemoText, type Tag, type Tree } from '../text-tree.ts';
import { isWords, type Shown, type ShownElement, type ShownWords } from './shown.ts';

const BLOCKS = new Set<Tag>(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'table', 'hr']);
/** What may stand directly in these, and what wraps anything else there. */
const PARTS: Readonly<Partial<Record<Tag, 'li' | 'tr' | 'td'>>> = { ul: 'li', ol: 'li', table: 'tr', tr: 'td' };
const SAFE = /^(?:https?:|mailto:)/i;

/**
 * A memo as a tree of blocks that can be shown, copied or written: whatever its form, and however its markup was nested.
 * `keepLines`: a line break of the text is one for the reader too, as in plain text.
 */
export function shownTree(memo: MemoText, keepLines: boolean): readonly ShownElement[] {
  return blocksIn(childrenOf(memo.root, { text: memo.text, keepLines }));
}

interface Reading {
  readonly text: string;
  readonly keepLines: boolean;
}

/** What shows below a branch; branches that show as nothing of their own are passed through. */
function childrenOf(branch: Branch, reading: Reading): Shown[] {
  const all: Shown[] = [];
  for (const shown of branch.children.flatMap((tree) => shownOf(tree, reading))) {
    const last = all.at(-1);
    // Words that follow one another in the text are one, however they are written in the source.
    if (last && isWords(last) && isWords(shown) && last.end === shown.at && isWhole(last) && isWhole(shown)) {
      all[all.length - 1] = { words: last.words + shown.words, at: last.at, end: shown.end };
    } else all.push(shown);
  }
  return all;
}

function shownOf(tree: Tree, reading: Reading): Shown | readonly Shown[] {
  if (tree.kind === 'leaf') {
    const words = (tree.show ?? reading.text.slice(tree.at, tree.end)).replaceAll(OBJECT, '');
    if (words === '') return [];
    const isText = tree.show === undefined && words.length === tree.end - tree.at;
    return reading.keepLines && isText && words.includes('\n') ? linesOf(words, tree.at) : { words, at: tree.at, end: tree.end };
  }
  const { tag } = tree;
  if (tag === 'br' || tag === 'hr') return { tag, children: [] };
  const inside = childrenOf(tree, reading);
  if (tag === null || (tag === 'a' && !SAFE.test(tree.href ?? ''))) return inside;
  if (tag === 'div') return blocksIn(inside);
  const part = PARTS[tag];
  if (part) return { tag, children: partsIn(inside, part) };
  if (tag === 'blockquote') return { tag, children: blocksIn(inside) };
  if (tag === 'p' && inside.every(isBlank)) return [];
  if (!inside.some(isBlock))
    return inside.length === 0 && !isCell(tag) ? [] : { tag, ...(tree.href !== undefined && { href: tree.href }), children: inside };
  // Blocks where only words can stand: they take the place of what holds them.
  return isCell(tag) ? { tag, children: blocksIn(inside) } : blocksIn(inside);
}

/** Office programs part paragraphs by empty ones. */
function isBlank(shown: Shown): boolean {
  return isWords(shown) ? shown.words.trim() === '' : shown.tag === 'br';
}

function isWhole({ words, at, end }: ShownWords): boolean {
  return words.length === end - at && end > at;
}

function linesOf(words: string, at: number): Shown[] {
  let start = at;
  return words.split('\n').flatMap((line, place): Shown[] => {
    const shown: Shown[] = line === '' ? [] : [{ words: line, at: start, end: start + line.length }];
    start += line.length + 1;
    return place > 0 ? [{ tag: 'br', children: [] }, ...shown] : shown;
  });
}

function isCell(tag: Tag): boolean {
  return tag === 'li' || tag === 'td' || tag === 'th' || tag === 'tr';
}

function isBlock(shown: Shown): boolean {
  return !isWords(shown) && (BLOCKS.has(shown.tag) || isCell(shown.tag));
}

/** Blocks one after the other: words between them become paragraphs, neighbouring lists of one kind one list. */
function blocksIn(children: readonly Shown[]): ShownElement[] {
  const blocks: ShownElement[] = [];
  let line: Shown[] = [];
  const flush = (): void => {
    if (!line.every(isBlank)) blocks.push({ tag: 'p', children: line });
    line = [];
  };
  for (const child of children) {
    if (!isBlock(child)) {
      line.push(child);
      continue;
    }
    flush();
    const block = placed(child as ShownElement);
    const last = blocks.at(-1);
    if (last && last.tag === block.tag && (block.tag === 'ul' || block.tag === 'ol'))
      blocks[blocks.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else blocks.push(block);
  }
  flush();
  return blocks;
}

/** Items and cells without their list or table get one. */
function placed(block: ShownElement): ShownElement {
  if (block.tag === 'li') return { tag: 'ul', children: [block] };
  if (block.tag === 'tr') return { tag: 'table', children: [block] };
  if (block.tag === 'td' || block.tag === 'th') return { tag: 'table', children: [{ tag: 'tr', children: [block] }] };
  return block;
}

function partsIn(children: readonly Shown[], part: 'li' | 'tr' | 'td'): ShownElement[] {
  const fits = (one: Shown): one is ShownElement => !isWords(one) && (one.tag === part || (part === 'td' && one.tag === 'th'));
  return children.flatMap((one): ShownElement[] => {
    if (fits(one)) return [one];
    if (isWords(one) && one.words.trim() === '') return [];
    return [part === 'tr' ? { tag: 'tr', children: [{ tag: 'td', children: [one] }] } : { tag: part, children: [one] }];
  });
}

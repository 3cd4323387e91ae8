import { foldLines } from '../order/paragraph.ts';
import { wordsOf, type Block } from './blocks.ts';
import { dangles, endsSentence, goesOn } from './ends.ts';
import { readInline } from './inline.ts';

/** A heading over two pages goes on in a line at most this long. */
const SHORT = 80;

/** So many last lines show how a block ends; a paragraph of a thousand is not read again at each of them. */
const LAST = 12;

/** Joins what a page break has parted: a sentence to its rest, a heading to its second line. Rules part for good. */
export function joinOverPages(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isOne(last, block)) {
      joined[joined.length - 1] = { ...last, pieces: [...last.pieces, ...block.pieces], marks: [...last.marks, ...block.marks] };
    } else joined.push(block);
  }
  return joined.filter((block) => block.kind !== 'rule');
}

function isOne(last: Block, next: Block): boolean {
  const words = plainWords({ ...last, pieces: last.pieces.slice(-LAST) });
  const after = plainWords(next);
  if (words === '' || after === '') return false;
  if (last.kind === 'heading') {
    const line =
      next.kind === 'heading'
        ? next.level === last.level
        : next.kind === 'paragraph' && wordsOf(next).length <= SHORT && !endsSentence(after);
    return line && dangles(words);
  }
  if (next.kind !== 'paragraph') return false;
  if (last.kind === 'paragraph') return goesOn(words, after);
  // A bullet often has no full stop, so that only a small letter or an open phrase shows it goes on.
  return last.kind === 'bullet' && (/^\p{Ll}/u.test(after) || (dangles(words) && !endsSentence(words)));
}

function plainWords(block: Pick<Block, 'kind' | 'pieces'>): string {
  return block.kind === 'rule' ? '' : readInline(foldLines(block.pieces)).text;
}

import { isWords, type Shown, type ShownElement } from '../../domain/memo/shown/shown.ts';
import type { Steps } from '../../domain/memo/steps.ts';
import { element } from './dom.ts';

/**
 * Builds a memo's blocks from scratch: elements of the short list, no attribute but an address, everything else as text.
 * Nothing of a pasted page but its words and blocks can get through, for there is no way to say it.
 */
export function* blockSteps(blocks: readonly ShownElement[]): Steps<DocumentFragment> {
  const fragment = document.createDocumentFragment();
  for (const [place, block] of blocks.entries()) {
    fragment.append(nodeOf(block));
    yield place / blocks.length;
  }
  return fragment;
}

function nodeOf(shown: Shown): Node {
  if (isWords(shown)) return document.createTextNode(shown.words);
  return element(shown.tag, { href: shown.href ?? null }, ...shown.children.map(nodeOf));
}

const BLOCK = /^(?:P|DIV|H[1-6]|UL|OL|LI|BLOCKQUOTE|PRE|TABLE|TBODY|TR|TD|TH|HR|BR|STRONG|B|EM|I|U|S|SUP|SUB|CODE|A)$/;

/** What stands in the box, as HTML to be read like any other: again only known elements, and addresses of links. */
export function markupOf(box: Node): string {
  return Array.from(box.childNodes, markupOfNode).join('');
}

function markupOfNode(node: Node): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof HTMLElement)) return '';
  const inside = markupOf(node);
  if (!BLOCK.test(node.tagName)) return inside;
  const name = node.tagName.toLowerCase();
  if (name === 'br' || name === 'hr') return `<${name}>`;
  const address = node instanceof HTMLAnchorElement ? node.getAttribute('href') : null;
  return `<${name}${address === null ? '' : ` href="${escaped(address)}"`}>${inside}</${name}>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

import { escapeMarkup } from '../html/escape.ts';
import { isWords, type Shown, type ShownElement } from './shown.ts';

const EMPTY = new Set(['br', 'hr']);

/** A memo as HTML for copying: nothing in it but its words and the markup of its blocks. */
export function htmlOf(blocks: readonly ShownElement[]): string {
  return blocks.map(markupOf).join('\n');
}

/** The same as a page of its own. */
export function htmlPageOf(blocks: readonly ShownElement[], title: string): string {
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>\n<body>\n${htmlOf(blocks)}\n</body>\n</html>\n`;
}

function markupOf(shown: Shown): string {
  if (isWords(shown)) return escapeMarkup(shown.words);
  const { tag, href, children } = shown;
  if (EMPTY.has(tag)) return `<${tag}>`;
  return `<${tag}${href === undefined ? '' : ` href="${escapeMarkup(href)}"`}>${children.map(markupOf).join('')}</${tag}>`;
}

import type { RootContent } from 'mdast';
import { heading, list, paragraph } from './write.ts';

/**
 * Our prose, from plain text: blocks parted by empty lines, items led by "- ". A line that ends as no sentence does is a
 * heading, for in the house format every sentence ends with its stop.
 */
export function prose(text: string, depth: 2 | 3 | 4): RootContent[] {
  return text.split(/\n\s*\n/).flatMap((part): RootContent[] => {
    const block = part.trim();
    if (block === '') return [];
    if (block.startsWith('- ')) return list(block.split(/\n(?=- )/).map((item) => [item.slice(2)]));
    if (!block.includes('\n') && !/[.!?:…]["'”’)\]]*$/u.test(block)) return [heading(depth, block.replace(/^#+ /, ''))];
    return [paragraph(block)];
  });
}

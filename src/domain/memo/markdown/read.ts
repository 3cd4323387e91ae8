import type { Steps } from '../steps.ts';
import { TreeBuilder, type MemoText } from '../text-tree.ts';
import { Blocks } from './blocks.ts';
import { frontMatterEnd } from './starts.ts';

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes and bare addresses) as its reader sees it: marks passed over,
 * code, HTML, front matter and definitions kept out of the text. Never throws; time is linear in the source.
 */
export function* markdownSteps(source: string): Steps<MemoText> {
  const builder = new TreeBuilder(source);
  yield* new Blocks(source, builder).read(frontMatterEnd(source));
  return builder.build();
}

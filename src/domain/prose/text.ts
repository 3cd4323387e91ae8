import type { Prose, ProseSentence } from './prose.ts';

const join = (sentences: readonly ProseSentence[]) => sentences.map((sentence) => sentence.text).join(' ');

/** The prose as plain text: blocks parted by an empty line, list items led by "- ", no marks. */
export function proseText(prose: Prose): string {
  return prose.blocks
    .map((block) => {
      if (block.kind === 'heading') return block.text;
      if (block.kind === 'list') return block.items.map((item) => `- ${join(item)}`).join('\n');
      return join(block.sentences);
    })
    .join('\n\n');
}

/** The short answer: the first paragraph, as plain text; empty where the prose has none. */
export function shortAnswer(prose: Prose): string {
  const first = prose.blocks.find((block) => block.kind === 'paragraph');
  return first ? join(first.sentences) : '';
}

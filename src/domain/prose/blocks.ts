/** Text of one paragraph, list item or heading, its list or heading sign taken off; lines still parted by "\n". */
export interface Stretch {
  readonly text: string;
  /** 1-based line of the file on which it begins. */
  readonly line: number;
}

export interface RawBlock {
  readonly kind: 'paragraph' | 'list' | 'heading';
  /** One for each list item; exactly one for a paragraph or heading. */
  readonly stretches: readonly Stretch[];
}

/** Parts a body into blocks by its lines. No character is lost but line breaks between blocks and the signs "- " and "## ". */
export function cutBlocks(body: string, firstLine: number): RawBlock[] {
  const blocks: { kind: RawBlock['kind']; stretches: Stretch[] }[] = [];
  let open = false;
  body.split(/\r\n|\r|\n/u).forEach((text, index) => {
    const line = firstLine + index;
    const last = blocks.at(-1);
    if (text.trim() === '') {
      open = false;
    } else if (text.startsWith('## ')) {
      blocks.push({ kind: 'heading', stretches: [{ text: text.slice(3), line }] });
      open = false;
    } else if (text.startsWith('- ')) {
      const item = { text: text.slice(2), line };
      if (last?.kind === 'list') last.stretches.push(item);
      else blocks.push({ kind: 'list', stretches: [item] });
      open = true;
    } else if (open && last) {
      const stretch = last.stretches.pop();
      if (stretch) last.stretches.push({ text: `${stretch.text}\n${text}`, line: stretch.line });
    } else {
      blocks.push({ kind: 'paragraph', stretches: [{ text, line }] });
      open = true;
    }
  });
  return blocks;
}

import type { Mention, Placed } from './mention.ts';

const MARK = /["\u201c\u201d]|``|''|\n[^\S\n]*(?=\n)/g;

/** Tells for each mention, in order of place, its paragraph and the quotation it stands in. One pass over the text. */
export function place(text: string, mentions: readonly Mention[]): Placed[] {
  let [paragraph, opened] = [0, null as number | null];
  MARK.lastIndex = 0;
  let mark = MARK.exec(text);
  return mentions.map((mention) => {
    for (; mark && mark.index < mention.start; mark = MARK.exec(text)) {
      if (mark[0].startsWith('\n')) [paragraph, opened] = [paragraph + 1, null];
      else opened = opens(mark[0], opened) ? mark.index : null;
    }
    return { ...mention, paragraph, quotedFrom: opened };
  });
}

/** Straight marks open and close by turns; curly ones and those of plain-text prints say which they are. */
function opens(mark: string, opened: number | null): boolean {
  if (mark === '"') return opened === null;
  return mark === '\u201c' || mark === '``';
}

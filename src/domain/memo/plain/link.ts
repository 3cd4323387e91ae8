import type { Linked } from '../place.ts';
import { insertion, type Edit } from '../splice.ts';
import type { Wrap } from '../wrap.ts';
import { newWords, type Writing } from '../writing.ts';

/** The changes that set an address in angle brackets behind each citation, or number it and list the addresses at the end. */
export function plainEdits(source: string, linked: readonly Linked[], writing: Writing): Edit[] {
  const edits = linked.flatMap((one, place) => {
    const last = one.wraps.at(-1);
    if (!last) return [];
    const mark = writing.as === 'note' ? `[${place + 1}]` : ` <${one.url}>`;
    const words = newWords(one, writing);
    return [words === null ? insertion(last.to, mark) : { from: last.from, to: last.to, text: `${words}${mark}` }];
  });
  if (writing.as === 'link' || linked.length === 0) return edits;
  const notes = linked.map(({ url }, place) => `[${place + 1}] ${url}\n`);
  return [...edits, insertion(source.length, `${source.endsWith('\n') ? '\n' : '\n\n'}${notes.join('')}`)];
}

const ADDRESS_HERE = / <https?:\/\/[^\s<>]{1,2048}>/y;

/** Words with an address directly behind them need no other. */
export function withoutAddressBehind(source: string, { to }: Wrap): boolean | 'already linked' {
  ADDRESS_HERE.lastIndex = to;
  return ADDRESS_HERE.test(source) ? 'already linked' : true;
}

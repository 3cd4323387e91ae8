import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { sentences } from '../../../src/domain/text/sentences.ts';

/**
 * The records as they are, and as many more as it takes: passages put together from sentences of the others, so that words
 * stay as common and as rare as they are. The same ones each time.
 */
export function manyRecords(records: readonly SearchRecord[], count: number): SearchRecord[] {
  const rest = records.filter(({ kind }) => kind !== 'order');
  const pool = rest.flatMap(({ content }) => sentences(content).map(({ text }) => text));
  const next = numbers(pool.length);
  const more = Array.from({ length: Math.max(0, count - records.length) }, (_, at): SearchRecord => {
    const like = rest[at % rest.length]!;
    const content = Array.from({ length: 3 }, () => pool[next()] ?? '').join(' ');
    return {
      ...like,
      ref: `${like.ref}-${at}`,
      url: `${like.url.split('#')[0] ?? ''}#copy-${at}`,
      title: `${like.title} (${at})`,
      content,
      also: [],
      near: [],
    };
  });
  return [...records, ...more];
}

/** Numbers below a bound, evenly strewn and always the same. */
function numbers(below: number): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

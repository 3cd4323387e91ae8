import type { OrderData } from './order-data.ts';

/** Levels by the words that name them, counted from the section. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/^(?:subsections?|subsecs?\.?)\s+/i, 2],
  [/^(?:sub)?(?:paragraphs?|paras?\.?|clauses?)\s+/i, 3],
];

/** Every provision that bears the label, where nothing says which: "subsection (c)", "paragraph (ii)", "(iii)". */
export function bareLabel(words: string, { provisions }: Pick<OrderData, 'provisions'>): string[] {
  const [named, level] = LEVELS.find(([unit]) => unit.test(words)) ?? [null, 0];
  const rest = named ? words.replace(named, '') : words;
  const label = (named ? /^\(?([a-z]{1,4})\)?$/i : /^\(([a-z]{1,4})\)$/i).exec(rest.trim())?.[1];
  if (label === undefined) return [];
  return provisions.filter((one) => one.label === `(${label.toLowerCase()})` && isAt(one.id, level)).map(({ id }) => id);
}

function isAt(id: string, level: number): boolean {
  return level === 0 || id.split('.').length === level;
}

import type { OrderIndex } from './order-index.ts';

/** Every way to cut letters into labels below `head`. */
export function cuts(index: OrderIndex, head: readonly string[], letters: string): string[][] {
  if (letters === '') return [[...head]];
  return Array.from({ length: letters.length }, (_, place) => letters.slice(0, place + 1))
    .filter((label) => index.ids([...head, label]).length > 0)
    .flatMap((label) => cuts(index, [...head, label], letters.slice(label.length)));
}

/** Chance that is the same on every run. */
export interface Random {
  /** A whole number from 0 to `below`, exclusive. */
  under(below: number): number;
  pick<T>(items: readonly T[]): T;
  /** At most `count` of the items, in their order. */
  some<T>(items: readonly T[], count: number): T[];
}

/** `seed` is any text: each kind of fault has its own, so that adding one changes no other. */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
  };
  const under = (below: number): number => Math.floor(next() * below);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[under(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const places = items.map((_, at) => at);
    while (places.length > count) places.splice(under(places.length), 1);
    return places.flatMap((at) => items.slice(at, at + 1));
  };
  return { under, pick, some };
}

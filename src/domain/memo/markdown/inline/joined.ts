import type { Part } from '../part.ts';

/** The words of a block without what stands before them on each line; and the way back to the source. */
export class Joined {
  readonly text: string;
  private readonly parts: readonly Part[];
  private readonly starts: number[] = [];

  constructor(source: string, parts: readonly Part[]) {
    const lines = parts.map(({ from, to }) => source.slice(from, to));
    let at = 0;
    for (const line of lines) {
      this.starts.push(at);
      at += line.length + 1;
    }
    this.parts = parts;
    this.text = lines.join('\n');
  }

  /** Where a place of the text stands in the source. */
  from(place: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return (this.parts[low]?.from ?? 0) + place - (this.starts[low] ?? 0);
  }

  /** Where a stretch that ends at `place` ends in the source: a line break reaches to the next line's words. */
  to(place: number): number {
    return place === 0 ? this.from(0) : this.text[place - 1] === '\n' ? this.from(place) : this.from(place - 1) + 1;
  }
}

/** A change to a source: what stands from `from` to `to` is replaced; an insertion where both are the same. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

/**
 * The source with the edits made; everything else stays as it is, to the character. Edits are in order of place and do
 * not overlap; several insertions at one place stand in the order given. A RangeError says so if not.
 */
export function splice(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, text } of edits) {
    if (from < done || to < from || to > source.length)
      throw new RangeError(`The edit at ${from}–${to} overlaps the one before it or leaves the source.`);
    pieces.push(source.slice(done, from), text);
    done = to;
  }
  pieces.push(source.slice(done));
  return pieces.join('');
}

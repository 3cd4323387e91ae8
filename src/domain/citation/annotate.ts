import type { Span } from './mention.ts';

/** A piece of a text: what stands between citations, or one of them with its link. */
export interface Piece<Cited extends Span, Link> extends Span {
  readonly text: string;
  readonly citation: Cited | null;
  /** Null outside citations, and where a citation is to be left as it is. */
  readonly link: Link | null;
}

/**
 * Cuts a text at its citations and asks `link` for each. The pieces in their order are the text, to the character.
 * `citations` are in order of place and do not overlap, as `resolve` gives them; a RangeError says so if not.
 */
export function annotate<Cited extends Span, Link>(
  text: string,
  citations: readonly Cited[],
  link: (citation: Cited) => Link | null,
): Piece<Cited, Link>[] {
  const pieces: Piece<Cited, Link>[] = [];
  let from = 0;
  const between = (end: number) => {
    if (end > from) pieces.push({ start: from, end, text: text.slice(from, end), citation: null, link: null });
  };
  for (const citation of citations) {
    const { start, end } = citation;
    if (start < from || end <= start || end > text.length) {
      throw new RangeError(`The citation at ${start}–${end} overlaps the one before it or leaves the text of ${text.length} units.`);
    }
    between(start);
    pieces.push({ start, end, text: text.slice(start, end), citation, link: link(citation) });
    from = end;
  }
  between(text.length);
  return pieces;
}

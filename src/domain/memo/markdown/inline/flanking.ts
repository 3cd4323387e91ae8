const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Whether a run of emphasis marks can open and close, by the characters around it (empty at the edges of a block). */
export function flanking(sign: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const [blankBefore, blankAfter] = [before.trim() === '', after.trim() === ''];
  const [markBefore, markAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const left = !blankAfter && (!markAfter || blankBefore || markBefore);
  const right = !blankBefore && (!markBefore || blankAfter || markAfter);
  if (sign !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}

/** The character that ends at `place`, surrogate pairs taken whole. */
export function characterBefore(text: string, place: number): string {
  const unit = text[place - 1] ?? '';
  return /[\udc00-\udfff]/.test(unit) ? text.slice(Math.max(0, place - 2), place) : unit;
}

/** The character that begins at `place`. */
export function characterAt(text: string, place: number): string {
  const point = text.codePointAt(place);
  return point === undefined ? '' : String.fromCodePoint(point);
}

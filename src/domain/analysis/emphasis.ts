/** A mark of emphasis: one * for emphasis, two for strong; `step` is 1 where it begins and -1 where it ends. */
export interface EmphasisMark {
  readonly at: number;
  readonly size: 1 | 2;
  readonly step: 1 | -1;
}

/**
 * Pairs the marks of emphasis in a text. `regionOf` says to which link's words a place belongs (null: no words at all),
 * since a pair lies wholly inside or outside a link. A mark with white space on both sides, and a row of four or more, are words.
 * `strays` are marks left without their like.
 */
export function findEmphasis(text: string, regionOf: (at: number) => number | null): { marks: EmphasisMark[]; strays: number[] } {
  const marks: EmphasisMark[] = [];
  const strays: number[] = [];
  const open = new Map<string, EmphasisMark>();
  for (const row of rows(text, regionOf)) {
    const after = text[row.end] ?? ' ';
    const before = text[row.start - 1] ?? ' ';
    const opens = after !== ' ';
    const closes = before !== ' ';
    let at = row.start;
    while (at < row.end) {
      const left = row.end - at;
      const has = (size: 1 | 2) => open.has(`${row.region}/${size}`);
      let size: 1 | 2 | null = null;
      if (closes && left >= 2 && has(2)) size = 2;
      else if (closes && has(1) && (left !== 2 || !opens)) size = 1;
      if (size !== null) {
        marks.push(open.get(`${row.region}/${size}`)!, { at, size, step: -1 });
        open.delete(`${row.region}/${size}`);
      } else if (opens && ((left >= 2 && !has(2)) || !has(1))) {
        size = left >= 2 && !has(2) ? 2 : 1;
        open.set(`${row.region}/${size}`, { at, size, step: 1 });
      } else {
        if (opens || closes) strays.push(at);
        break;
      }
      at += size;
    }
  }
  strays.push(...[...open.values()].map((mark) => mark.at));
  return { marks, strays: strays.sort((a, b) => a - b) };
}

/** Rows of one to three asterisks that are not escaped, each inside one region. */
function* rows(text: string, regionOf: (at: number) => number | null): Generator<{ start: number; end: number; region: number }> {
  for (let start = 0; start < text.length; start += 1) {
    const region = text[start] === '*' ? regionOf(start) : null;
    if (region === null) continue;
    let end = start + 1;
    while (text[end] === '*' && regionOf(end) === region) end += 1;
    if (end - start <= 3) yield { start, end, region };
    start = end - 1;
  }
}

/** Counts the line breaks before an offset; asked in order of place, it goes over the text once. */
export function lineCounter(text: string): (offset: number) => number {
  let lines = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) lines += 1;
    return lines;
  };
}

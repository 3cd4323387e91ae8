import { labelKey } from '../starts.ts';

/** Where a link that was opened with "[" leads, and where it ends. `href` is null where only the definition tells. */
export interface LinkTarget {
  readonly end: number;
  readonly href: string | null;
  /** It could not be read to its end within bounds: nothing behind it is safe to touch. */
  readonly endless?: boolean;
}

const LONGEST = 2048;
const SPACE = /[ \t]*\n?[ \t]*/y;
const POINTED = /<((?:[^\\<>\n]|\\.){0,2048})>/y;
const TITLE = /"(?:[^"\\]|\\[^]){0,2048}"|'(?:[^'\\]|\\[^]){0,2048}'|\((?:[^()\\]|\\[^]){0,2048}\)/y;
const LABEL = /\[((?:[^\][\\]|\\[^]){0,999})\]/y;

/** What stands behind the "]" at `close`: "(address)", "[label]", "[]", or nothing, with the label between the brackets. */
export function targetAt(text: string, close: number, label: string, labels: ReadonlySet<string>): LinkTarget | null {
  const inline = text[close + 1] === '(' ? inlineTarget(text, close + 2) : null;
  if (inline) return inline;
  LABEL.lastIndex = close + 1;
  const reference = LABEL.exec(text);
  if (reference) {
    const named = reference[1] ?? '';
    return labels.has(labelKey(named === '' ? label : named)) ? { end: LABEL.lastIndex, href: null } : null;
  }
  return labels.has(labelKey(label)) ? { end: close + 1, href: null } : null;
}

function inlineTarget(text: string, open: number): LinkTarget | null {
  let place = blanks(text, open);
  POINTED.lastIndex = place;
  const pointed = POINTED.exec(text);
  const end = pointed ? POINTED.lastIndex : endOfAddress(text, place);
  if (end === null) return { end: text.length, href: null, endless: true };
  const href = pointed ? (pointed[1] ?? '') : text.slice(place, end);
  place = blanks(text, end);
  if (place > end) {
    TITLE.lastIndex = place;
    if (TITLE.test(text)) place = blanks(text, TITLE.lastIndex);
  }
  return text[place] === ')' ? { end: place + 1, href } : null;
}

/** An address without brackets around it ends at a blank or at the parenthesis that was not opened in it. */
function endOfAddress(text: string, from: number): number | null {
  let depth = 0;
  for (let place = from; place < from + LONGEST; place += 1) {
    const sign = text[place];
    if (sign === undefined || /\s/.test(sign)) return place;
    if (sign === '\\') place += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      if (depth === 0) return place;
      depth -= 1;
    }
  }
  return null;
}

function blanks(text: string, place: number): number {
  SPACE.lastIndex = place;
  return SPACE.test(text) ? SPACE.lastIndex : place;
}

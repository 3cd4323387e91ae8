import type { Construct } from './constructs/construct.ts';
import { CONSTRUCTS } from './constructs/table.ts';
import { at, sticky } from './words/lexeme.ts';

/** A place where a construct may begin. */
export interface Trigger {
  readonly construct: Construct;
  readonly index: number;
  readonly end: number;
}

const ASCII = 128;
const PATTERNS = CONSTRUCTS.map(({ trigger }) => sticky(trigger));
/** For each pair of first characters, the constructs it may open, as bits. Most pairs open none, and cost one look. */
const BY_PAIR = new Uint32Array(ASCII * ASCII);
/** The same for signs outside ASCII, which open by themselves. */
const BY_SIGN = new Map<number, number>();

for (const [place, { starts }] of CONSTRUCTS.entries()) {
  for (const start of starts) {
    const [first, second] = [start.charCodeAt(0), start.charCodeAt(1)];
    if (first >= ASCII) BY_SIGN.set(first, (BY_SIGN.get(first) ?? 0) | (1 << place));
    else BY_PAIR[first * ASCII + second] = (BY_PAIR[first * ASCII + second] ?? 0) | (1 << place);
  }
}

/**
 * The first place from `from` on where a construct may begin, never inside a word. One pass over the characters: a
 * single pattern of every trigger takes several times as long.
 */
export function nextTrigger(text: string, from: number): Trigger | null {
  const last = text.length - 1;
  let previous = from > 0 ? text.charCodeAt(from - 1) : 0;
  let code = from < text.length ? text.charCodeAt(from) : 0;
  for (let index = from; index <= last; index += 1) {
    // Never NaN, which would turn every comparison in this loop into one of floating-point numbers.
    const next = index < last ? text.charCodeAt(index + 1) : 0;
    if (code >= ASCII || !isLetter(previous)) {
      const open = code >= ASCII ? BY_SIGN.get(code) : next < ASCII ? BY_PAIR[code * ASCII + next] : 0;
      const trigger = open ? tried(text, index, open) : null;
      if (trigger) return trigger;
    }
    previous = code;
    code = next;
  }
  return null;
}

function tried(text: string, index: number, open: number): Trigger | null {
  for (let place = 0; place < CONSTRUCTS.length; place += 1) {
    if (!(open & (1 << place))) continue;
    const construct = CONSTRUCTS[place];
    const pattern = PATTERNS[place];
    if (!construct?.starts.some((start) => text.startsWith(start, index))) continue;
    if (pattern && at(pattern, text, index)) return { construct, index, end: pattern.lastIndex };
  }
  return null;
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

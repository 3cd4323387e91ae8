import type { Run, Token } from './token.ts';

/** Pairs marks of emphasis from `bottom` on, as CommonMark does, and takes them off the list. Time is linear. */
export function pairEmphasis(tokens: Token[], runs: Run[], bottom: number): void {
  /** Below this place there is no opener for such a closer. */
  const floors = new Map<string, number>();
  const openers: Run[] = [];
  for (const closer of runs.splice(bottom)) {
    while (closer.closes && closer.first <= closer.last) {
      const key = `${closer.sign}${closer.opens}${closer.length % 3}`;
      const place = openerFor(closer, openers, floors.get(key) ?? 0);
      if (place < 0) {
        floors.set(key, openers.length);
        break;
      }
      openers.length = place + 1;
      for (const [one, floor] of floors) floors.set(one, Math.min(floor, place));
      pair(tokens, openers[place] as Run, closer);
      if ((openers[place] as Run).first > (openers[place] as Run).last) openers.pop();
    }
    if (closer.opens && closer.first <= closer.last) openers.push(closer);
  }
}

function openerFor(closer: Run, openers: readonly Run[], floor: number): number {
  for (let place = openers.length - 1; place >= floor; place -= 1) {
    const opener = openers[place] as Run;
    if (opener.sign !== closer.sign) continue;
    const mixed = (opener.closes || closer.opens) && (opener.length + closer.length) % 3 === 0;
    if (closer.sign === '~' ? opener.length === closer.length : !mixed || (opener.length % 3 === 0 && closer.length % 3 === 0))
      return place;
  }
  return -1;
}

/** Turns the innermost marks of both runs into the two ends of one emphasis. */
function pair(tokens: Token[], opener: Run, closer: Run): void {
  const left = opener.last - opener.first + 1;
  const right = closer.last - closer.first + 1;
  const width = closer.sign === '~' ? left : left >= 2 && right >= 2 ? 2 : 1;
  const tag = closer.sign === '~' ? 's' : width === 2 ? 'strong' : 'em';
  const open = tokens[opener.last - width + 1] as Token;
  open.to = (tokens[opener.last] as Token).to;
  const close = tokens[closer.first + width - 1] as Token;
  close.from = (tokens[closer.first] as Token).from;
  for (let extra = 1; extra < width; extra += 1) {
    swallow(tokens[opener.last - width + 1 + extra] as Token, open.to);
    swallow(tokens[closer.first + width - 1 - extra] as Token, close.from);
  }
  Object.assign(open, { kind: 'open', tag });
  Object.assign(close, { kind: 'close', tag });
  opener.last -= width;
  closer.first += width;
}

function swallow(token: Token, at: number): void {
  Object.assign(token, { kind: 'words', from: at, to: at });
}

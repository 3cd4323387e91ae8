import type { Citation } from '../../citation/index.ts';
import type { MemoOrder } from '../memo.ts';
import type { Alignment } from './align.ts';
import { exactPlaces } from './exact.ts';
import { quotedIn, type Quoted } from './marks.ts';
import { nearest } from './nearest.ts';
import { citedNear, fits } from './near.ts';
import { orderWords, provisionsOf, wordsFrom, type OrderWords } from './order-words.ts';
import { finish, type Steps } from '../steps.ts';
import { isGap, sameWord, tokensOf, type Gap, type Token } from './tokens.ts';

/** Words of a memo that are not the order's. Offsets into the memo's text; nothing stands there where words were left out. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  /** What the order says there; empty where the memo put words in. */
  readonly order: string;
  /** Only capitals, punctuation or labels differ. */
  readonly slight: boolean;
}

/** Words in quotation marks, held against the order. Offsets into the memo's text, the marks left out. */
export interface CheckedQuotation extends Quoted {
  readonly text: string;
  /** `not the order’s`: the order has no words like these; they may be somebody else's. */
  readonly verdict: 'word for word' | 'differs' | 'not the order’s';
  /** Ids of the provisions in which the words stand, or those most like them. */
  readonly at: readonly string[];
  /** The provision cited beside the quotation, if there is one. */
  readonly cited: Citation | null;
  /** Whether the words stand in what is cited; true where nothing is. */
  readonly whereCited: boolean;
  readonly differences: readonly Difference[];
  /** The order's own words, for what differs. */
  readonly order: string;
}

/** Shorter quotations are names and terms, not words of anybody in particular. */
export const FEWEST_WORDS = 4;

/**
 * Holds the quotations of a memo against the words of an order: blanks and kinds of quotation marks do not count; points
 * and brackets that mark a change are taken as marked. Time is linear in the memo. `citations` are in order of place.
 */
export function checkQuotations(text: string, citations: readonly Citation[], order: MemoOrder): CheckedQuotation[] {
  return finish(quotationSteps(text, citations, order));
}

export function* quotationSteps(text: string, citations: readonly Citation[], order: MemoOrder): Steps<CheckedQuotation[]> {
  const words = orderWords(order.provisions);
  const all: CheckedQuotation[] = [];
  for (const quoted of quotedIn(text)) {
    const tokens = withoutLastSigns(tokensOf(text, quoted.start, quoted.end));
    if (tokens.filter((token) => !isGap(token) && token.isWord).length < FEWEST_WORDS) continue;
    all.push(checked(text, quoted, tokens, citedNear(text, quoted, citations), words));
    yield quoted.end / text.length;
  }
  return all;
}

/** American usage sets commas and full stops before the closing mark, whoever wrote them. */
function withoutLastSigns(tokens: (Token | Gap)[]): (Token | Gap)[] {
  const last = tokens.findLastIndex((token) => isGap(token) || token.isWord || !/^[.,;:]$/.test(token.key));
  return tokens.slice(0, last + 1);
}

function checked(
  text: string,
  quoted: Quoted,
  tokens: readonly (Token | Gap)[],
  cited: Citation | null,
  words: OrderWords,
): CheckedQuotation {
  const base = { ...quoted, text: text.slice(quoted.start, quoted.end), cited, differences: [], order: '' };
  const places = exactPlaces(tokens, words).map(({ from, to }) => provisionsOf(words, from, to));
  if (places.length > 0) {
    const right = places.find((ids) => fits(cited, ids));
    return { ...base, verdict: 'word for word', at: right ?? places[0] ?? [], whereCited: right !== undefined };
  }
  const plain = tokens.filter((token): token is Token => !isGap(token));
  const found = nearest(plain, words);
  if (!found) return { ...base, verdict: 'not the order’s', at: [], whereCited: true };
  const at = provisionsOf(words, found.stretch.from, found.stretch.to);
  const differences = differencesOf(found, plain, tokens.filter(isGap), words);
  const verdict = differences.length > 0 ? 'differs' : 'word for word';
  return { ...base, verdict, at, whereCited: fits(cited, at), differences, order: wordsFrom(words, found.stretch.from, found.stretch.to) };
}

/** Neighbouring differences told as one. Words left out where the writer marks a gap are none. */
function differencesOf({ steps }: Alignment, quoted: readonly Token[], gaps: readonly Gap[], words: OrderWords): Difference[] {
  const differences: Difference[] = [];
  let [at, gap] = [quoted[0]?.start ?? 0, 0];
  for (let place = 0; place < steps.length; place += 1) {
    if (steps[place]?.same) {
      at = quoted[steps[place]?.quoted ?? 0]?.end ?? at;
      continue;
    }
    let last = place;
    while (steps[last + 1]?.same === false) last += 1;
    const run = steps.slice(place, last + 1);
    const mine = run.flatMap((step) => (step.quoted === null ? [] : (quoted[step.quoted] ?? [])));
    const theirs = run.flatMap((step) => step.ordered ?? []);
    const [start, end] = [mine[0]?.start ?? at, mine.at(-1)?.end ?? at];
    while ((gaps[gap]?.end ?? Infinity) < at) gap += 1;
    place = last;
    const next = quoted[steps[last + 1]?.quoted ?? -1]?.start ?? Infinity;
    at = end;
    if (mine.length === 0 && (gaps[gap]?.start ?? Infinity) < next) continue;
    const order = theirs.length === 0 ? '' : wordsFrom(words, theirs[0] ?? 0, (theirs.at(-1) ?? 0) + 1);
    differences.push({
      start,
      end,
      order,
      slight: isSlight(
        mine,
        theirs.filter((one) => !words.labels.has(one)).map((one) => words.tokens[one] as Token),
      ),
    });
  }
  return differences;
}

function isSlight(mine: readonly Token[], theirs: readonly Token[]): boolean {
  const [ours, others] = [mine.filter(({ isWord }) => isWord), theirs.filter(({ isWord }) => isWord)];
  return ours.length === others.length && ours.every((token, place) => sameWord(token, others[place] as Token, true));
}

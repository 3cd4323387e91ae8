import { at, BREAK, GAP, sticky } from './lexeme.ts';

/** How a text calls an order without its number: "the Order", "this order", "the AI Order". */
export interface OrderName {
  /** "the", "this", "that", …; "the" where there is none. */
  readonly word: string;
  /** What it can be read as, likeliest first: "ai order"; "order" where nothing sets it apart from others. */
  readonly names: readonly string[];
}

const ARTICLES = 'the|this|that|such|said|its';
/** Words that may not stand between an article and "order". */
const BAR = '(?!(?:and|or|by|in|to|with|that|as|under|for|from|on|of|which|Act|Code)\\b)';
const NAME = sticky(
  `["\u201c\u2018(]?(?:(${ARTICLES})${BREAK})?((?:${BAR}[\\w\u2019'.-]{1,20}${BREAK}){0,6}?)(?:executive${BREAK}order|order|E\\.${GAP}O\\.|EO)(?![A-Za-z\\d]|${BREAK}(?:listed|named|given|shown|in${BREAK}which)\\b)`,
  'i',
);
const BEFORE = new RegExp(
  `(?:^|[^\\w.-])(?:(${ARTICLES.replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)})${BREAK})?((?:[A-Z0-9][\\w\u2019'&-]{0,19}${BREAK}){0,4})((?:[Ee]xecutive${BREAK})?[Oo]rder|E\\.\\s?O\\.|EO)(?:['\u2019]s)?["\u201d]?,?${GAP}(?:(?:at|in|under)${BREAK})?$`,
);
/** Words that set no order apart from another. */
const NEUTRAL =
  /^(?:new|same|recent|latest|present|executive|presidential|president['\u2019]s|see|under|in|and|per|cf\.?|with|from|as|by)$/i;
const QUOTED = /["\u201c\u2018']([^"\u201c\u201d\u2018\u2019']{2,40})["\u201d\u2019']/g;
const DEFINED = /^(?:the\s+)?((?:[\w&-]+\s+){0,4})(?:executive\s+order|order|E\.?\s?O\.?)$/i;
/** "the AI Order": the capitals of a name, without quotation marks. */
const NAMED_PLAINLY = /^(?:hereinafter|hereafter)?,?\s*(?:the\s+)?((?:[A-Z][\w&-]*\s+){1,3})(?:Executive\s+Order|Order|E\.?O\.?)$/;
const PLAIN = /^(?:hereinafter|hereafter)?,?\s*(?:referred\s+to\s+as\s+)?(?:the\s+)?(?:executive\s+order|order|E\.?\s?O\.?)$/i;

/** Reads the name of an order at `index`, as it stands behind "of". */
export function readOrderName(text: string, index: number): (OrderName & { readonly end: number }) | null {
  const match = at(NAME, text, index);
  return match && { word: (match[1] ?? 'the').toLowerCase(), names: [nameOf(match[2] ?? '')], end: NAME.lastIndex };
}

/** Reads the name of an order that ends the words before a section; `index` is where it begins in them. */
export function orderNameBefore(words: string): (OrderName & { readonly index: number }) | null {
  const match = BEFORE.exec(words);
  // "in order, section 3": without an article, only the capital tells that an order is meant.
  if (!match?.[3] || (!match[1] && !/^[A-Z]/.test(match[3]))) return null;
  const qualifiers = (match[2] ?? '').trim().split(/\s+/).filter(Boolean);
  const from = qualifiers.findIndex((word) => !NEUTRAL.test(word));
  // "See AI Order": what opens the sentence may not belong to the name.
  const names = from < 0 ? ['order'] : qualifiers.slice(from).map((_, place) => nameOf(qualifiers.slice(from + place).join(' ')));
  const start = match.index + match[0].lastIndexOf(from < 0 ? match[3] : (qualifiers[from] ?? match[3]));
  return { word: (match[1] ?? 'the').toLowerCase(), names, index: start };
}

/** The names that a parenthesis behind an order's number gives it: "the “AI Order”", "“EO” or “Order”", "the order". */
export function definedNames(parenthesis: string): string[] {
  const words = parenthesis.replace(/[*_]/g, '').trim();
  if (PLAIN.test(words)) return ['order'];
  const plainly = NAMED_PLAINLY.exec(words)?.[1];
  if (plainly !== undefined) return [nameOf(plainly)];
  return [...words.matchAll(QUOTED)].flatMap(([, quoted]) => {
    const match = DEFINED.exec(quoted ?? '');
    return match ? [nameOf(match[1] ?? '')] : [];
  });
}

function nameOf(qualifiers: string): string {
  const words = qualifiers
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && !NEUTRAL.test(word));
  return [...words, 'order'].join(' ');
}

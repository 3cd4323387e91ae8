import { at, GAP, MONTH, past, sticky } from './lexeme.ts';

/** What may stand between an order's number and the section cited. */
export interface Aside {
  readonly end: number;
  /** It holds digits, and so perhaps citations of its own: they stay apart. */
  readonly cites: boolean;
  /** "(the “Order”)": from here on, "the Order" is this one. */
  readonly defines: boolean;
}

const QUOTE = `["'\u2018-\u201f*_]{0,3}`;
const DATE = sticky(`,?${GAP}(?:of|dated|signed|issued)\\b${GAP}(?:on${GAP})?${MONTH}${GAP}\\d{1,2},${GAP}\\d{4}\\b`);
const DEFINITION = sticky(
  `${GAP}\\((?:hereinafter|hereafter)?,?${GAP}(?:referred to as${GAP})?(?:the${GAP})?${QUOTE}(?:the${GAP})?(?:executive${GAP}order|order|E\\.? ?O\\.?)${QUOTE}\\)`,
  'i',
);
const PARENTHESIS = sticky(`${GAP}\\(([^()]{1,160})\\)`);
const QUOTED_TITLE = sticky(`,?${GAP}[\u201c"][^"\u201c\u201d\\n]{1,160}[\u201d"],?`);

/** Reads an order's date, title and definition behind its number: at most four of them, each of bounded length. */
export function readAside(text: string, index: number): Aside {
  let [end, cites, defines] = [index, false, false];
  for (let count = 0; count < 4; count += 1) {
    const plain = [DATE, QUOTED_TITLE].map((pattern) => past(pattern, text, end)).find((place) => place > end);
    const definition = past(DEFINITION, text, end);
    const parenthesis = at(PARENTHESIS, text, end);
    if (plain !== undefined) end = plain;
    else if (definition > end) [end, defines] = [definition, true];
    else if (parenthesis && !/\u00a7/.test(parenthesis[1] ?? '')) {
      cites ||= /\d/.test(parenthesis[1] ?? '');
      end = PARENTHESIS.lastIndex;
    } else break;
  }
  return { end, cites, defines };
}

const REMARK = sticky(
  `(?:,?${GAP}as${GAP}amended\\b(?!${GAP}(?:by|in)\\b)|${GAP}\\([^()]{0,160}(?:\\([^()]{0,60}\\)[^()]{0,100}){0,3}\\))`,
);

/** Steps over what may stand between the members of one list: "as amended", "(note)", "(pursuant to Executive Order 13323)". */
export function pastRemark(text: string, index: number): number {
  return past(REMARK, text, past(REMARK, text, index));
}

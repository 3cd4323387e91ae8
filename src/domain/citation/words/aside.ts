import { at, BREAK, GAP, MONTH, past, sticky } from './lexeme.ts';
import { definedNames } from './order-name.ts';

/** What may stand between an order's number and the section cited. */
export interface Aside {
  readonly end: number;
  /** It holds digits, and so perhaps citations of its own: they stay apart. */
  readonly cites: boolean;
  /** "(the “Order”)": from here on, these names are this order's. */
  readonly defines: readonly string[];
}

const DAY = `${MONTH}${GAP}\\d{1,2},${GAP}\\d{4}\\b`;
const DATE = sticky(`(?:,?${GAP}(?:of|dated|signed|issued)\\b${GAP}(?:on${GAP})?${DAY}|${GAP}\\(${DAY}\\)|,${GAP}${DAY}(?=,))`);
const PARENTHESIS = sticky(`${GAP}\\(([^()]{1,160})\\)`);
const QUOTED_TITLE = sticky(`,?${GAP}[\u201c"][^"\u201c\u201d\\n]{1,160}[\u201d"],?`);

/** ", Improving the Nation's Cybersecurity," before a section: words in title case between two commas. */
const PLAIN_TITLE = sticky(
  `,${GAP}(?:(?:[A-Z][\\w\u2019'-]*|the|of|and|for|in|on|to|a|an|with|by|from|through)${BREAK}){1,18}[A-Z][\\w\u2019'-]*(?=,${GAP}(?:\u00a7|[Ss]ec|${DAY}))`,
);

/** Reads an order's date, titles and definitions behind its number: at most four of them, each of bounded length. */
export function readAside(text: string, index: number): Aside {
  const defines: string[] = [];
  let [end, cites] = [index, false];
  for (let count = 0; count < 4; count += 1) {
    const plain = [DATE, QUOTED_TITLE, PLAIN_TITLE].map((pattern) => past(pattern, text, end)).find((place) => place > end);
    const parenthesis = plain === undefined ? at(PARENTHESIS, text, end)?.[1] : undefined;
    if (plain === undefined && (parenthesis === undefined || parenthesis.includes('\u00a7'))) break;
    if (parenthesis !== undefined) {
      for (const name of definedNames(parenthesis)) defines.push(name);
      cites ||= /\d/.test(parenthesis);
    }
    end = plain ?? PARENTHESIS.lastIndex;
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

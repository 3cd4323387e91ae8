import { cuts } from '../meaning/cuts.ts';
import type { OrderIndex } from '../meaning/order-index.ts';
import { isLabel } from '../words/label-class.ts';

const NUMBERED = /^(?:(?:(?:executive|exec\.?)\s+order|e\.?\s?o\.?)?\s*(?:no\.?\s*|#)?(\d{1,2},\d{3}|\d{4,5})[\s,:;/-]+)?(.*)$/i;
const SECTION = /^(?:(\u00a7{1,2}|sections?|sect\.?|secs?\.?|ss?\.?)\s*)?\(?(\d{1,4}(?:\.\d{1,2})?)([\s./,_()[\]-]*)(.*)$/i;
const OF_ORDER = /\s+of\s+(?:the\s+)?(?:(?:executive\s+)?order|e\.?\s?o\.?)(?:\s+(?:no\.?\s*)?(\d{1,2},\d{3}|\d{4,5}))?$/i;
/** "subsection b of section 3": the outer comes last. */
const REVERSED =
  /^(?:subsections?|subsec\.?|paragraphs?|para\.?|subparagraphs?|clauses?)\s+([\w\s()]{1,12}?)\s*,?\s+(?:of\s+)?((?:sections?|secs?\.?|\u00a7|sub|para|\d).*)$/i;
const WORDS = /^(?:subsections?|subsecs?\.?|paragraphs?|paras?\.?|pars?\.?|p|subparagraphs?|clauses?|items?|\u00b6)$/i;
const PREAMBLE = /^(?:the\s+)?(?:preamble|pmbl\.?)$/i;

/**
 * Reads what a reader types without its parentheses: "2c", "sec 3 b ii", "2-c", "14179 3b", "sec 1 para 2". Gives every
 * reading that the order has; none, with the parts asked for, where only a citation could have been meant; null where
 * the words may be anything ("2 factor", "5g").
 */
export function readCompact(words: string, index: OrderIndex): { found: string[][]; asked: string[] } | null {
  const [, before, numbered = ''] = NUMBERED.exec(words) ?? [];
  const [behind, order = before] = OF_ORDER.exec(numbered) ?? [''];
  if (order !== undefined && order.replace(',', '') !== index.order.number) return null;
  const rest = outermostFirst(numbered.slice(0, numbered.length - behind.length).replace(/\?$/, ''));
  if (PREAMBLE.test(rest)) return { found: [['preamble']], asked: ['preamble'] };
  const match = SECTION.exec(rest);
  if (!match?.[2]) return null;
  const tokens = (match[4] ?? '').split(/[\s./,_()[\]-]+/).filter(Boolean);
  const labels = tokens.filter((token) => !WORDS.test(token));
  const section = match[2];
  const found = follow(index, [[section]], labels, tokens.length > labels.length).filter((parts) => index.ids(parts).length > 0);
  if (found.length > 0) return { found, asked: [section, ...labels] };
  const beyond = pastTheEnd(index, section, labels);
  if (beyond) return { found: [], asked: beyond };
  // "SEC 10-K" is a form.
  const meant =
    !rest.includes('-') &&
    ((match[1] !== undefined && match[1].length > 1) || match[1] === '\u00a7' || order !== undefined || isBracketed(rest, index, section));
  return meant && labels.every(isLabel) ? { found: [], asked: [section, ...labels] } : null;
}

/** "2c(iv)", "9(a)"; but "99 X 1(a)" is no section of the order. */
function isBracketed(words: string, index: OrderIndex, section: string): boolean {
  return index.ids([section]).length > 0 ? /[([]/.test(words) : /^\S*\d\s?[([]/.test(words);
}

function outermostFirst(words: string): string {
  return words.replace(REVERSED, (_, inner: string, outer: string) => `${outermostFirst(outer)} ${inner}`);
}

/** "3biv" where 3(b) ends at (iii): behind labels that exist, a numeral can only be meant as one more. */
function pastTheEnd(index: OrderIndex, section: string, labels: readonly string[]): string[] | null {
  const match = /^([a-z]+?)(i[ivx]+|[vx][ivx]+|\d)$/i.exec(labels.join(''));
  const head = match?.[1] && labels.length === 1 ? cuts(index, [section], match[1]).find((parts) => parts.length > 1) : undefined;
  return head && match?.[2] ? [...head, match[2]] : null;
}

/** Follows labels down the tree, cutting closed-up letters at every place that exists ("bii" → b, ii). */
function follow(index: OrderIndex, heads: string[][], labels: readonly string[], named: boolean): string[][] {
  return labels.reduce((paths, label) => {
    // "para 2" may be the second paragraph as well as "(2)".
    const unnumbered = named && /^\d{1,2}$/.test(label) ? paths.map((path) => [...path, `p${label}`]) : [];
    return [...paths.flatMap((path) => cuts(index, path, label)), ...unnumbered].slice(0, 8);
  }, heads);
}

import { isPlain } from './ahead.ts';
import { isLabel, ROMAN, succeeds } from './label-class.ts';
import { at, BREAK, GAP, past, SPACE, sticky } from './lexeme.ts';
import { ordinal } from './ordinal.ts';

/** No law goes deeper; the bound keeps a text of nothing but labels from being read over and over. */
const DEEPEST = 12;
/** "(a)", "( ii )": closed up or a space or two apart, on one line. */
const LABEL = sticky(`${SPACE}{0,3}\\(${SPACE}{0,2}([A-Za-z0-9]{1,8})${SPACE}{0,2}\\)`);
const NEXT_LINE = sticky(`${BREAK}(?=\\()`);
/** ".b" in "3.b.ii". */
const DOTTED = sticky("\\.([a-z]{1,4})(?![\\w(’']|\\.(?:[^\\W\\d_]{5}|\\d))");
/** "ii" in "3(b)ii", where the parentheses were forgotten. */
const BARE_ROMAN = sticky('([ivx]{1,4})(?![\\w(])');
/** Reads "(b)(6)(A)" at `index`. */
export function readLabels(text: string, index: number): { labels: string[]; end: number } {
  const labels: string[] = [];
  const end = readRun(text, index, labels);
  const line = past(NEXT_LINE, text, end);
  if (text.slice(end, line).includes('\n')) {
    const broken: string[] = [];
    const close = readRun(text, line, broken);
    // What begins a line and goes on as no citation does is an item of its own: "section 2(a)\n(b) Report".
    const goesOn = broken.length > 0 && isPlain(text, close) && !succeeds(broken[0] ?? '', labels.at(-1) ?? '');
    if (goesOn && labels.length + broken.length <= DEEPEST) return { labels: [...labels, ...broken], end: close };
  }
  const roman = labels.length > 0 && end > index ? at(BARE_ROMAN, text, end)?.[1] : undefined;
  return roman && ROMAN.test(roman) ? { labels: [...labels, roman], end: BARE_ROMAN.lastIndex } : { labels, end };
}

function readRun(text: string, index: number, labels: string[]): number {
  let end = index;
  for (let match = at(LABEL, text, end); match && isLabel(match[1] ?? '') && labels.length < DEEPEST; match = at(LABEL, text, end)) {
    labels.push(match[1] ?? '');
    end = LABEL.lastIndex;
  }
  return end;
}

/** Reads ".b.ii" behind a section's number, as the order's own ids are written. */
export function readDottedLabels(text: string, index: number): { labels: string[]; end: number } {
  const labels: string[] = [];
  let end = index;
  for (let match = at(DOTTED, text, end); match && isLabel(match[1] ?? '') && labels.length < DEEPEST; match = at(DOTTED, text, end)) {
    labels.push(match[1] ?? '');
    end = DOTTED.lastIndex;
  }
  return { labels, end };
}

const PARAGRAPH = '(?:(?:sub-?)?para(?:graph)?s?\\.?|\\u00b6{1,2})';
const SUBDIVISION = `(?:(?:sub-?)?(?:section|clause)s?|sub-?secs?\\.?|${PARAGRAPH})`;
/** ", subsection (b)", ", subsection b", ", paragraph 2", " ¶ 2", ", second paragraph". */
const NAMED = sticky(
  `,?${GAP}(?:${SUBDIVISION}(?:${GAP}(?=\\()|${BREAK}([a-z]{1,4})(?![\\w(.’']))|${PARAGRAPH}${GAP}(\\d{1,2})(?![\\d(]|\\.\\d)|(?:the${GAP})?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:${GAP}unnumbered)?${GAP}paragraph\\b)`,
  'i',
);
/** Reads subdivisions given by their names behind a section: ", subsection (b), paragraph (ii)"; ", paragraph 2". */
export function readNamedLabels(text: string, index: number): { labels: string[]; paragraph: number | null; end: number } {
  const labels: string[] = [];
  let end = index;
  for (let match = at(NAMED, text, end); match && labels.length < DEEPEST; match = at(NAMED, text, end)) {
    const paragraph = match[2] ? Number(match[2]) : ordinal(match[3] ?? '');
    if (paragraph !== null) return { labels, paragraph, end: NAMED.lastIndex };
    const inner = match[1] ? { labels: [match[1]].filter(isLabel), end: NAMED.lastIndex } : readLabels(text, NAMED.lastIndex);
    if (inner.labels.length === 0) break;
    labels.push(...inner.labels);
    end = inner.end;
  }
  return { labels, paragraph: null, end };
}

import { BREAK, FOOTNOTE, GAP, MONTH, SPACE, sticky } from './lexeme.ts';

/** A number before one of these is a title, a volume or an amount, and no further section. */
const REPORTER = sticky(
  `${GAP}(?:U\\.? ?S\\.|USC|C\\.? ?F\\.? ?R|FR\\b|Fed\\.|Federal Register|Stat\\b|F\\. ?(?:2d|3d|4th|Supp)|S\\. ?Ct|United States|Code of|Cong\\b)`,
  'i',
);
const UNIT = sticky(
  `(?:${BREAK}|-)(?:(?:calendar|business|working)${BREAK})?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|percent|per${BREAK}?cent|dollars?|cents|million|billion|thousand|hundred|times|pages?|people|persons|${MONTH}(?![a-z]))\\b|%|(?!${FOOTNOTE})\\.\\d|[-\\u2011][A-Za-z]{2}`,
  'i',
);

/** Whether the number that ends at `index` can be a section's at all. */
export function isFree(text: string, index: number): boolean {
  REPORTER.lastIndex = index;
  UNIT.lastIndex = index;
  return !REPORTER.test(text) && !UNIT.test(text);
}

/** The end of a paragraph, a line before a list item or another cell of a table. */
const OVER = `${SPACE}{0,16}(?:\\n(?:${SPACE}{0,80}\\n|${SPACE}{0,24}(?:$|[-*+>#|\\u2022]|\\d{1,3}[.)]\\s))|\\t)`;
const PLAIN = sticky(
  `${OVER}|${GAP}(?:$|[-\\u2010\\u2011](?=[\\d(])|[,;:.?!()&/\\]}"'\\u2018-\\u201f\\u2013\\u2014*_<|\\u2022]|(?:(?:and|or|to|through|in|is|are|was|were|does|do|has|have|had|shall|may|must|will|would|can|should|also|each|both|not|which|that|with|by|as|under|for|at|on|from|when|where|et|note|apply|applies|require|requires|direct|directs|provide|provides|state|states|call|calls|establish|establishes|set|sets)\\b|of${BREAK}(?:the|this|that|such|title|Title|E|Exec|Public|Pub|P\\.|PL|H\\.|S\\.|[A-Z]{2,}|\\d)))`,
);

/** Whether what follows a number reads on as prose does after a citation, and not as it does after an amount ("4 agencies"). */
export function isPlain(text: string, index: number): boolean {
  PLAIN.lastIndex = index;
  return PLAIN.test(text);
}

import { linesOf } from '../order/lines.ts';
import type { Problem } from '../problem/problem.ts';
import type { Analysis } from './analysis.ts';
import { setApart } from './apart.ts';
import { cutBlocks, wordsIn } from './blocks.ts';
import { unknownCharacters } from './characters.ts';
import { checkWhole } from './check.ts';
import { compose } from './compose.ts';
import { fault } from './fault.ts';
import { joinOverPages } from './join.ts';
import { proveNothingLost } from './proof.ts';

export interface ParsedAnalysis {
  readonly analysis: Analysis;
  /** Empty when the text may be shown. */
  readonly problems: readonly Problem[];
}

/**
 * From the text of an analysis as received to its passages: cut into blocks, set apart what is no running text, mend page breaks,
 * read the marks, prove that nothing is lost. Never throws; whatever is wrong is a problem that names `file` and line.
 */
export function parseAnalysis(source: string, file: string): ParsedAnalysis {
  const lines = linesOf(source);
  const cut = cutBlocks(source);
  const apart = setApart(cut.blocks);
  const { problems, ...composed } = compose(joinOverPages(apart.blocks), { text: source, lines, file });
  const rules = cut.blocks.filter((block) => block.kind === 'rule').flatMap((block) => block.pieces);
  const analysis: Analysis = {
    ...composed,
    date: apart.date,
    number: apart.number,
    authors: apart.authors,
    disclaimer: composed.passages.filter((passage) => /^disclaimer\b/i.test(passage.heading ?? '')).map((passage) => passage.anchor),
    furniture: [
      ...cut.furniture,
      ...apart.furniture,
      ...composed.furniture,
      ...rules.map(({ line }) => ({ ...wordsIn(line), reason: 'rule' as const })),
    ].sort((a, b) => a.start - b.start),
  };
  const found = [...unknownCharacters(lines, file), ...problems, ...checkWhole(analysis, file, lines.length)];
  if (apart.badDate) found.push(fault('not-a-day', file, apart.badDate.line, `The date is "${apart.badDate.words}".`));
  return { analysis, problems: [...found, ...proveNothingLost(source, analysis, file)] };
}

import type { Problem } from '../problem/problem.ts';
import { foldSpace } from '../text/fold.ts';
import { cutBlocks, type RawBlock } from './blocks.ts';
import { findForeign } from './foreign.ts';
import { HEADINGS } from './headings.ts';
import type { Prose, ProseBlock } from './prose.ts';
import { readStretch } from './stretch.ts';

export interface ParseOptions {
  /** Headings the body may use; those of an explanation where nothing is said. */
  readonly headings?: readonly string[];
  /** Line of the file on which the body begins, where front matter stands before it; 1 where nothing is said. */
  readonly firstLine?: number;
}

export interface ParsedProse extends Prose {
  readonly problems: readonly Problem[];
}

/**
 * Reads an MDX body in our house format. A small strict reader, not an MDX parser: the format is four signs, the domain stays
 * pure, and whatever else MDX allows is a problem to be told. Never throws; what is not understood stays in the text.
 */
export function parseProse(body: string, file: string, options: ParseOptions = {}): ParsedProse {
  const { headings = HEADINGS.explanation, firstLine = 1 } = options;
  const problems = findForeign(body, file, firstLine);
  const blocks = cutBlocks(body, firstLine).map((raw) => readBlock(raw, file, headings, problems));
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { blocks, problems };
}

function readBlock(raw: RawBlock, file: string, headings: readonly string[], problems: Problem[]): ProseBlock {
  const line = raw.stretches[0]?.line ?? 1;
  if (raw.kind === 'heading') {
    const text = foldSpace(raw.stretches.map((stretch) => stretch.text).join(' '));
    if (!headings.includes(text)) problems.push(unknownHeading(text, headings, file, line));
    return { kind: 'heading', line, text, sentences: [] };
  }
  const items = raw.stretches.map((stretch) => {
    const read = readStretch(stretch, file);
    problems.push(...read.problems);
    return read.sentences;
  });
  const sentences = items.flat();
  return raw.kind === 'list' ? { kind: 'list', line, items, sentences } : { kind: 'paragraph', line, sentences };
}

function unknownHeading(text: string, headings: readonly string[], file: string, line: number): Problem {
  const known = headings.length === 0 ? 'No heading at all in an entry of this kind.' : `One of: ${headings.join('; ')}.`;
  return {
    rule: 'prose/heading',
    file,
    line,
    found: `The heading “${text}” is not known.`,
    expected: known,
    mend: 'Use a known heading, word for word, or none.',
  };
}

import type { Problem } from '../problem/problem.ts';
import { lineCounter } from './line-counter.ts';
import { blankMarks } from './mark.ts';

/** What MDX and Markdown can do and our prose may not, each with its reason in `mend`. */
const FOREIGN: readonly { readonly rule: string; readonly what: string; readonly pattern: RegExp; readonly mend: string }[] = [
  {
    rule: 'prose/mark',
    what: 'A mark that cannot be read',
    pattern: /<\/?By\b[^>\n]*>?/gu,
    mend: 'Write <By ref="…" /> or <By ref="…" silent />.',
  },
  {
    rule: 'prose/jsx',
    what: 'A component',
    pattern: /<\/?(?!By\b)[A-Z][^>\n]*>?|<\/?>/gu,
    mend: 'Take it out: prose carries sentences, pages carry components.',
  },
  {
    rule: 'prose/html',
    what: 'Raw HTML',
    pattern: /<(?!\/?(?:[A-Z]|>))[^>\n]*>?|&(?:#\d+|[a-z]+\d*);/gu,
    mend: 'Take it out, or write the character itself.',
  },
  { rule: 'prose/expression', what: 'An expression', pattern: /[{}]|^(?:import|export)\b/gmu, mend: 'Write the words themselves.' },
  {
    rule: 'prose/link',
    what: 'A link',
    pattern: /!?\[[^[\]\n]*\](?=[([:])|\bhttps?:\/\/\S+|\bwww\.\S+/gu,
    mend: 'Name the thing: pages link names and citations by themselves.',
  },
  {
    rule: 'prose/markup',
    what: 'Markdown of another kind',
    pattern: /^#(?!# ).*|^[^\S\n]*(?:\+|\d+[.)]|-{2,}|={2,})(?=\s|$)|^[^\S\n]*>|^[^\S\n]+-\s|[*_`~\\|]/gmu,
    mend: 'Use only paragraphs, "- " lists and "## " headings.',
  },
  {
    rule: 'prose/straight-quotation',
    what: 'A straight quotation mark',
    pattern: /"(?![^<>\n]{0,200}>)/gu,
    mend: 'Use “ and ”, so that the words between them are checked against the source.',
  },
];

/** Everything in the body that is no part of the house format. */
export function findForeign(body: string, file: string, firstLine: number): Problem[] {
  const text = blankMarks(body.replace(/\r\n?/gu, '\n'));
  return FOREIGN.flatMap(({ rule, what, pattern, mend }) => {
    const linesTo = lineCounter(text);
    return Array.from(text.matchAll(pattern), (match) => ({
      rule,
      file,
      line: firstLine + linesTo(match.index),
      found: `${what}: ${match[0].trim()}`,
      expected: 'Paragraphs, lists and headings of plain sentences with their marks.',
      mend,
    }));
  });
}

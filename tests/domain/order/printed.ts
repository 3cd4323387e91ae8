import type { Made } from './generated.ts';

/** A paragraph to be printed, with its depth: 0 a section, 1 a subsection. */
interface Line {
  readonly text: string;
  readonly depth: number;
}

/** The paragraphs of an order; a heading without words takes the first paragraph or item below it into its own. */
function linesOf(made: Made, depth: number, runsIn: boolean): Line[] {
  const own = [made.label, made.heading, made.words].filter(Boolean).join(' ');
  const below = [...made.paragraphs.map((text) => ({ text, depth })), ...made.items.flatMap((item) => linesOf(item, depth + 1, runsIn))];
  const [first, ...rest] = below;
  return runsIn && made.words === '' && first ? [{ text: `${own} ${first.text}`, depth }, ...rest] : [{ text: own, depth }, ...below];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const pad = (columns: number) => ' '.repeat(columns);
const whole = (preamble: string, body: string) => `A Title\n\n${preamble}\n\n${body}\n\nTHE WHITE HOUSE,\n    June 2, 2026.\n`;
const PREAMBLE = 'By the authority vested in me as President, it is hereby ordered:';

type Form = (lines: readonly Line[]) => string;
const joined = (lines: readonly Line[], between: string, print: (line: Line) => string) => whole(PREAMBLE, lines.map(print).join(between));

/** The pages on which orders are published, one printer a form. */
export const FORMS: Readonly<Record<string, Form>> = {
  'a line a paragraph, blank lines between': (lines) => joined(lines, '\n\n', ({ text }) => text),
  'a line a paragraph': (lines) => joined(lines, '\n', ({ text }) => text),
  'no-break spaces': (lines) =>
    joined(lines, '\n', ({ text, depth }) => '\u00a0'.repeat(depth * 5) + text.replace(/^(\S+|Sec\S* \S+) /, '$1\u00a0 ')),
  tabs: (lines) => joined(lines, '\n\n', ({ text, depth }) => '\t'.repeat(depth) + text),
  'list marks': (lines) => joined(lines, '\n', ({ text, depth }) => (depth > 0 ? `${pad(depth * 2)}- ${text}` : `\n${text}`)),
  Markdown: (lines) => joined(lines, '\n\n', ({ text, depth }) => (depth > 0 ? `* ${text}` : text.replace(/^(Sec\S* \S+)/, '**$1**'))),
  'wrapped, blank lines between': (lines) => joined(lines, '\n\n', ({ text }) => wrap(text, 72).join('\n')),
  'wrapped, first lines indented': (lines) => joined(lines, '\n', ({ text }) => pad(5) + wrap(text, 66).join('\n')),
  'wrapped, hard breaks': (lines) => joined(lines, '\n', ({ text, depth }) => (depth === 0 ? '\n' : '') + `${wrap(text, 72).join('\n')}  `),
  'wrapped, labels hanging': (lines) => joined(lines, '\n\n', ({ text, depth }) => wrap(text, 64).join(`\n${pad(depth > 0 ? 4 : 0)}`)),
  'the Federal Register': (lines) =>
    joined(lines, '\n', ({ text, depth }) =>
      depth < 2
        ? `${depth === 0 ? '\n' : ''}${pad(depth === 0 ? 16 : 20)}${wrap(text, 52).join(` \n${pad(16)}`)} ${depth === 0 ? '\n' : ''}`
        : `\n${wrap(text, 75).join(' \n')}\n`,
    ),
  'printed pages': (lines) => {
    const page = lines.flatMap(({ text }) => [...wrap(text, 68), '']);
    // A page ends inside a sentence, so that only the words can tell that the paragraph goes on.
    return whole(PREAMBLE, page.map((line, at) => (at % 7 === 3 && /[a-z]$/.test(line) ? `${line}\n\n${at}\n\f` : line)).join('\n'));
  },
};

/** Prints an order on a page. */
export function print(order: readonly Made[], form: string, runsIn: boolean): string {
  return FORMS[form]!(order.flatMap((made) => linesOf(made, 0, runsIn)));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnalysis } from '../../../src/domain/analysis/parse.ts';
import { proveNothingLost } from '../../../src/domain/analysis/proof.ts';
import { FILE, SMALL } from './small.ts';

const parse = (text: string) => parseAnalysis(text, FILE);
const rulesOf = (text: string) => parse(text).problems.map((problem) => problem.rule);

describe('an analysis', () => {
  const { analysis, problems } = parse(SMALL);

  test('gives its title, date, number and authors', () => {
    expect(problems).toEqual([]);
    expect(analysis.title.text).toBe('Rivers and Locks: Executive Order 99999 Explained');
    expect(analysis.date).toEqual({ words: 'July 1, 2031', day: '2031-07-01' });
    expect(analysis.number).toBe('XY12345');
    expect(analysis.authors).toEqual([
      { name: 'Ada Brook', role: 'Specialist in Locks' },
      { name: 'Ben Ford', role: 'Analyst in Weirs' },
    ]);
  });
  test('counts paragraphs and bullets below each heading, and the opening as intro', () => {
    expect(analysis.passages.map(({ anchor, kind, heading, level }) => [anchor, kind, heading, level])).toEqual([
      ['intro-1', 'paragraph', null, 1],
      ['what-it-asks-1', 'paragraph', 'What It Asks', 2],
      ['what-it-asks-2', 'bullet', 'What It Asks', 2],
      ['what-it-asks-3', 'bullet', 'What It Asks', 2],
      ['disclaimer-1', 'paragraph', 'Disclaimer', 2],
    ]);
    expect(analysis.disclaimer).toEqual(['disclaimer-1']);
  });
  test('keeps each place in the source, marks left out', () => {
    const [opening] = analysis.passages;
    expect(opening!.spans.map(({ start, end }) => SMALL.slice(start, end))).toEqual(
      ['The order asks agencies to mend ', 'locks', ' and ', 'weirs', '.'].map((words) => words.trim()),
    );
    expect(opening!.line).toBe(5);
  });
  test('names everything that is not running text', () => {
    expect(new Set(analysis.furniture.map((piece) => piece.reason))).toEqual(
      new Set(['date', 'heading mark', 'markup', 'list mark', 'rule', 'authors', 'number']),
    );
  });
  test('lists its links in the order of the text', () => {
    expect(analysis.links).toEqual([{ n: 1, text: 'locks', address: null, line: 5 }]);
  });
});

describe('headings', () => {
  test('of one name share one count, so that no anchor is given twice', () => {
    const { analysis } = parse('# T\n\n## Costs\n\nOne.\n\n## Costs\n\nTwo.\n\n## Disclaimer\n\nMade up.');
    expect(analysis.passages.map((passage) => passage.anchor)).toEqual(['costs-1', 'costs-2', 'disclaimer-1']);
    expect(analysis.headings.map((heading) => heading.id)).toEqual(['costs', 'costs-heading', 'disclaimer']);
  });
  test('give way to a passage whose anchor they would share', () => {
    const { analysis } = parse('# T\n\n## Costs\n\nOne.\n\nTwo.\n\n## Costs 2\n\nThree.\n\n## Disclaimer\n\nMade up.');
    expect(analysis.passages.map(({ anchor, section }) => [anchor, section])).toContainEqual(['costs-2-1', 'costs-2-heading']);
  });
  test('may close with their own marks and be of any depth', () => {
    const { analysis, problems } = parse('# T #\n\n### Deep ###\n\nOne.\n\n## Disclaimer\n\nMade up.');
    expect(problems).toEqual([]);
    expect(analysis.headings[0]).toMatchObject({ text: 'Deep', level: 3 });
  });
});

describe('what stands around the text', () => {
  test('is front matter before the title, page marks, and heads that are repeated', () => {
    const { analysis, problems } = parse(
      'Made-up Service\n\n# T\n\n## A\n\nThe locks of the\n\n[[Page 2]]\n\nRivers Report\n\nnorth are shut.\n\nRivers Report\n\n## Disclaimer\n\nMade up.',
    );
    expect(problems).toEqual([]);
    expect(analysis.passages[0]!.text).toBe('The locks of the north are shut.');
    expect(
      analysis.furniture
        .map((piece) => piece.reason)
        .filter((reason) => !reason.endsWith('mark') || reason === 'page mark')
        .sort(),
    ).toEqual(['front matter', 'page mark', 'running head', 'running head']);
  });
  test('is not taken from the running text: a bold name or a day inside it stays a passage', () => {
    const { analysis } = parse('# T\n\n## A\n\nOpening.\n\n**Ada Brook**, who signed it\n\nJuly 4, 2031\n\n## Disclaimer\n\nMade up.');
    expect(analysis.passages.map((passage) => passage.text)).toEqual(['Opening.', 'Ada Brook, who signed it', 'July 4, 2031', 'Made up.']);
    expect([analysis.authors, analysis.date]).toEqual([[], null]);
  });
  test('keeps numbered items apart, their numbers among their words', () => {
    const { analysis } = parse('# T\n\n## A\n\nThus:\n\n1. Mend.\n2. Count.\n\n## Disclaimer\n\nMade up.');
    expect(analysis.passages.slice(1, 3).map(({ kind, text }) => [kind, text])).toEqual([
      ['bullet', '1. Mend.'],
      ['bullet', '2. Count.'],
    ]);
  });
});

describe('problems', () => {
  test('are told for a text that is empty', () => expect(rulesOf(' \n')).toEqual(['analysis/empty']));
  test('are told for a text without a title or headings', () =>
    expect(rulesOf('Just words.')).toEqual(['analysis/no-title', 'analysis/no-heading', 'analysis/no-disclaimer']));
  test('are told for a heading without words, and one with nothing below it', () => {
    expect(rulesOf('# T\n\n##\n\n## A\n\n## B\n\nWords.\n\n## Disclaimer\n\nMade up.')).toEqual([
      'analysis/empty-heading',
      'analysis/empty-section',
    ]);
  });
  test('are told where a link or an emphasis is not closed, with the line', () => {
    const { problems } = parse(SMALL.replace('[locks](#)', '[locks](#').replace('every lock', '*every lock'));
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['analysis/unbalanced-link', 5],
      ['analysis/unbalanced-emphasis', 11],
    ]);
  });
  test('are told for unknown characters, once a line', () => {
    expect(parse(SMALL.replace('agencies', 'ag\u0007en\u0007cies')).problems).toMatchObject([
      { rule: 'analysis/unknown-character', line: 5, found: 'The character U+0007 stands in the text.' },
    ]);
  });
  test('are told when the tail is cut off', () => {
    expect(rulesOf(SMALL.slice(0, SMALL.indexOf('## Disclaimer')))).toEqual(['analysis/no-disclaimer']);
    expect(rulesOf(SMALL.slice(0, SMALL.indexOf(' for tests.')))).toEqual(['analysis/cut-off']);
  });
  test('are told when a paragraph breaks off before a heading', () => {
    expect(parse(SMALL.replace('*weirs*.', '*weirs* of the')).problems).toMatchObject([
      { rule: 'analysis/cut-off', line: 5, found: expect.stringContaining('weirs of the') },
    ]);
  });
  test('are told for a date that no calendar has', () => {
    expect(parse(SMALL.replace('July 1, 2031', 'June 31, 2031')).problems).toMatchObject([{ rule: 'analysis/not-a-day', line: 1 }]);
  });
});

describe('the proof', () => {
  const { analysis } = parse(SMALL);
  test('sees a passage that is left out', () => {
    const without = { ...analysis, passages: analysis.passages.slice(1) };
    expect(proveNothingLost(SMALL, without, FILE)[0]).toMatchObject({
      rule: 'analysis/proof',
      line: 5,
      found: expect.stringContaining('is in no place'),
    });
  });
  test('sees words that are in two places', () => {
    const twice = { ...analysis, passages: [...analysis.passages, analysis.passages[0]!] };
    expect(proveNothingLost(SMALL, twice, FILE)[0]!.found).toContain('two places');
  });
  test('sees words that were changed', () => {
    const [first, ...rest] = analysis.passages;
    const changed = { ...analysis, passages: [{ ...first!, text: first!.text.replace('asks', 'orders') }, ...rest] };
    expect(proveNothingLost(SMALL, changed, FILE)[0]!.found).toBe('The words of intro-1 are not those at its place.');
  });
});

const PIECES = [
  '# ',
  '## ',
  '### ',
  '- ',
  '1. ',
  '\n',
  '\n\n',
  '\f',
  '---',
  '*',
  '**',
  '***',
  '[',
  ']',
  '](#)',
  '(#)',
  '[a](#)',
  '\\',
  ' ',
  '\u00a0',
  '\u200b',
  'lock',
  'the ',
  'Locks. ',
  '**Ada**, Keeper',
  'July 1, 2031',
  'AB1234',
  '[[Page 2]]',
  '12',
  'Disclaimer',
  '§§',
  '🪵',
  '\r\n',
  '"',
  '“',
  '”',
];

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 60 })
      .map((pieces) => pieces.join('')),
  );
  test('nothing is lost, nothing is thrown, and no anchor is given twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { analysis, problems } = parse(text);
        expect(problems.filter((problem) => problem.rule === 'analysis/proof')).toEqual([]);
        const ids = [...analysis.passages.map((passage) => passage.anchor), ...analysis.headings.map((heading) => heading.id)];
        expect(new Set(ids).size).toBe(ids.length);
        expect(analysis.links.every((link, index) => link.n === index + 1 && link.text !== '')).toBe(true);
        expect(
          problems.every(
            ({ found, expected, mend, line }) => found !== '' && expected !== '' && mend !== '' && line !== undefined && line > 0,
          ),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

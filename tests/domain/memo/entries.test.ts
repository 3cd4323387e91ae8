import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, type CitationEntry } from '../../../src/domain/memo/entries.ts';
import { docxOf, linked, p } from './docx/setup/archive.ts';
import { link } from './linking.ts';

type Written = Parameters<typeof link>[0];
const entries = (kind: Written, source: string): CitationEntry[] => entriesOf(source, link(kind, source));
const shown = (all: readonly CitationEntry[]): string[] =>
  all.map(({ text, kind, target, to, pin }) => [text, kind, target, to, pin].join(' | '));

describe('what programs are told of a memo', () => {
  test('is each citation with its kind, its target and its status', () => {
    expect(entries('text', 'Under E.O. 13999, § 2(z).')).toEqual([
      {
        start: 6,
        end: 24,
        text: 'E.O. 13999, § 2(z)',
        kind: 'order',
        target: '2.z',
        to: null,
        pin: null,
        toPin: null,
        status: 'no-such-provision',
        url: null,
        message: expect.stringContaining('has no Sec. 2(z)') as string,
        outcome: 'no address',
      },
    ]);
  });

  test('is one entry for each member of a list, ranges with their end, other law with its pin', () => {
    expect(shown(entries('text', '§§ 2(a)–(c) and 4 of E.O. 13999; 18 U.S.C. §§ 1028, 1030(a)(5)(A); E.O. 14110, § 3.'))).toEqual([
      '§§ 2(a)–(c) | order | 2.a | 2.c | ',
      '4 of E.O. 13999 | order | 4 |  | ',
      '18 U.S.C. §§ 1028 | usc | 18/1028 |  | ',
      '1030(a)(5)(A) | usc | 18/1030 |  | (a)(5)(A)',
      'E.O. 14110, § 3 | eo | 14110 |  | 3',
    ]);
  });

  test('stands where its offsets say, in the very source of a text, a Markdown or an HTML memo', () => {
    expect(entries('markdown', '# On **E.O. 13999**, § 2(a)')).toMatchObject([{ start: 7, end: 27, text: 'E.O. 13999**, § 2(a)' }]);
    expect(entries('html', '<p>Sec.&nbsp;2(a) of <b>E.O. 13999</b>')).toMatchObject([
      { start: 3, text: 'Sec.&nbsp;2(a) of <b>E.O. 13999' },
    ]);
    const piece = fc.constantFrom(
      'E.O. 13999',
      ', § 2(a)',
      '**',
      '<b>',
      '</b>',
      '<p>',
      '&nbsp;',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      'Id.',
      '[',
      '](x)',
      '🏦',
      '<br>',
      '18 U.S.C. 1030',
    );
    fc.assert(
      fc.property(fc.constantFrom<Written>('text', 'markdown', 'html'), fc.array(piece, { maxLength: 20 }), (kind, pieces) => {
        const source = pieces.join('');
        let last = 0;
        for (const { start, end, text } of entries(kind, source)) {
          expect(source.slice(start, end)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  test('stands, for a .docx, in its words: paragraphs parted by a blank line, notes behind the document', () => {
    const found = linked(docxOf(p('As E.O.', ' 13999') + p('says, § 4.')));
    expect(found.memo.text.trimEnd()).toBe('As E.O. 13999\n\nsays, § 4.');
    expect(entriesOf(null, found)).toMatchObject([
      { start: 3, end: 13, text: 'E.O. 13999' },
      { start: 21, end: 24, text: '§ 4' },
    ]);
  });
});

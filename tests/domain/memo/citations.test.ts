import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/domain/memo/citations.ts';
import { htmlSteps } from '../../../src/domain/memo/html/read.ts';
import { finish } from '../../../src/domain/memo/steps.ts';
import { base, order } from './order.ts';

const cited = (text: string): string[] =>
  citationsOf(text, order, base).map(({ text: words, target }) => `${words.replaceAll('\n', '⏎')} → ${target}`);

describe('a citation in a memo', () => {
  test('may run over the end of a line, between any two words of it', () => {
    expect(cited('See section 3(b)\n(ii) of Executive Order 13999.')).toEqual(['section 3(b)⏎(ii) of Executive Order 13999 → 3.b.ii']);
    expect(cited('See section\n3(b)(ii) of Executive\nOrder 13999.')).toEqual(['section⏎3(b)(ii) of Executive⏎Order 13999 → 3.b.ii']);
    expect(cited('E.O. 13999, §§ 2(a),\n(b), and\n4.').length).toBe(3);
  });

  test('goes on in the next line of a sentence, and not in the items of a list', () => {
    expect(cited('As E.O. 13999 says of the coast and its harbors in section 2(c)\n(ii) requires oil.')).toContain(
      'section 2(c)⏎(ii) → 2.c.ii',
    );
    expect(cited('E.O. 13999, § 2(c)\n(i) mend lamps\n(ii) replace lamps')).toEqual(['E.O. 13999, § 2(c) → 2.c']);
  });

  test.each(['\n\n', '\n \t\n', '\n\n\n'])('never runs from one paragraph into the next, parted by %j', (gap) => {
    expect(cited(`RE: Executive Order 13999 (Keeping the Lamps Lit)${gap}Sections 2(a) and 2(b) of E.O. 13999 apply.`)).toEqual([
      'Executive Order 13999 → order',
      'Sections 2(a) → 2.a',
      '2(b) of E.O. 13999 → 2.b',
    ]);
    expect(cited(`E.O. 13999, § 2(a),${gap}(b), and § 4.`)).toEqual(['E.O. 13999, § 2(a) → 2.a', '§ 4 → 4']);
    expect(cited(`E.O. 13999. See section 2(a)${gap}of the Lamp Act.`)).toEqual(['E.O. 13999 → order', 'section 2(a) → 2.a']);
  });

  test('leans on what earlier paragraphs named', () => {
    expect(cited('E.O. 13999 (the “Order”)\n\nThe Order, § 2(a).\n\nId. § 4.')).toEqual([
      'E.O. 13999 → order',
      'Order, § 2(a) → 2.a',
      'Id. § 4 → 4',
    ]);
  });

  test('stands in an HTML memo as in a text: a line break goes on, a paragraph does not', () => {
    const text = (html: string): string => finish(htmlSteps(html)).text;
    expect(cited(text('E.O. 13999, section 3(b)<br>(ii).'))).toEqual(['E.O. 13999, section 3(b)⏎(ii) → 3.b.ii']);
    expect(cited(text('<p>E.O. 13999, section 3(b)\n(ii).</p>'))).toEqual(['E.O. 13999, section 3(b) (ii) → 3.b.ii']);
    for (const parted of ['3(b)</p><p>(ii).', '3(b)<br><br>(ii).', '3(b)</p><ul><li>(ii).']) {
      expect(cited(text(`<p>E.O. 13999, section ${parted}`))).toEqual(['E.O. 13999, section 3(b) → 3.b']);
    }
  });

  test('has the words that stand at its place, whatever the text', () => {
    const piece = fc.constantFrom(
      'E.O. 13999',
      '§ 2(a)',
      ', (b)',
      '\n',
      '\n\n',
      ' ',
      'Id. ',
      'the Order',
      '18 U.S.C. § 1030',
      '“',
      '”',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const citation of citationsOf(text, order, base)) {
          expect(citation.text).toBe(text.slice(citation.start, citation.end));
          expect(citation.text).not.toMatch(/\n\s*\n/);
          expect(citation.start).toBeGreaterThanOrEqual(end);
          end = citation.end;
        }
      }),
    );
  });
});

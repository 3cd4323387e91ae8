import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, cite, find, format, parseQuery, STYLES, type Cited } from '../../../src/domain/citation/index.ts';
import { lawCitation, orderCitation, rubble } from './arbitrary.ts';
import { order } from './order.ts';

const bare = ({ kind, target, to, pin, toPin }: Cited): Cited => ({ kind, target, to, pin, toPin });

describe('what is written is read back', () => {
  test.each(STYLES)('in the style %s, for every provision and range of the order', (style) => {
    fc.assert(
      fc.property(orderCitation, (cited) => {
        expect(parseQuery(format(cited, style, order), order)?.map(bare)).toEqual([cited]);
      }),
      { numRuns: 400 },
    );
  });
  test.each(STYLES)('in the style %s, for every kind of law', (style) => {
    fc.assert(
      fc.property(lawCitation, (cited) => {
        expect(parseQuery(format(cited, style, order), order)?.map(bare)).toEqual([cited]);
      }),
      { numRuns: 1500 },
    );
  });
  test('in running text as well', () => {
    fc.assert(
      fc.property(
        fc.oneof(orderCitation, lawCitation),
        fc.constantFrom('bluebook', 'ofr', 'crs') as fc.Arbitrary<'crs'>,
        (cited, style) => {
          const [first] = cite(`It relies on ${format(cited, style, order)}.`, order);
          expect(first && bare(first)).toEqual(cited);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('whatever the text', () => {
  test.each(['memo', 'order'] as const)('finding never throws, never overlaps, and its offsets are the text’s (as %s)', (context) => {
    fc.assert(
      fc.property(fc.oneof(rubble, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const citation of cite(text, order, { context, within: '2.c' })) {
          expect(citation.start).toBeGreaterThanOrEqual(end);
          expect(citation.end).toBeGreaterThan(citation.start);
          expect(text.slice(citation.start, citation.end)).toBe(citation.text);
          end = citation.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });
  test('mentions come in order and apart', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        const mentions = find(text);
        for (const [place, { start, end }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(mentions[place - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 2000 },
    );
  });
  test('the pieces of an annotated text are the text', () => {
    fc.assert(
      fc.property(rubble, (text) => {
        const pieces = annotate(text, cite(text, order), ({ url }) => url);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => text.slice(piece.start, piece.end) === piece.text)).toBe(true);
      }),
    );
  });
  test('a query never throws', () => {
    fc.assert(
      fc.property(fc.oneof(rubble, fc.string({ unit: 'binary' })), (text) => void parseQuery(text, order)),
      { numRuns: 3000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { orders, toldOf } from './generated.ts';
import { FORMS, print } from './printed.ts';

describe('an order printed on a page is read back as it was', () => {
  test.each(Object.keys(FORMS))('%s', (form) => {
    fc.assert(
      fc.property(orders, fc.boolean(), (order, runsIn) => {
        const source = print(order, form, runsIn);
        // A page shows that its lines are broken to a width only where some break in the middle of a sentence.
        fc.pre(!form.startsWith('wrapped') || (source.match(/\w *\n *\w/g) ?? []).length > 4);
        // Nor that labels hang, where no line below one goes on with its sentence.
        fc.pre(!form.includes('hanging') || !/^\([^\n]*\n +\S/m.test(source) || /^\([^\n]*[^\s.:;!?]\n +\S/m.test(source));
        const { tree, problems } = parseOrder(source, 'order.txt');
        expect(problems).toEqual([]);
        expect(tree.provisions.slice(1).map(({ id, label, heading, text }) => ({ id, label, heading, text }))).toEqual(toldOf(order));
      }),
      { numRuns: 80 },
    );
  });
});

const PIECES = [
  'By the authority vested in me, it is hereby ordered:',
  'Section 1. ',
  'Sec. 2. Policy.',
  '(a)',
  '(i) ',
  '(aa)',
  '“',
  '”',
  "''",
  '``',
  '"',
  '[[Page 3]]',
  '- ',
  '**',
  '*',
  '_',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\t',
  '  ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '-',
  '--',
  '; and',
  ':',
  '.',
  'PART 1',
  '4.1. Goals.',
  '7',
  'THE WHITE HOUSE,',
  'June 2, 2026.',
  'ANNEX',
  'GEORGE W. BUSH',
  'words ',
  '(',
  ')',
  '<',
  '&',
  '\ud800',
  '\u0000',
];

describe('whatever the text', () => {
  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 400 })],
    ['pieces of orders in any order', fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''))],
    [
      'pieces inside an order',
      fc
        .array(fc.constantFrom(...PIECES), { maxLength: 60 })
        .map((pieces) => `${PIECES[0]}\n\nSection 1. ${pieces.join('')}\n\nTHE WHITE HOUSE,`),
    ],
  ])('%s gives a tree that is proved, or a problem; it never throws', (_, strings) => {
    fc.assert(
      fc.property(strings, (source) => {
        const { tree, problems } = parseOrder(source, 'order.txt');
        expect(problems.map(({ rule }) => rule)).not.toContain('order/proof');
        if (problems.length === 0) expect(tree.provisions.length).toBeGreaterThan(0);
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });
});

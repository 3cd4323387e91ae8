import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsQuotation, quotationMarksPair, quotationsIn, withoutQuotations } from '../../../src/domain/prose/quotation.ts';

describe('quotations', () => {
  test('are the words in curly marks, less a comma or full stop set inside them', () => {
    expect(quotationsIn('It says “may,” then “would be able to” and “shall.”')).toEqual(['may', 'would be able to', 'shall']);
  });
  test('can be taken out', () => {
    expect(withoutQuotations('It says “shall” once.').replace(/\s+/g, ' ')).toBe('It says once.');
  });
  test('pair', () => {
    expect(quotationMarksPair('“one” and “two”')).toBe(true);
    expect(quotationMarksPair('“one and “two”')).toBe(false);
  });
});

describe('a source holds a quotation', () => {
  test('word for word, white space and marks folded', () => {
    expect(holdsQuotation('meet the designation of "covered\nfrontier model"; and', 'designation of ‘covered frontier model’')).toBe(true);
    expect(holdsQuotation("our Nation's vital functions", 'our Nation’s vital functions')).toBe(true);
  });
  test('only as whole words', () => {
    expect(holdsQuotation('because it may', 'use')).toBe(false);
    expect(holdsQuotation('because of its use', 'use')).toBe(true);
  });
  test('in the same case', () => {
    expect(holdsQuotation('such as hospitals', 'Such as')).toBe(false);
  });
  test('never when it is empty', () => {
    fc.assert(fc.property(fc.string(), (source) => !holdsQuotation(source, ' ')));
  });
});

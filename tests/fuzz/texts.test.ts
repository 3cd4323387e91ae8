import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnalysis } from '../../src/domain/analysis/parse.ts';
import { cite, parseQuery } from '../../src/domain/citation/index.ts';
import { parseOrder } from '../../src/domain/order/parse.ts';
import { particularsOf } from '../../src/domain/order/particulars.ts';
import { proveNothingLost } from '../../src/domain/order/proof.ts';
import { checkProse } from '../../src/domain/prose/check.ts';
import { jumpOf } from '../../src/domain/search/jump.ts';
import { readQuery } from '../../src/domain/search/query/read.ts';
import { quickJump } from '../../src/domain/search/quick-jump.ts';
import { cutPassages } from '../../src/domain/commentary/passage.ts';
import { lineOf } from '../../src/reading/places.ts';
import { CONTEXT } from '../domain/prose/context.ts';
import { laws, order, searched } from './setup/order.ts';
import { budget, PATIENCE } from './setup/budget.ts';
import { expectLinear } from './setup/linear.ts';
import { longText, TEMPTING, text } from './setup/texts.ts';

/** Every reader of text that is not ours; `check` holds what it promises of any text. None may throw. */
const READERS: readonly {
  readonly name: string;
  readonly cost: number;
  readonly texts: fc.Arbitrary<string>;
  readonly check: (source: string) => void;
}[] = [
  {
    name: 'an order is read, or told to be none',
    cost: 8,
    texts: longText,
    check: (source) => {
      const { tree, problems } = parseOrder(source, 'a.txt');
      particularsOf(source, tree);
      if (problems.length === 0) expect(proveNothingLost(source, tree, 'a.txt')).toEqual([]);
      for (const problem of problems) expect(problem.found.length).toBeGreaterThan(0);
    },
  },
  { name: 'an analysis is read, or told to be none', cost: 8, texts: longText, check: (source) => void parseAnalysis(source, 'a.txt') },
  {
    name: 'citations are found where they stand',
    cost: 4,
    texts: longText,
    check: (source) => {
      let reached = 0;
      for (const { start, end, text: words } of cite(source, order, { context: 'order', congress: 119 })) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(source.slice(start, end)).toBe(words);
        reached = end;
      }
    },
  },
  { name: 'a query is a citation, or none', cost: 1, texts: text, check: (source) => void parseQuery(source, order, { congress: 119 }) },
  {
    name: 'a query is prepared, and never longer than it may be',
    cost: 1,
    texts: text,
    check: (source) => {
      const query = readQuery(source);
      expect(query.text.length).toBeLessThanOrEqual(300);
      expect(query.words.length).toBeLessThanOrEqual(24);
      quickJump(query.text, searched);
      jumpOf(query.text, searched, laws);
    },
  },
  {
    name: 'prose is read and checked',
    cost: 2,
    texts: text,
    check: (source) => void checkProse(source, { ...CONTEXT, namedIn: () => [], citedIn: () => [] }),
  },
  {
    name: 'a commentary is cut into passages that hold every letter',
    cost: 2,
    texts: longText,
    check: (source) => {
      const letters = (some: string): string => some.replace(/[^\p{L}\p{N}]+/gu, '');
      expect(
        cutPassages(source)
          .map((passage) => letters(passage.text))
          .join(''),
      ).toBe(letters(source));
    },
  },
  { name: 'a problem is placed', cost: 2, texts: text, check: (source) => void lineOf(source, `${source}\n- n: 3\n`) },
];

describe('generated input', () => {
  test.each(READERS)('$name', { timeout: PATIENCE }, ({ cost, texts, check }) => {
    fc.assert(fc.property(texts, check), budget(cost));
  });
});

describe('time grows with the text, and no faster', () => {
  test.each(READERS)('$name', { timeout: PATIENCE }, ({ check }) => {
    for (const unit of TEMPTING) expectLinear(unit, check);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { formatProblem } from '../../../src/domain/problem/problem.ts';
import { refusal } from './snippet.ts';

const FILED = readFileSync(new URL('../../fixtures/orders/EO14409-filed.txt', import.meta.url), 'utf8');

describe('what is no fault', () => {
  test('a byte order mark', () => {
    expect(refusal(`\ufeff${FILED}`)).toBeNull();
  });

  test.each([['\r\n'], ['\r']])('other line ends: %j', (lineEnd) => {
    const { tree, problems } = parseOrder(FILED.replaceAll('\n', lineEnd), 'order.txt');
    const plain = parseOrder(FILED, 'order.txt').tree;
    expect(problems).toEqual([]);
    expect(tree.provisions.map(({ id, text, lines }) => ({ id, text, lines }))).toEqual(
      plain.provisions.map(({ id, text, lines }) => ({ id, text, lines })),
    );
  });

  test('soft hyphens and zero-width spaces, which are no words', () => {
    const { tree, problems } = parseOrder(FILED.replace('cybersecurity tools', 'cyber\u00adsecu\u200brity tools'), 'order.txt');
    expect(problems).toEqual([]);
    expect(tree.provisions.find(({ id }) => id === '2.c.iii')!.text).toContain('access to cybersecurity tools');
  });
});

test('a problem says where it is, what came, what was expected, and how to mend it', () => {
  const source = FILED.replace('(d) Within 30 days', '(e) Within 30 days');
  expect(formatProblem(parseOrder(source, 'sources/order.txt').problems[0]!)).toBe(
    'sources/order.txt:35 [order/missing-label] in Sec. 2, (e) follows (iii). Expected: (iv) or (d). To mend: compare the source text with the published order and take it again whole.',
  );
});

import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { proveNothingLost } from '../../../src/domain/order/proof.ts';
import type { OrderTree, Provision } from '../../../src/domain/order/provision.ts';
import { orderOf } from './snippet.ts';

const SOURCE = orderOf(
  'Section 1. Tasks. The board shall:\n\n- (a) meet in the Government-\nwide hall;\n\n- (b) report to\n\n[[Page 12]]\n\nthe city; and\n\n- (c) end.',
);
const { tree, problems } = parseOrder(SOURCE, 'order.txt');

const prove = (change: Partial<OrderTree>) => proveNothingLost(SOURCE, { ...tree, ...change }, 'order.txt').map(({ found }) => found);
const change = (id: string, to: Partial<Provision>) =>
  prove({ provisions: tree.provisions.map((provision) => (provision.id === id ? { ...provision, ...to } : provision)) });
const provision = (id: string) => tree.provisions.find((one) => one.id === id)!;

test('the parser’s own tree is proved', () => {
  expect(problems).toEqual([]);
  expect(prove({})).toEqual([]);
});

describe('the proof fails', () => {
  test('when a provision is dropped', () => {
    expect(prove({ provisions: tree.provisions.filter(({ id }) => id !== '1.b') })).toContain(
      'the words "(b) report to" are in no provision.',
    );
  });

  test('when a provision stands twice', () => {
    expect(prove({ provisions: [...tree.provisions, provision('1.b')] })).toContain('words of 1.b are in two places.');
  });

  test('when two provisions are swapped', () => {
    const [first, second] = [provision('1.a'), provision('1.b')];
    const swapped = tree.provisions.map((one) => (one === first ? second : one === second ? first : one));
    expect(prove({ provisions: swapped })).toContain('1.a stands before the provision it follows.');
  });

  test('when a word is changed, added, left out or moved', () => {
    for (const text of ['(c) begin.', '(c) never end.', '(c)', 'end. (c)'])
      expect(change('1.c', { text })).toEqual(['the words of 1.c are not those at its place.']);
  });

  test('when a letter is changed', () => {
    expect(change('1.c', { text: '(c) enđ.' })).toEqual(['the words of 1.c are not those at its place.']);
  });

  test('when two words are run together, or one is parted', () => {
    for (const text of ['(b) reportto the city; and', '(b) report to thecity; and', '(b) report to the ci ty; and'])
      expect(change('1.b', { text })).toHaveLength(1);
    expect(change('1.a', { text: '(a) meet in the Government- wide hall;' })).toHaveLength(1);
  });

  test('when a place is too short or too long', () => {
    const [span] = provision('1.c').spans;
    expect(change('1.c', { spans: [{ start: span!.start, end: span!.end - 4 }] })).toContain(
      'the words of 1.c are not those at its place.',
    );
    expect(change('1.c', { spans: [{ start: span!.start - 1, end: span!.end + 30 }] })).toContain('words of end matter are in two places.');
  });

  test.each([
    'page mark',
    'running head',
    'list mark',
    'emphasis mark',
    'hyphen',
    'rule',
    'graphic',
    'front matter',
    'end matter',
    'annex',
  ] as const)('when words are left out as a %s', (reason) => {
    const [span] = provision('1.b').spans;
    const kept = { ...provision('1.b'), text: 'the city; and', spans: provision('1.b').spans.slice(1) };
    const found = prove({
      provisions: tree.provisions.map((one) => (one.id === '1.b' ? kept : one)),
      furniture: [...tree.furniture, { ...span!, reason }],
    });
    expect(found).toEqual([`the words "(b) report to" are left out as ${reason}.`]);
  });

  test('and says where', () => {
    const [problem] = proveNothingLost(SOURCE, { ...tree, provisions: tree.provisions.filter(({ id }) => id !== '1.c') }, 'order.txt');
    expect(problem).toMatchObject({ rule: 'order/proof', file: 'order.txt', line: 14, expected: 'every word in exactly one provision.' });
  });
});

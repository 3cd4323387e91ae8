import { expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { processorTime } from '../../setup/processor-time.ts';
import { orderOf } from './snippet.ts';

const time = (source: string): number => processorTime(() => parseOrder(source, 'order.txt'));
const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
const SMALL = 12_000;
const TIMES = 8;

// Eight times the text may take eight times as long and some; a square would take sixty-four times.
test.each([
  ['sections', (length: number) => repeat('Sec. 4.1. Duties. They are many.\n\n', length)],
  ['one endless list', (length: number) => `Section 1. Lists.\n\n${repeat('(a) one;\n\n', length)}`],
  ['labels run in', (length: number) => `Section 1. ${repeat('(a)', length)}.`],
  ['open quotations', (length: number) => `Section 1. Quotations:\n\n${repeat('“open;\n\n', length)}`],
  ['white space', (length: number) => `Section 1. Space${' '.repeat(length)}ends.`],
  ['blank lines', (length: number) => `Section 1. Space.${'\n'.repeat(length)}Ends.`],
  ['closing brackets', (length: number) => `Section 1. Brackets ${')'.repeat(length)}a`],
  ['asterisks', (length: number) => `Section 1. Stars ${repeat('*a ', length)}.`],
  ['hyphens at line ends', (length: number) => `Section 1. Hyphens ${repeat('foo-\nbar ', length)}.`],
  ['page marks', (length: number) => `Section 1. Pages\n${repeat('[[Page 5]]\n\n', length)}end.`],
  ['one long word', (length: number) => `Section 1. ${'a'.repeat(length)}.`],
])('time grows with the text, not faster: %s', (_, make) => {
  const small = time(orderOf(make(SMALL)));
  expect(time(orderOf(make(SMALL * TIMES)))).toBeLessThan(Math.max(small, 20) * TIMES * 4);
});

test('five megabytes of an order parse whole', { timeout: 120_000 }, () => {
  const section = (at: number) =>
    `${at === 1 ? 'Section' : 'Sec.'} ${at}. Duties. (a) The Secretary shall:\n\n(i) build each bridge and every harbor of the Nation; and\n\n(ii) report.\n\n(b) ${repeat('The Council shall keep each river. ', 5000)}\n\n`;
  const count = 1000;
  const { tree, problems } = parseOrder(orderOf(Array.from({ length: count }, (_, at) => section(at + 1)).join('')), 'order.txt');
  expect(problems).toEqual([]);
  expect(tree.provisions).toHaveLength(1 + count * 5);
});

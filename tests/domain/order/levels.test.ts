import { expect, test } from 'vitest';
import { chooseLevels } from '../../../src/domain/order/levels.ts';

/** "a: i; ii." tells labels and how the words after each end: ":" opens, ";" goes on, "." closes. */
function levels(text: string) {
  const endings = { ':': 'opens', ';': 'goes on', '.': 'closed' } as const;
  const labels = text.split(' ').map((token) => ({ number: token.slice(0, -1), ending: endings[token.at(-1) as ':'] }));
  return chooseLevels(
    labels.map(({ number }, at) => ({ number, printed: `(${number})`, before: at === 0 ? 'opens' : labels[at - 1]!.ending })),
  );
}

const depths = (text: string) => {
  const found = levels(text);
  return found.ok ? found.choices.map(({ depth }) => depth).join('') : null;
};

test.each([
  ['a. b. c.', '000'],
  ['a: i; ii. b.', '0110'],
  ['a: 1: A; B. 2. b.', '012210'],
  ['a: i: A: 1; 2. B. ii. b.', '01233210'],
  ['a. b. c. d. e. f. g. h. i. j.', '0000000000'],
  ['a. b. c. d. e. f. g. h: i; ii. i. j.', '00000000' + '1100'],
  ['a: i; ii; iii; iv; v; vi. b.', '01111110'],
  ['a. b. c. d. e. f. g. h. i: i; ii. j.', '000000000110'],
])('%s stands at %s', (text, expected) => {
  expect(depths(text)).toBe(expected);
});

test('what could stand as well at another level is told', () => {
  const found = levels('a. b. c. d. e. f. g. h: i.');
  expect(found).toMatchObject({ ok: true });
  const ambiguous = levels('a. b. c. d. e. f. g. h; i.');
  expect(ambiguous.ok && ambiguous.choices.at(-1)).toEqual({ depth: 0, otherDepth: null });
});

test.each([
  ['a. c.', 1, ['(b)']],
  ['b.', 0, ['(a)', '(i)', '(1)', '(A)']],
  ['a: i; iii.', 2, ['(ii)', '(b)']],
  ['a. a.', 1, ['(b)']],
  ['a: i: A; C.', 3, ['(B)', '(ii)', '(b)']],
])('%s breaks off, with what could have come', (text, at, expected) => {
  expect(levels(text)).toEqual({ ok: false, at, expected });
});

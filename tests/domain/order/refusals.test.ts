import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { orderOf, refusal } from './snippet.ts';

const FILED = readFileSync(new URL('../../fixtures/orders/EO14409-filed.txt', import.meta.url), 'utf8');
const lineOf = (source: string, words: string) => source.slice(0, source.indexOf(words)).split('\n').length;

describe('a text with something missing', () => {
  test('a section', () => {
    const source = FILED.replace(/Sec\. 4\.[\s\S]*?(?=Sec\. 5\.)/, '');
    expect(refusal(source)).toEqual({
      rule: 'order/missing-section',
      line: lineOf(source, 'Sec. 5.'),
      found: 'Sec. 5 follows Sec. 3.',
      expected: 'Sec. 4.',
    });
  });

  test('the first section', () => {
    const source = FILED.replace(/Section 1\.[\s\S]*?(?=Sec\. 2\.)/, '');
    expect(refusal(source)).toEqual({
      rule: 'order/missing-section',
      line: lineOf(source, 'Sec. 2.'),
      found: 'Sec. 2 is the first section.',
      expected: 'Sec. 1.',
    });
  });

  test('a label', () => {
    const source = FILED.replace(/\(c\) Within[\s\S]*?(?=\(d\) Within)/, '');
    expect(refusal(source)).toEqual({
      rule: 'order/missing-label',
      line: lineOf(source, '(d) Within'),
      found: 'in Sec. 2, (d) follows (b).',
      expected: '(c).',
    });
  });

  test('an item in the middle of a list', () => {
    const source = FILED.replace(/- \(ii\) establish[^\n]*\n/, '');
    expect(refusal(source)).toEqual({
      rule: 'order/missing-label',
      line: lineOf(source, '(iii) facilitate'),
      found: 'in Sec. 2, (iii) follows (i).',
      expected: '(ii) or (d).',
    });
  });

  test('the words before the first item', () => {
    expect(refusal(orderOf('Section 1. Tasks. They are:\n\n(b) to wait.'))).toEqual({
      rule: 'order/missing-label',
      line: 5,
      found: 'in Sec. 1, (b) follows the words before it.',
      expected: '(a) or (i) or (1) or (A).',
    });
  });
});

describe('a text with something twice', () => {
  test('a section', () => {
    const source = FILED.replace('Sec. 4. Protection', 'Sec. 3. Protection');
    expect(refusal(source)).toEqual({
      rule: 'order/doubled-label',
      line: lineOf(source, 'Sec. 3. Protection'),
      found: 'Sec. 3 stands twice.',
      expected: 'Sec. 4.',
    });
  });

  test('a label', () => {
    const source = FILED.replace('(d) Within 30 days', '(c) Within 30 days');
    expect(refusal(source)).toEqual({
      rule: 'order/doubled-label',
      line: lineOf(source, '(c) Within 30 days of the date of this order, the\n'),
      found: 'in Sec. 2, (c) follows (iii) and stands there twice.',
      expected: '(iv) or (d).',
    });
  });

  test('a paragraph with its label', () => {
    const paragraph = /\(b\) This order shall be implemented[^\n]*\n/.exec(FILED)![0];
    expect(refusal(FILED.replace(paragraph, `${paragraph}\n${paragraph}`))).toMatchObject({
      rule: 'order/doubled-label',
      found: 'in Sec. 5, (b) follows (b) and stands there twice.',
    });
  });

  test('a whole order', () => {
    expect(refusal(`${FILED}\n${FILED}`)).toEqual({
      rule: 'order/second-order',
      line: 91,
      found: 'another order begins after the signature.',
      expected: 'one order in a file.',
    });
  });
});

test('sections out of their order are refused', () => {
  const [first, second, third] = ['Section 1. One. It is.', 'Sec. 2. Two. It is.', 'Sec. 3. Three. It is.'];
  expect(refusal(orderOf([first, third, second].join('\n\n')))).toMatchObject({
    rule: 'order/missing-section',
    line: 5,
    found: 'Sec. 3 follows Sec. 1.',
    expected: 'Sec. 2.',
  });
});

describe('a text cut off', () => {
  test.each([
    ['before the signature', 'THE WHITE HOUSE'],
    ['after a whole paragraph', '(d) The costs'],
    ['in the middle of a sentence', 'create any right or benefit'],
    ['between the items of a list', '- (ii) the functions'],
    ['after a heading', ' (a) Nothing in this order'],
    ['in the middle of a label', '. 5. General'],
  ])('%s', (_, words) => {
    const source = FILED.slice(0, FILED.indexOf(words));
    expect(refusal(source)).toEqual({
      rule: 'order/truncated',
      line: source.split('\n').length,
      found: 'the text stops before the signature.',
      expected: '"THE WHITE HOUSE," after the last words.',
    });
  });

  test('before the signature, which stands', () => {
    const source = FILED.replace(/, or any other person\.\s+\(d\) The costs[^\n]*/, '');
    expect(refusal(source)).toEqual({
      rule: 'order/truncated',
      line: lineOf(source, '(c) This order is not'),
      found: 'the last paragraph ends "…ties, its officers, employees, or agents".',
      expected: 'a full stop.',
    });
  });

  test('after an item that ends in "; or"', () => {
    const source = FILED.replace(/- \(ii\) the functions[\s\S]*?(?=THE WHITE HOUSE)/, '\n');
    expect(refusal(source)).toMatchObject({
      rule: 'order/truncated',
      found: 'the last paragraph ends "…tment or agency, or the head thereof; or".',
    });
  });
});

describe('a file that is no order’s plain text', () => {
  test.each(['', '   \n\n\t', '\ufeff'])('an empty one: %j', (source) => {
    expect(refusal(source)).toEqual({ rule: 'order/empty', line: 1, found: 'the file is empty.', expected: "an order's plain text." });
  });

  test('another text', () => {
    expect(refusal('Dear Mr. Speaker:\n\nI have signed nothing.\n')).toEqual({
      rule: 'order/no-beginning',
      line: 1,
      found: 'no enacting words and no Section 1 were found.',
      expected: '"By the authority vested in me …" or "Section 1."',
    });
  });

  test('a web page', () => {
    const source =
      '<!DOCTYPE html>\n<html><body>\n<p>By the authority vested in me, it is hereby ordered:</p>\n<p>Section 1. Purpose. It has one.</p></body></html>';
    expect(refusal(source)).toEqual({
      rule: 'order/markup',
      line: 1,
      found: '"<!DOCTYPE html>" is markup of a web page or of XML.',
      expected: 'plain text.',
    });
    expect(refusal(orderOf('Section 1. Purpose.&nbsp; It has one.'))).toMatchObject({
      rule: 'order/markup',
      line: 3,
      found: '"&nbsp;" is markup of a web page or of XML.',
    });
  });

  test('UTF-16, read as UTF-8', () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${FILED}`, 'utf16le'));
    expect(refusal(new TextDecoder().decode(bytes))).toEqual({
      rule: 'order/encoding',
      line: 1,
      found: 'every other character is U+0000: the bytes are UTF-16, read as UTF-8.',
      expected: 'UTF-8.',
    });
  });

  test('Windows-1252, read as UTF-8: its quotation marks become U+FFFD', () => {
    const bytes = Buffer.from(FILED.replace("Nation's vital", 'Nation\u0092s vital'), 'latin1');
    const source = new TextDecoder().decode(bytes);
    expect(refusal(source)).toEqual({
      rule: 'order/unknown-character',
      line: 31,
      found: "the character U+FFFD stands in the order's words.",
      expected: 'letters, digits, punctuation and white space only.',
    });
  });

  test('UTF-8, read as Windows-1252', () => {
    expect(refusal(FILED.replace("Nation's vital", 'Nationâ€™s vital'))).toEqual({
      rule: 'order/encoding',
      line: 31,
      found: '"â€™" stands where one character should: UTF-8 was read as Windows-1252.',
      expected: 'UTF-8.',
    });
  });
});

test.each([
  ['\u0007', 'U+0007'],
  ['\u0000', 'U+0000'],
  ['\ue000', 'U+E000'],
  ['\ud800', 'U+D800'],
])('a character that no order has is refused, with its line: %j', (character, code) => {
  const source = FILED.replace('rural hospitals', `rural ${character}hospitals`);
  expect(refusal(source)).toMatchObject({
    rule: 'order/unknown-character',
    line: 33,
    found: `the character ${code} stands in the order's words.`,
  });
});

describe('a label that cannot be read is refused, not shown as running text', () => {
  test.each([
    ['Sec. II. Policy. It is so.', 'Sec. II.'],
    ['Sec. 2, Policy. It is so.', 'Sec. 2,'],
    ['X(1) It is so.', 'X(1)'],
    ['(1 It is so.', '(1'],
  ])('%s', (line, label) => {
    expect(refusal(orderOf(`Section 1. Policy. It is so.\n\n${line}`))).toEqual({
      rule: 'order/unreadable-label',
      line: 5,
      found: `"${label}" begins a paragraph like a label, but is none.`,
      expected: 'a label such as "Sec. 2." or "(a)".',
    });
  });
});

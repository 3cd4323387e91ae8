import { describe, expect, test } from 'vitest';
import { ids, parse, texts } from './snippet.ts';

const TAIL = '\n\nSec. 2. End. It ends.';

describe('words quoted from another text belong to the provision that brings them', () => {
  test('a quoted paragraph', () => {
    const body = `Section 1. Amendments. (a) Section 1(b) is amended to read as follows:\n\n“(b) The Council shall meet.”\n\n(b) Section 3 is revoked.${TAIL}`;
    expect(ids(body)).toBe('1 1.a 1.b 2');
    expect(texts(body)['1.a']).toBe('(a) Section 1(b) is amended to read as follows: “(b) The Council shall meet.”');
  });

  test('several, each with its opening mark', () => {
    const body = `Section 1. Amendments. (a) Section 2 is amended to read:\n\n\`\`Sec. 2. Council. There is one.\n\n\`\`(a) It meets.\n\n\`\`(b) It reports.''\n\n(b) Section 3 is revoked.${TAIL}`;
    expect(ids(body)).toBe('1 1.a 1.b 2');
  });

  test('several, of which only the first opens with a mark; the reading is noted', () => {
    const body = `Section 1. Amendments. (a) Section 2 is amended to read:\n\n“Sec. 2. Council. There is one.\n\n(a) It meets.\n\n(b) It reports.”\n\n(b) Section 3 is revoked.${TAIL}`;
    expect(ids(body)).toBe('1 1.a 1.b 2');
    expect(parse(body).tree.ambiguities).toEqual([
      { label: '(a)', line: 7, chosen: 'a label inside the quotation it stands in', refused: 'a provision of this order' },
    ]);
  });

  test('a quotation that opens in the same paragraph', () => {
    const body = `Section 1. Amendments. (a) Section 2 is amended to read: "(a) It meets.\n\n(b) It reports."\n\n(b) Section 3 is revoked.${TAIL}`;
    expect(ids(body)).toBe('1 1.a 1.b 2');
  });

  test('a whole order quoted inside another', () => {
    const body = `Section 1. Amendment. Executive Order 11858 is amended to read as follows:\n\n“FOREIGN INVESTMENT\n\nSection 1. Policy. It is so.\n\nSec. 2. Findings. It is found.”${TAIL}`;
    expect(ids(body)).toBe('1 2');
  });
});

test('a quotation whose closing mark was forgotten does not swallow the order', () => {
  const body = `Section 1. Amendments. (a) Section 2 is amended to read:\n\n“(1) It meets.\n\n(b) Section 3 is amended to read:\n\n“(1) It reports.”${TAIL}`;
  expect(ids(body)).toBe('1 1.a 1.b 2');
});

test('a definition that begins with the term in quotation marks is a paragraph of its own', () => {
  const body = `Section 1. Definitions. For purposes of this order:\n\n“Agency” means an agency.\n\n“Board” means the board.${TAIL}`;
  expect(ids(body)).toBe('1 1.p1 1.p2 1.p3 2');
});

test('new words without quotation marks cannot be told from the order’s own: refused', () => {
  const { problems } = parse(
    `Section 1. Amendments. (a) Section 5(a)(3)(B) is amended to read as follows:\n\n(B) The OC shall review.${TAIL}`,
  );
  expect(problems[0]).toMatchObject({ rule: 'order/missing-label', found: 'in Sec. 1, (B) follows (a).' });
});

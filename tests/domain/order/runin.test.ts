import { describe, expect, test } from 'vitest';
import { ids, parse, texts } from './snippet.ts';

describe('items run into the paragraph that opens their list', () => {
  test('are parted where the rest of the list stands apart', () => {
    expect(texts('Section 1. Tasks. It shall: (a) meet; (b) talk; and\n\n(c) end.')).toMatchObject({
      '1.a': '(a) meet;',
      '1.b': '(b) talk; and',
      '1.c': '(c) end.',
    });
  });

  test('are found before the items of a list below them', () => {
    expect(ids('Section 1. Tasks. It shall: (a) meet, with:\n\n(i) one; and\n\n(ii) two; and\n\n(b) end.')).toBe('1 1.a 1.a.i 1.a.ii 1.b');
  });

  test('go on from the label of the paragraph they stand in', () => {
    expect(ids('Section 1. Tasks. They are:\n\n(1) to meet;\n\n(2) to talk; (3) to wait; and\n\n(4) to end.')).toBe('1 1.1 1.2 1.3 1.4');
  });

  test('are left alone where nothing stands apart', () => {
    expect(ids('Section 1. Tasks. It shall: (a) meet; (b) talk; and (c) end.')).toBe('1');
  });

  test('are not made up', () => {
    expect(parse('Section 1. Tasks. It shall meet under subsection (a) of section 3.\n\n(c) It shall end.').problems[0]).toMatchObject({
      rule: 'order/missing-label',
    });
  });
});

test('a label that chance put at the start of a line is run in', () => {
  const body =
    'Section 1. Tasks. It shall, within the year and at the latest when all\nis done: (i) meet with whoever has come to the hall of the city; and\n(ii) report, to whoever has come, what was said there and in whatever\nplace it was said.\nSec. 2. End. It ends, with the year and at the latest when all is done.';
  expect(ids(body)).toBe('1 2');
});

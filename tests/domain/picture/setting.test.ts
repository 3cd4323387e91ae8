import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/domain/picture/lettering.ts';
import { balanceLines, breakLines, fitText, opening } from '../../../src/domain/picture/setting.ts';
import { style } from './letters.ts';

const text = fc.array(fc.stringMatching(/^[A-Za-z0-9.,-]{1,12}$/), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

describe('breaking lines', () => {
  test('a line holds as many words as fit', () => {
    expect(breakLines('one two three four', 7, style(1))).toEqual(['one two three', 'four']);
  });

  test('a compound may break after its hyphen, a short one not', () => {
    expect(breakLines('an insider-risk an AI-enabled', 5.5, style(1))).toEqual(['an insider-', 'risk an', 'AI-enabled']);
  });

  test('a name and its number stay together', () => {
    expect(breakLines('due July 2 in Sec. 3', 4, style(1))).toEqual(['due', 'July 2', 'in', 'Sec. 3']);
  });

  test('no word is lost or changed, and only a line of one piece is too long', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (words, width) => {
        const lines = breakLines(words, width, style(1));
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of lines.filter((one) => widthOf(one, style(1)) > width))
          expect(breakLines(line, 1, style(1)).length).toBeLessThan(3);
      }),
    );
  });

  test('balanced lines are no more than needed, and none is too long that would not be anyway', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (words, width) => {
        const [plain, balanced] = [breakLines(words, width, style(1)), balanceLines(words, width, style(1))];
        expect(balanced.length).toBe(plain.length);
        const longest = (lines: string[]) => Math.max(...lines.map((line) => widthOf(line, style(1))));
        expect(longest(balanced)).toBeLessThanOrEqual(Math.max(width, longest(plain)));
      }),
    );
  });
});

describe('fitting a text into a box', () => {
  test('the largest size at which all of it fits is taken', () => {
    const { lines, style: taken } = fitText('one two three', 20, 30, [style(20), style(10), style(5)]);
    expect([taken.size, lines]).toEqual([5, ['one two', 'three']]);
  });

  test('where it fits at none it is cut after a whole word, with an ellipsis', () => {
    expect(fitText('one two, three', 50, 15, [style(10)]).lines).toEqual(['one two …']);
  });

  test('what is set never has more lines than the box', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 9 }), (words, lines) => {
        expect(fitText(words, 8, lines * 1.5, [style(2), style(1)]).lines.length).toBeLessThanOrEqual(lines);
      }),
    );
  });
});

describe('the opening of a text', () => {
  test('a short text is left alone', () => {
    expect(opening('All of it.', 10)).toBe('All of it.');
  });

  test('a long one is cut where a clause ends, if that is late enough', () => {
    expect(opening('count the bridges, and paint every one of them', 30)).toBe('count the bridges …');
    expect(opening('so, count the bridges and paint them', 30)).toBe('so, count the bridges and …');
  });

  test('a citation is no end of a clause', () => {
    expect(opening('as defined in 44 U.S.C. 3552 and elsewhere', 34)).toBe('as defined in 44 U.S.C. 3552 and …');
  });
});

import { describe, expect, test } from 'vitest';
import { datesIn, fallsOn, strangeDatesIn, weekdayOf } from '../../../src/domain/prose/dates.ts';

describe('dates in prose', () => {
  test('are found in full, without a year, and as a month', () => {
    expect(datesIn('July 2, 2026; August 1; June 2026')).toEqual([
      { words: 'July 2, 2026', year: 2026, month: 7, day: 2 },
      { words: 'August 1', year: null, month: 8, day: 1 },
      { words: 'June 2026', year: 2026, month: 6, day: null },
    ]);
  });
  test('are not seen in “may” or in numbers of sections', () => {
    expect(datesIn('It may 2(c) apply; Sec. 3 and 30 days.')).toEqual([]);
  });
  test('fall on a day as far as they say', () => {
    const [whole, partial] = datesIn('July 2, 2026 and July 2');
    expect(whole && fallsOn(whole, '2026-07-02')).toBe(true);
    expect(partial && fallsOn(partial, '2026-07-02')).toBe(true);
    expect(whole && fallsOn(whole, '2027-07-02')).toBe(false);
  });
  test('in any other form are strange', () => {
    expect(strangeDatesIn('2 July 2026, July 2nd, 2026-07-02, 7/2/2026')).toEqual(['2 July', 'July 2nd', '2026-07-02', '7/2/2026']);
  });
  test('have a weekday', () => {
    expect(weekdayOf('2026-08-01')).toBe('Saturday');
    expect(weekdayOf('2026-07-02')).toBe('Thursday');
  });
});

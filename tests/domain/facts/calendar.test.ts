import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isoOfLongDate, longDate, weekdayOf } from '../../../src/domain/facts/calendar.ts';

const day = fc
  .date({ min: new Date('1789-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  it('counts days from the day of signing', () => {
    expect(addDays('2026-06-02', 30)).toBe('2026-07-02');
    expect(addDays('2026-06-02', 60)).toBe('2026-08-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  });

  it('keeps the day of the month when it counts months, and takes the last day where there is none', () => {
    expect(addMonths('2026-06-02', 6)).toBe('2026-12-02');
    expect(addMonths('2026-12-02', 1)).toBe('2027-01-02');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('knows the day of the week', () => {
    expect(weekdayOf('2026-07-02')).toBe('Thursday');
    expect(weekdayOf('2026-08-01')).toBe('Saturday');
    expect(weekdayOf('1970-01-01')).toBe('Thursday');
    expect(weekdayOf('1862-09-22')).toBe('Monday');
  });

  it('writes a day in words and reads it back', () => {
    expect(longDate('2026-07-02')).toBe('July 2, 2026');
    expect(isoOfLongDate('July 2, 2026')).toBe('2026-07-02');
    for (const words of ['June 31, 2026', 'Juli 2, 2026', 'July 2', '2 July 2026', 'February 29, 2026'])
      expect(isoOfLongDate(words)).toBeNull();
    fc.assert(fc.property(day, (date) => isoOfLongDate(longDate(date)) === date));
  });

  it('refuses what is no day', () => {
    for (const text of ['2026-02-30', '2026-13-01', '2026-6-2', '2026-06-00', 'June 2', '']) {
      expect(() => addDays(text, 1)).toThrow(`"${text}" is no day of the calendar; expected YYYY-MM-DD`);
    }
  });

  it('agrees with the calendar of the machine on every day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        const shifted = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
        expect(addDays(date, days)).toBe(shifted.toISOString().slice(0, 10));
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekdayOf(date)).toBe(
          new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`)),
        );
      }),
    );
  });
});

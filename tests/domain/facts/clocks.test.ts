import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClocks } from '../../../src/domain/facts/clocks.ts';

const SIGNED = '2026-06-02';
const found = (text: string) =>
  findClocks(text, SIGNED).map(({ words, event, date, kind }) => [words, event, date, ...(kind === 'by' ? [] : [kind])]);

describe('clocks that count from the order', () => {
  it.each([
    ['Within 30 days of the date of this order, the Secretary shall act.', 'Within 30 days of the date of this order', '2026-07-02'],
    ['Within 60 days of the date of this Executive order, it acts.', 'Within 60 days of the date of this Executive order', '2026-08-01'],
    ['Within 180 days of this order, it shall act.', 'Within 180 days of this order', '2026-11-29'],
    ['It shall, within 1 year of the date of this order:', 'within 1 year of the date of this order', '2027-06-02'],
    [
      'No later than 45 days after the date of this order, it shall act.',
      'No later than 45 days after the date of this order',
      '2026-07-17',
    ],
    [
      'It shall act not later than 6 months after the issuance of this order.',
      'not later than 6 months after the issuance of this order',
      '2026-12-02',
    ],
    [
      'By the date that is 60 days after the date of this order, it shall act.',
      'By the date that is 60 days after the date of this order',
      '2026-08-01',
    ],
    ['within two weeks of the signing of this order', 'within two weeks of the signing of this order', '2026-06-16'],
    ['within ninety (90) days of this order', 'within ninety (90) days of this order', '2026-08-31'],
    ['within forty-five days of this order', 'within forty-five days of this order', '2026-07-17'],
    ['within one hundred and eighty days of this order', 'within one hundred and eighty days of this order', '2026-11-29'],
  ])('%s', (text, words, date) => {
    expect(findClocks(text, SIGNED).map((clock) => [clock.words, clock.date])).toEqual([[words, date]]);
  });

  it('take a day the order names as it stands', () => {
    expect(found('It shall report by January 1, 2027, and on or before March 3, 2027.')).toEqual([
      ['by January 1, 2027', null, '2027-01-01'],
      ['on or before March 3, 2027', null, '2027-03-03'],
    ]);
  });
});

describe('words that say how long or how often, and not by when', () => {
  it.each([
    ['and in order to extend by 2 years the Commission (E.O. 13216)'],
    ['shall serve for no more than 2 years from the date of their appointment (E.O. 13215)'],
    ['Such period may be extended to not more than 3 years (E.O. 13749)'],
    ['of a year that is no more than 50 years from the date of origin (E.O. 13526, sec. 3.3(h))'],
    ['1 hour of paid sick leave for every 30 hours worked (E.O. 13706, sec. 2(a))'],
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it('but "no more than" may', () => {
    expect(found('shall be completed no more than 90 days after the date of this order (compare E.O. 13913, sec. 5(c))')).toEqual([
      ['no more than 90 days after the date of this order', 'the date of this order', '2026-08-31'],
    ]);
  });
});

describe('clocks that count from something else', () => {
  it('keep the words of the event, and have no date', () => {
    expect(
      found('Within 90 days of receipt of the recommendations described in subsection (b) of this section, the Council shall act.'),
    ).toEqual([
      [
        'Within 90 days of receipt of the recommendations described in subsection (b) of this section',
        'receipt of the recommendations described in subsection (b) of this section',
        null,
      ],
    ]);
    expect(found('Within 60 days of receiving the draft, the Council shall act.')).toEqual([
      ['Within 60 days of receiving the draft', 'receiving the draft', null],
    ]);
    expect(found('and the Board shall, within 90 days of the Board’s establishment, advise')).toEqual([
      ['within 90 days of the Board’s establishment', 'the Board’s establishment', null],
    ]);
  });

  it('end the event with its clause (E.O. 13676, sec. 3; E.O. 13653, sec. 5)', () => {
    expect(found('Within 180 days of the release of the Action Plan and each year thereafter, the Task Force shall report.')[0]![1]).toBe(
      'the release of the Action Plan',
    );
    expect(found('within 1 year of the report required by the Act of 1990 (15 U.S.C. 2936), each agency shall act')[0]![1]).toBe(
      'the report required by the Act of 1990 (15 U.S.C. 2936)',
    );
  });

  it('take neither publication nor effect for the day of signing', () => {
    expect(found('within 30 days of publication of this order.')).toEqual([
      ['within 30 days of publication of this order', 'publication of this order', null],
    ]);
    expect(found('within 30 days after the effective date of this order, act')).toEqual([
      ['within 30 days after the effective date of this order', 'the effective date of this order', null],
    ]);
  });

  it('say nothing of an event the text does not name', () => {
    expect(found('Within 45 days, it shall act.')).toEqual([['Within 45 days', null, null]]);
  });

  it('have no date where offices must be open or hours are counted', () => {
    expect(found('within 10 business days of the date of this order')).toEqual([
      ['within 10 business days of the date of this order', 'the date of this order', null],
    ]);
    expect(found('within 72 hours of the date of this order')).toEqual([
      ['within 72 hours of the date of this order', 'the date of this order', null],
    ]);
  });

  it('may come round again', () => {
    expect(found('every 60 days after the date of this order until then; every 90 days thereafter; every 2 years as it sees fit')).toEqual([
      ['every 60 days after the date of this order', 'the date of this order', null, 'every'],
      ['every 90 days thereafter', 'thereafter', null, 'every'],
      ['every 2 years', null, null, 'every'],
    ]);
  });
});

describe('what is no clock', () => {
  it.each([
    'for a period of up to 30 days before they plan to release such models',
    'a comment period of at least 60 days',
    'not to exceed 3 days',
    'at the end of the 180-day period',
    'within the section',
    'by the Director',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('stand where their words stand, whatever is around them', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 999 }), fc.string(), (before, days, after) => {
      const text = `${before} within ${days} days of this order, ${after}`;
      for (const clock of findClocks(text, SIGNED)) expect(text.slice(clock.start, clock.end)).toBe(clock.words);
      expect(findClocks(text, SIGNED).some((clock) => clock.words === `within ${days} days of this order`)).toBe(true);
    }),
  );
});

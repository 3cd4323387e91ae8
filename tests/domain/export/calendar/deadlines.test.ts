import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { deadlinesCalendar } from '../../../../src/domain/export/calendar/deadlines.ts';
import { contextOf } from '../../../../src/domain/export/context.ts';
import { contextWith, contextWithWords } from '../context.ts';
import { EDITION } from '../edition.ts';

function eventsOf(calendar: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('a maintained parser reads one all-day event for each task', () => {
  const events = eventsOf(deadlinesCalendar(contextWith()));
  expect(events.map(({ summary }) => summary)).toEqual(['Sec. 2(a) is due: What 2(a) says', 'Sec. 2(b) is due: What 2(b) says']);
  for (const event of events) {
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2031-03-04');
    expect(event.endDate.toString()).toBe('2031-03-05');
  }
});

test('the words of the order come first in the description', () => {
  const [event] = eventsOf(deadlinesCalendar(contextWith()));
  expect(event!.description.split('\n')[0]).toBe('“Within 60 days of the date of this order”');
});

test('the time stamp is the day of publication, and before that the day of signing', () => {
  expect(deadlinesCalendar(contextWith())).toContain('DTSTAMP:20310107T000000Z');
  expect(deadlinesCalendar(contextWith({ order: { ...EDITION.order, published: null } }))).toContain('DTSTAMP:20310103T000000Z');
});

test('ids are the same on any host and after any change of the site', () => {
  const uids = (calendar: string) => eventsOf(calendar).map(({ uid }) => uid);
  const elsewhere = contextOf({ ...contextWith(), site: { url: 'https://other.example', base: '/' }, updated: '2032-01-01T00:00:00Z' });
  expect(uids(deadlinesCalendar(elsewhere))).toEqual(uids(deadlinesCalendar(contextWith())));
  expect(new Set(uids(deadlinesCalendar(contextWith()))).size).toBe(2);
});

test('a deadline without a day is no event, and a calendar without events is a calendar', () => {
  const deadlines = EDITION.deadlines.map((row) => ({ ...row, date: null, days: null, weekday: null }));
  expect(eventsOf(deadlinesCalendar(contextWith({ deadlines })))).toEqual([]);
});

test('any words are given back by the parser, and every line ends with CRLF', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (words) => {
      const calendar = deadlinesCalendar(contextWithWords('2.a', words));
      expect(eventsOf(calendar)[0]!.summary).toBe(`Sec. 2(a) is due: ${words.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')}`);
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
    { numRuns: 50 },
  );
});

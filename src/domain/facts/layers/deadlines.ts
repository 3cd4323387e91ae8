import type { Provision } from '../../order/provision.ts';
import { quotationIn } from '../../order/quotation.ts';
import { bodySentences } from '../body.ts';
import { daysBetween, weekdayOf, type IsoDate, type Weekday } from '../calendar.ts';
import { findClocks, type Clock, type ClockUnit } from '../clocks.ts';
import { continues } from '../continuation.ts';
import { byProvision, type FactsById, type Reading } from '../reading.ts';

/** A time the order sets for a provision. The words come first; the date is what follows from them. */
export interface Deadline {
  /** The provision that must be done by then. */
  readonly provision: string;
  /** The provision whose words set the clock: the same, or one whose lead-in it continues. `start` and `end` lead into its text. */
  readonly from: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'by' | 'every';
  readonly count: number | null;
  readonly unit: ClockUnit | null;
  /** Days from the signing to the date; for a clock without a date, its own count of days; else null. */
  readonly days: number | null;
  readonly event: string | null;
  readonly date: IsoDate | null;
  readonly weekday: Weekday | null;
}

interface Found extends Clock {
  readonly ofDuty: boolean;
}

/** The clocks of each provision, that of its own task first, then others of its own words, then those of a lead-in above. */
export function deadlines(reading: Reading): FactsById<Deadline> {
  const { tree, signed } = reading;
  const own = new Map(tree.provisions.map((provision) => [provision.id, clocksOf(provision, signed)]));

  const allOf = (provision: Provision): Deadline[] => {
    const facts = (own.get(provision.id) ?? []).map((clock) => toDeadline(clock, provision.id, signed));
    return [...facts, ...inherited(provision)];
  };
  const inherited = (provision: Provision): Deadline[] => {
    const above = continues(provision, tree);
    if (above?.leadIn.governs !== 'duty') return [];
    const set = (own.get(above.parent.id) ?? []).filter((clock) => clock.start >= above.leadIn.sentence.start);
    const facts = [...set.map((clock) => toDeadline(clock, above.parent.id, signed)), ...inherited(above.parent)];
    return facts.map((fact) => ({ ...fact, provision: provision.id }));
  };
  return byProvision(tree, allOf);
}

/**
 * Words in quotation marks are those of another text, which the order amends or strikes: their "date of this order" is another day.
 * A sentence with "shall" sets a task; a clock elsewhere ("the report due within …") only speaks of one, and comes after.
 */
function clocksOf(provision: Provision, signed: IsoDate): Found[] {
  const found = bodySentences(provision).flatMap((sentence, index) =>
    findClocks(sentence.text, signed).map((clock) => ({
      ...clock,
      start: clock.start + sentence.start,
      end: clock.end + sentence.start,
      ofDuty: /\b(?:shall|must)\b/.test(sentence.text) || (index === 0 && /^\p{Ll}/u.test(sentence.text)),
    })),
  );
  const own = found.filter((clock) => quotationIn(provision.text.slice(0, clock.start), 0).open === 0);
  return [...own.filter((clock) => clock.ofDuty), ...own.filter((clock) => !clock.ofDuty)];
}

function toDeadline(clock: Clock, from: string, signed: IsoDate): Deadline {
  const { words, start, end, kind, count, unit, event, date } = clock;
  const days = date !== null ? daysBetween(signed, date) : unit === 'day' ? count : unit === 'week' && count !== null ? count * 7 : null;
  return {
    provision: from,
    from,
    words,
    start,
    end,
    kind,
    count,
    unit,
    days,
    event,
    date,
    weekday: date === null ? null : weekdayOf(date),
  };
}

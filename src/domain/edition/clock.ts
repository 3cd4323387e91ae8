import type { Edition } from './edition.ts';

export interface ClockStop {
  /** Days after signing. */
  readonly day: number;
  readonly date: string;
  readonly label: string;
  readonly short: string;
}

/** The days on which something is due, to be drawn to scale. */
export interface Clock {
  readonly span: number;
  /** Every tenth day. */
  readonly ticks: readonly number[];
  readonly stops: readonly ClockStop[];
}

export function clockOf(edition: Edition): Clock {
  const own = edition.deadlines.filter((row) => row.days !== null && row.date !== null && row.from === row.provision);
  const days = [...new Set(own.map((row) => row.days!))].sort((a, b) => a - b);
  const stops = days.map((day) => {
    const due = own.filter((row) => row.days === day);
    const pins = due.map((row) => edition.provisions.find((view) => view.id === row.provision)!.citations.short.replace(/^Sec\. /, ''));
    return { day, date: due[0]!.date!, label: `due under Sec. ${pins.join(', ')}`, short: `Sec. ${pins.join(', ')}` };
  });
  const span = days.at(-1) ?? 0;
  return {
    span,
    ticks: Array.from({ length: Math.floor(span / 10) + 1 }, (_, at) => at * 10),
    stops: [{ day: 0, date: edition.order.signed, label: 'signed', short: '' }, ...stops],
  };
}

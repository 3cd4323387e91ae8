import type { CitableOrder } from '../citation.ts';
import { ordinalWord } from '../words/ordinal.ts';
import { grouped, longDate } from './figures.ts';
import type { SectionWords } from './pin.ts';

/** The ways the field cites, as in the table of styles. */
export type Style = 'bluebook' | 'indigo' | 'ofr' | 'crs' | 'short';

/** How one style cites the order in hand: whole, and with a provision already announced in its words. */
export interface OrderStyle {
  readonly words: SectionWords;
  readonly preamble: string;
  readonly whole: (order: CitableOrder) => string;
  readonly pinned: (order: CitableOrder, pin: string) => string;
}

const SIGNS: SectionWords = { one: '\u00a7 ', many: '\u00a7\u00a7 ', paragraph: (place) => ` \u00b6 ${place}`, to: '\u2013', part: 'pt. ' };

export const ORDER_STYLES: Readonly<Record<Style, OrderStyle>> = {
  bluebook: {
    words: SIGNS,
    preamble: 'pmbl.',
    whole: (order) => `${bluebookName(order)}${register(order, grouped)}`,
    // The pin stands before the reporter: our choice, the same everywhere.
    pinned: (order, pin) => `${bluebookName(order)}, ${pin}${register(order, grouped)}`,
  },
  indigo: {
    words: SIGNS,
    preamble: 'pmbl.',
    whole: (order) => `Exec. Order ${grouped(order.number)}${register(order, (page) => page)}`,
    pinned: (order, pin) => `Exec. Order ${grouped(order.number)}, ${pin}${register(order, (page) => page)}`,
  },
  ofr: {
    words: {
      one: 'section ',
      many: 'sections ',
      paragraph: (place) => `, ${ordinalWord(place)} paragraph`,
      to: ' through ',
      part: 'part ',
    },
    preamble: 'preamble',
    whole: (order) => `${dated(order)} (${order.title})`,
    pinned: (order, pin) => `${pin}${pin.endsWith('paragraph') ? ',' : ''} of ${dated(order)}`,
  },
  crs: {
    words: { one: 'Section ', many: 'Sections ', paragraph: (place) => `, paragraph ${place}`, to: '\u2013', part: 'Part ' },
    preamble: 'Preamble',
    whole: (order) => `E.O. ${order.number}`,
    pinned: (order, pin) => `E.O. ${order.number}, ${pin}`,
  },
  short: {
    words: { one: 'Sec. ', many: 'Secs. ', paragraph: (place) => `, paragraph ${place}`, to: '\u2013', part: 'Part ' },
    preamble: 'Preamble',
    whole: (order) => `E.O. ${order.number}`,
    pinned: (_order, pin) => pin,
  },
};

function bluebookName({ number }: CitableOrder): string {
  return `Exec. Order No. ${grouped(number)}`;
}

function dated({ number, signed }: CitableOrder): string {
  return `Executive Order ${number} of ${longDate(signed)}`;
}

/** ", 91 Fed. Reg. 34,565 (June 2, 2026)": the day is that of signing. Without a page, the day alone. */
function register({ frCitation, signed }: CitableOrder, page: (number: string) => string): string {
  const match = /^(\d+) FR (\d+)$/.exec(frCitation);
  const place = match ? `, ${match[1]} Fed. Reg. ${page(match[2] ?? '')}` : '';
  return `${place} (${longDate(signed)})`;
}

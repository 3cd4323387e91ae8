import { addDays, addMonths, isoOfLongDate, MONTHS, type IsoDate } from './calendar.ts';
import { NUMBER, numberOf } from './number-words.ts';

export type ClockUnit = 'hour' | 'day' | 'business day' | 'week' | 'month' | 'year';

/** Words that set a time, as they stand in a text: UTF-16 offsets, end exclusive. */
export interface Clock {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** "by": due once, by a day. "every": comes round again. */
  readonly kind: 'by' | 'every';
  readonly count: number | null;
  readonly unit: ClockUnit | null;
  /** The words of the event from which the time is counted ("receipt of the recommendations"); null when the text names none. */
  readonly event: string | null;
  /** Known only when the text names the day, or counts from the order itself. */
  readonly date: IsoDate | null;
}

const COUNT = `(?<count>${NUMBER})(?:\\s+\\((?<digits>\\d{1,4})\\))?`;
const UNIT = '(?<kindOfDay>business|working|calendar)?\\s*(?<unit>hour|day|week|month|year)s?\\b';
const EVENT = '\\s+(?:of|after|from|following)\\s+(?<from>)';
const FROM = `(?:${EVENT})?`;
const DAY = `(?:${MONTHS.join('|')})\\s+\\d{1,2},\\s+\\d{4}`;

/** One line a form. `from` marks the place where the words of the event begin. */
const FORMS: readonly { readonly kind: Clock['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'by',
    pattern: new RegExp(`\\bwithin\\s+(?:the\\s+(?:first|next)\\s+|(?:no|not)\\s+more\\s+than\\s+)?${COUNT}[\\s-]+${UNIT}${FROM}`, 'dgi'),
  },
  {
    kind: 'by',
    pattern: new RegExp(`\\b(?:no|not)\\s+later\\s+than\\s+(?:the\\s+date\\s+(?:that\\s+is\\s+)?)?${COUNT}[\\s-]+${UNIT}${FROM}`, 'dgi'),
  },
  // "extended by 2 years" and "for no more than 2 years" say how long; only with an event do such words say by when.
  {
    kind: 'by',
    pattern: new RegExp(
      `(?:\\bby\\s+(?:the\\s+date\\s+(?:that\\s+is\\s+)?)?|(?<!\\b(?:for|to|of|is|are|be)\\s)\\b(?:no|not)\\s+more\\s+than\\s+)${COUNT}[\\s-]+${UNIT}${EVENT}`,
      'dgi',
    ),
  },
  { kind: 'by', pattern: new RegExp(`\\b(?:by|on or before|(?:no|not) later than)\\s+(?<day>${DAY})`, 'dgi') },
  // "1 hour of leave for every 30 hours worked" is a rate.
  { kind: 'every', pattern: new RegExp(`(?<!\\bfor\\s)\\bevery\\s+${COUNT}[\\s-]+${UNIT}(?:\\s+thereafter\\b|${FROM})`, 'dgi') },
];

/** "this order" and "the date of this order" are the day it was signed; its publication and its effect are not. */
const FROM_THE_ORDER =
  /^(?:(?:the\s+)?(?:date|issuance|signing|signature|date\s+of\s+(?:issuance|signing|signature))\s+of\s+)?this\s+(?:executive\s+)?(?:order|memorandum|proclamation)\b|^the\s+date\s+hereof\b/i;
/** An event ends with its clause; "(15 U.S.C. 2901)" does not end it. */
const OTHER_EVENT =
  /^.+?(?=[,;:]|(?<!\b(?:U\.S\.C|C\.F\.R|U\.S|Fed|Reg|Pub|No|App))\.(?:\s|$)|\s(?:shall|must|will|unless)\b|\sand\s(?:annually|every|each|at least|thereafter|a final)\b|$)/u;

/** Finds the clocks of a text, in order. `signed` is the day from which "the date of this order" counts. */
export function findClocks(text: string, signed: IsoDate): Clock[] {
  return FORMS.flatMap(({ kind, pattern }) => [...text.matchAll(pattern)].map((match) => toClock(match, kind, signed, text))).sort(
    (a, b) => a.start - b.start,
  );
}

function toClock(match: RegExpExecArray, kind: Clock['kind'], signed: IsoDate, text: string): Clock {
  const start = match.index;
  const groups = match.groups ?? {};
  let end = start + match[0].length;
  if (groups['day'] !== undefined) {
    const date = isoOfLongDate(groups['day'].replace(/\s+/g, ' '));
    return { words: match[0], start, end, kind, count: null, unit: null, event: null, date };
  }
  const count = numberOf(groups['digits'] ?? groups['count'] ?? '');
  const unit = unitOf(groups['unit'] ?? '', groups['kindOfDay']);
  const eventAt = match.indices?.groups?.['from']?.[0];
  let event = /\bthereafter$/i.test(match[0]) ? 'thereafter' : null;
  let date: IsoDate | null = null;
  if (eventAt !== undefined) {
    const rest = text.slice(eventAt);
    const ofTheOrder = FROM_THE_ORDER.exec(rest)?.[0];
    event = ofTheOrder ?? OTHER_EVENT.exec(rest)?.[0].trimEnd() ?? null;
    end = eventAt + (event?.length ?? 0);
    if (ofTheOrder !== undefined && kind === 'by') date = dateOf(signed, count, unit);
  }
  return { words: text.slice(start, end), start, end, kind, count, unit, event, date };
}

function unitOf(words: string, kindOfDay: string | undefined): ClockUnit {
  const unit = words.toLowerCase() as Exclude<ClockUnit, 'business day'>;
  return unit === 'day' && kindOfDay !== undefined && !/^calendar$/i.test(kindOfDay) ? 'business day' : unit;
}

/** Null for units that need more than a calendar: hours of the day, days on which offices are open. */
function dateOf(signed: IsoDate, count: number, unit: ClockUnit): IsoDate | null {
  switch (unit) {
    case 'day':
      return addDays(signed, count);
    case 'week':
      return addDays(signed, count * 7);
    case 'month':
      return addMonths(signed, count);
    case 'year':
      return addMonths(signed, count * 12);
    default:
      return null;
  }
}

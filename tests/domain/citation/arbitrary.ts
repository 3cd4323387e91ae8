import fc from 'fast-check';
import type { Cited } from '../../../src/domain/citation/index.ts';
import { order } from './order.ts';

const whole = (kind: Cited['kind'], target: string): Cited => ({ kind, target, to: null, pin: null, toPin: null });

const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k');
const labels = fc
  .tuple(letter, fc.integer({ min: 1, max: 19 }), fc.constantFrom('A', 'B', 'C'), fc.constantFrom('i', 'ii', 'iii', 'iv'))
  .chain((all) => fc.integer({ min: 0, max: 4 }).map((depth) => all.slice(0, depth)))
  .map((all) => all.map((label) => `(${label})`).join('') || null);

/** A number that no reporter, year or amount looks like. */
const sectionNumber = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '', 'a', 'gg', 'A'), fc.constantFrom('', '', '-1', '-91'))
  .map(([digits, letters, suffix]) => `${digits}${letters}${letters === '' ? '' : suffix}`);

const usc = fc
  .tuple(fc.integer({ min: 1, max: 54 }), sectionNumber, labels, fc.constantFrom(null, 'note'))
  .map(([title, section, pin, note]) => ({
    ...whole('usc', `${title}/${section}`),
    pin: [pin, note].filter(Boolean).join(' ') || null,
  }));
const uscRange = fc
  .tuple(fc.integer({ min: 1, max: 54 }), fc.integer({ min: 100, max: 900 }), fc.integer({ min: 1, max: 90 }), labels, labels)
  .map(([title, from, more, pin, toPin]) => ({ ...whole('usc', `${title}/${from}`), to: `${title}/${from + more}`, pin, toPin }));
const uscWithin = fc
  .tuple(fc.integer({ min: 1, max: 54 }), sectionNumber)
  .map(([title, section]) => ({ ...whole('usc', `${title}/${section}`), pin: '(a)(1)–(4)' }));
const cfr = fc
  .tuple(
    fc.integer({ min: 4, max: 50 }),
    fc.integer({ min: 1, max: 1999 }),
    fc.integer({ min: 1, max: 9999 }),
    fc.constantFrom('', 'a', '-1', 'b-4'),
    labels,
  )
  .map(([title, part, section, rest, pin]) => ({ ...whole('cfr', `${title}/${part}.${section}${rest}`), pin }));
const cfrPart = fc
  .tuple(fc.integer({ min: 4, max: 50 }), fc.integer({ min: 1, max: 1999 }), fc.constantFrom(null, 'subpart E', 'appendix A'))
  .map(([title, part, pin]) => ({ ...whole('cfr', `${title}/${part}`), pin }));
const page = fc.tuple(
  fc.integer({ min: 1, max: 90 }),
  fc.integer({ min: 1, max: 89_999 }),
  fc.option(fc.integer({ min: 1, max: 90 })),
  fc.option(fc.integer({ min: 1, max: 9 })),
);
const fr = page.map(([volume, from, more, pin]) => ({
  ...whole('fr', `${volume}/${from}`),
  to: more === null ? null : `${volume}/${from + more}`,
  pin: more === null && pin !== null ? String(from + pin) : null,
}));
const stat = page.map(([volume, from, more]) => ({
  ...whole('stat', `${volume}/${from}`),
  to: more === null ? null : `${volume}/${from + more}`,
}));
const section = fc.option(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('', '.1'), labels)
    .map(([number, dotted, pin]) => `${number}${dotted}${pin ?? ''}`),
);
const plaw = fc
  .tuple(fc.integer({ min: 80, max: 119 }), fc.constantFrom('', 'private/'), fc.integer({ min: 1, max: 400 }), section)
  .map(([congress, type, number, pin]) => ({ ...whole('plaw', `${congress}/${type}${number}`), pin }));
const bill = fc
  .tuple(fc.constantFrom('hr', 's', 'hres', 'sres', 'hjres', 'sjres', 'hconres', 'sconres'), fc.integer({ min: 1, max: 9999 }), section)
  .map(([type, number, pin]) => ({ ...whole('bill', `${type}/${number}`), pin }));
const memo = fc
  .tuple(fc.constantFrom('nspm', 'nsm', 'hspd', 'ppd', 'pdd', 'nsdd'), fc.integer({ min: 1, max: 99 }), section)
  .map(([series, number, pin]) => ({ ...whole('memo', `${series}/${number}`), pin }));
const eo = fc
  .tuple(
    fc.integer({ min: 6000, max: 14_408 }),
    fc.option(
      fc.oneof(
        section.filter((pin) => pin !== null),
        fc.constantFrom('preamble', '4.1(a)–(c)', '1 ¶ 2'),
      ),
    ),
  )
  .map(([number, pin]) => ({ ...whole('eo', String(number)), pin }));
const document = fc
  .tuple(fc.integer({ min: 2000, max: 2025 }), fc.integer({ min: 1000, max: 99_999 }))
  .map(([year, number]) => whole('fr', `doc/${year}-${number}`));

const ids = order.provisions.map(({ id }) => id);
/** A provision, the whole order, or a range that climbs. */
export const orderCitation: fc.Arbitrary<Cited> = fc.oneof(
  fc.constantFrom('order', ...ids).map((id) => whole('order', id)),
  fc
    .tuple(fc.integer({ min: 1, max: ids.length - 1 }), fc.integer({ min: 1, max: ids.length - 1 }))
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ ...whole('order', ids[from] ?? ''), to: ids[to] ?? '' })),
);

/** Citations of every kind of other law. */
export const lawCitation: fc.Arbitrary<Cited> = fc.oneof(usc, uscRange, uscWithin, cfr, cfrPart, fr, stat, plaw, bill, memo, eo, document);

/** Pieces of citations and of prose, thrown together. */
export const rubble: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'§|§§|section|sections|Sec.|of|the|this|Order|order|E.O.|EO|Executive Orders|14409|14,409|14110|No.|Id.|at|and|, |; |–|-|to|through|(a)|(b)|(ii)|(1)|(|)|“|”|"|\n|\n\n| |\u00a0|18|U.S.C.|U.S.C. App.|CFR|C.F.R.|FR|Fed. Reg.|Stat.|Pub. L.|Public Laws|117-263|H.R.|S.|NSPM-|11|1030|213.3102|300gg-91|2510-22|et seq.|note|part|subpart E|paragraph|subsection|title|United States Code|Act|of this section|FR Doc.|2026-11415|preamble|as amended|,|.'.split(
          '|',
        ),
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .chain((pieces) => fc.constantFrom('', ' ').map((space) => pieces.join(space)));

import { describe, expect, test } from 'vitest';
import { dataCitations, format, formatId, formatPin, formatProvision, STYLES, type Cited } from '../../../src/domain/citation/index.ts';
import { order, orderOf } from './order.ts';

const law = (kind: Cited['kind'], target: string, pin: string | null = null, to: string | null = null): Cited => ({
  kind,
  target,
  to,
  pin,
  toPin: null,
});

describe('the order is written in each style', () => {
  test.each([
    ['bluebook', 'order', 'Exec. Order No. 14,409, 91 Fed. Reg. 34,565 (June 2, 2026)'],
    ['bluebook', '3.b.ii', 'Exec. Order No. 14,409, § 3(b)(ii), 91 Fed. Reg. 34,565 (June 2, 2026)'],
    ['bluebook', '1.p2', 'Exec. Order No. 14,409, § 1 ¶ 2, 91 Fed. Reg. 34,565 (June 2, 2026)'],
    ['indigo', 'order', 'Exec. Order 14,409, 91 Fed. Reg. 34565 (June 2, 2026)'],
    ['indigo', '3.b.ii', 'Exec. Order 14,409, § 3(b)(ii), 91 Fed. Reg. 34565 (June 2, 2026)'],
    ['ofr', 'order', 'Executive Order 14409 of June 2, 2026 (Promoting Advanced Artificial Intelligence Innovation and Security)'],
    ['ofr', '3.b.ii', 'section 3(b)(ii) of Executive Order 14409 of June 2, 2026'],
    ['ofr', '1.p2', 'section 1, second paragraph, of Executive Order 14409 of June 2, 2026'],
    ['ofr', 'preamble', 'preamble of Executive Order 14409 of June 2, 2026'],
    ['crs', 'order', 'E.O. 14409'],
    ['crs', '3.b.ii', 'E.O. 14409, Section 3(b)(ii)'],
    ['short', 'order', 'E.O. 14409'],
    ['short', '3.b.ii', 'Sec. 3(b)(ii)'],
    ['short', 'preamble', 'Preamble'],
  ] as const)('%s, %s: %s', (style, id, words) => {
    expect(formatProvision(order, id, style)).toBe(words);
  });
  test('ranges, as short as they can be read back', () => {
    expect(formatProvision(order, '2.a', 'bluebook', '2.e')).toContain('§§ 2(a)–(e),');
    expect(formatProvision(order, '2.a', 'crs', '3.b')).toBe('E.O. 14409, Sections 2(a)–3(b)');
    expect(formatProvision(order, '2.a', 'ofr', '2.c')).toBe('sections 2(a) through (c) of Executive Order 14409 of June 2, 2026');
    expect(formatProvision(order, '1.p2', 'short', '2')).toBe('Sec. 1, paragraph 2 through Sec. 2');
  });
  test('what stands over sections or without them is named as what it is', () => {
    const parted = orderOf('part-iii part-iii.p1 heading-2 part-iii.1 part-iii.1.a p2');
    const pins = (id: string) => (['bluebook', 'ofr', 'short'] as const).map((style) => formatPin(parted, id, style));
    expect(pins('part-iii')).toEqual(['pt. III', 'part III', 'Part III']);
    expect(pins('part-iii.p1')).toEqual(['pt. III ¶ 1', 'part III, first paragraph', 'Part III, paragraph 1']);
    expect(pins('part-iii.1.a')).toEqual(['pt. III, § 1(a)', 'part III, section 1(a)', 'Part III, Sec. 1(a)']);
    expect(pins('heading-2')).toEqual(['heading 2', 'heading 2', 'Heading 2']);
    expect(pins('p2')).toEqual(['¶ 2', 'second paragraph', 'Paragraph 2']);
  });
  test('behind a citation of the same order', () => {
    expect(formatId(order, '3.c')).toBe('Id. § 3(c)');
  });
  test('as the data files promise', () => {
    expect(dataCitations(order, '2.c.iii')).toEqual({
      short: 'Sec. 2(c)(iii)',
      bluebook: 'Exec. Order No. 14,409, § 2(c)(iii), 91 Fed. Reg. 34,565 (June 2, 2026)',
      ofr: 'section 2(c)(iii) of Executive Order 14409',
      crs: 'E.O. 14409, Sec. 2(c)(iii)',
    });
  });
  test('of four digits without a comma, and of no page without a page', () => {
    const old = orderOf('1', { number: '9066', signed: '1942-02-19', frCitation: '' });
    expect(formatProvision(old, '1', 'bluebook')).toBe('Exec. Order No. 9066, § 1 (February 19, 1942)');
  });
});

describe('other law is written in each style', () => {
  test.each([
    [law('usc', '18/1030', '(a)(2)'), 'bluebook', '18 U.S.C. § 1030(a)(2)'],
    [law('usc', '18/1030', '(a)(2)'), 'ofr', '18 U.S.C. 1030(a)(2)'],
    [law('usc', '18/1028', null, '18/1030'), 'crs', '18 U.S.C. §§ 1028–1030'],
    [law('usc', '42/300gg', null, '42/301'), 'crs', '42 U.S.C. §§ 300gg–301'],
    [law('usc', '16/1a', null, '16/5'), 'crs', '16 U.S.C. §§ 1a through 5'],
    [law('usc', '7/612c', 'note'), 'bluebook', '7 U.S.C. § 612c note'],
    [law('usc', '50-app/595'), 'bluebook', '50 U.S.C. App. § 595'],
    [law('cfr', '5/213.3102', '(r)'), 'bluebook', '5 C.F.R. § 213.3102(r)'],
    [law('cfr', '2/200', 'subpart E'), 'ofr', '2 CFR part 200, subpart E'],
    [law('fr', '91/34565'), 'bluebook', '91 Fed. Reg. 34,565'],
    [law('fr', '91/34565'), 'ofr', '91 FR 34565'],
    [law('plaw', '117/263', '5949'), 'bluebook', 'Pub. L. No. 117-263, § 5949'],
    [law('plaw', '117/263', '5949'), 'ofr', 'section 5949 of Public Law 117-263'],
    [law('stat', '128/3073'), 'bluebook', '128 Stat. 3073'],
    [law('bill', 'sjres/7'), 'bluebook', 'S.J. Res. 7'],
    [law('memo', 'nspm/11'), 'crs', 'NSPM-11'],
    [law('eo', '14110', '4.1(a)'), 'bluebook', 'Exec. Order No. 14,110, § 4.1(a)'],
    [law('eo', '14110', '4.1(a)'), 'ofr', 'section 4.1(a) of Executive Order 14110'],
  ] as const)('%o in %s: %s', (cited, style, words) => {
    expect(format(cited, style, order)).toBe(words);
  });
  test('the styles are five', () => {
    expect(STYLES).toEqual(['bluebook', 'indigo', 'ofr', 'crs', 'short']);
  });
});

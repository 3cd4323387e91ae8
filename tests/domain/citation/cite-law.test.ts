import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/domain/citation/index.ts';
import { order } from './order.ts';
import { cited, marked } from './shown.ts';

describe('the U.S. Code', () => {
  test.each([
    ['18 USC 1030', 'usc/18/1030'],
    ['under section 44 U.S.C. 3552(b)', 'usc/44/3552 (b)'],
    ['18 U. S. C. § 1030 (a) (2)', 'usc/18/1030 (a)(2)'],
    ['Title 18, United States Code, Section 1030', 'usc/18/1030'],
    ['title 18 of the United States Code, section 1030', 'usc/18/1030'],
    ['18 U.S. Code § 1030', 'usc/18/1030'],
    ['section 3553 of title 44, United States Code', 'usc/44/3553'],
    ['sections 3551 through 3558 of title 44, United States Code', 'usc/44/3551..usc/44/3558'],
    ['paragraph (6) of section 3552(b) of title 44', 'usc/44/3552 (b)(6)'],
    ['Section 14123(a)(2) of 49 U.S.C.', 'usc/49/14123 (a)(2)'],
    ['42 U.S.C. 5195c(e)', 'usc/42/5195c (e)'],
    ['42 U.S.C. 300gg–91', 'usc/42/300gg-91'],
    ['54 U.S.C. 306108', 'usc/54/306108'],
    ['12 U.S.C. 24(Seventh)', 'usc/12/24 (Seventh)'],
    ['7 U.S.C. 612c note', 'usc/7/612c note'],
    ['29 U.S.C. 1081 et seq.', 'usc/29/1081'],
    ['50 U.S.C. App. 595', 'usc/50-app/595'],
    ['42 U.S.C. § 405(r)(2) (2018 & Supp. IV 2022)', 'usc/42/405 (r)(2)'],
    ['31 U.S.C. 5318A(b)(1)–(5)', 'usc/31/5318A (b)(1)–(5)'],
  ])('%s: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
  test.each([
    ['18 U.S.C. §§ 1028, 1030, and 1343', 'usc/18/1028; usc/18/1030; usc/18/1343'],
    ['18 U.S.C. § 1028, § 1030', 'usc/18/1028; usc/18/1030'],
    ['44 U.S.C. 3552(b)(6), 3553(e)(2), and (3)', 'usc/44/3552 (b)(6); usc/44/3553 (e)(2); usc/44/3553 (e)(3)'],
    ['49 U.S.C. 106(g), 40113, 44701-44702; 5 U.S.C. 301', 'usc/49/106 (g); usc/49/40113; usc/49/44701..usc/49/44702; usc/5/301'],
    ['31 U.S.C. 3701, 3711; 3716, 3717.', 'usc/31/3701; usc/31/3711; usc/31/3716; usc/31/3717'],
    ['25 U.S.C. 477, as amended, and 503.', 'usc/25/477; usc/25/503'],
    ['8 U.S.C. 1185 (pursuant to E.O. 13323, 69 FR 241), 1201', 'usc/8/1185; eo/13323; fr/69/241; usc/8/1201'],
    ['6 U.S.C. 218 and note;', 'usc/6/218; usc/6/218 note'],
    ['42 U.S.C. 1395w-101, 1395w-114, and -115', 'usc/42/1395w-101; usc/42/1395w-114; usc/42/1395w-115'],
    ['5 U.S.C. 552; Sec. 3 of the Act', 'usc/5/552'],
    ['under 18 U.S.C. 1030 and 30 days after, or 1030, 5 agencies', 'usc/18/1030'],
  ])('list %s: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
  test.each([
    ['41 U.S.C. 10a-10c', 'usc/41/10a..usc/41/10c'],
    ['42 U.S.C. 7401–7671q', 'usc/42/7401..usc/42/7671q'],
    ['42 U.S.C. 300f to 300j-26', 'usc/42/300f..usc/42/300j-26'],
    ['18 U.S.C. 2510-22', 'usc/18/2510..usc/18/2522'],
    ['15 U.S.C. §§ 80a-1 to -64', 'usc/15/80a-1..usc/15/80a-64'],
    ['16 U.S.C. 590a-f', 'usc/16/590a..usc/16/590f'],
    ['50 U.S.C. App. §§ 451--473', 'usc/50-app/451..usc/50-app/473'],
    ['42 U.S.C. 1320a-7b(b)', 'usc/42/1320a-7b (b)'],
    ['16 U.S.C. 1a-5', 'usc/16/1a-5'],
    ['42 U.S.C. 288–1(a)', 'usc/42/288-1 (a)'],
  ])('range or hyphen %s: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
  test.each([
    'chapter 35 of title 44, United States Code',
    '46 U.S.C. Chapters 701, 3306, 3703',
    'title 5, United States Code',
    '77 U.S.C. 12',
    '5 U.S.C. App.',
  ])('%s is no section', (text) => {
    expect(cited(text)).toBe('');
  });
});

describe('the C.F.R.', () => {
  test.each([
    ['5 C.F.R. § 213.3102(r)', 'cfr/5/213.3102 (r)'],
    ['14 CFR part 25', 'cfr/14/25'],
    ['2 CFR Part 200, Subpart E', 'cfr/2/200 subpart E'],
    ['part 200 of title 2, Code of Federal Regulations', 'cfr/2/200'],
    ['title 2 of the Code of Federal Regulations, part 200', 'cfr/2/200'],
    ['section 213.3102 of title 5, Code of Federal Regulations', 'cfr/5/213.3102'],
    ['40 CFR parts 1500-1508', 'cfr/40/1500..cfr/40/1508'],
    ['40 CFR 1500.1–1508.28', 'cfr/40/1500.1..cfr/40/1508.28'],
    ['41 CFR part 60-1', 'cfr/41/60-1'],
    ['33 CFR 1.05–1, 6.04–1, 6.04–6, and 160.5', 'cfr/33/1.05-1; cfr/33/6.04-1; cfr/33/6.04-6; cfr/33/160.5'],
    ['48 CFR 252.204-7012', 'cfr/48/252.204-7012'],
    ['26 CFR § 1.1031(a)-1(b)', 'cfr/26/1.1031(a)-1 (b)'],
    ['45 CFR 164.512(b)(1)(i)–(ii) and 30 days', 'cfr/45/164.512 (b)(1)(i)–(ii)'],
    ['45 CFR parts 160 and 164', 'cfr/45/160; cfr/45/164'],
    ['E.O. 13026, 61 FR 58767, 3 CFR, 1996 Comp., p. 228', 'eo/13026; fr/61/58767'],
    ['47 CFR 54.506 (whatever)', 'cfr/47/54.506'],
  ])('%s: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('reporters, laws, bills and memoranda', () => {
  test.each([
    ['91 Fed. Reg. 34,565, 34,567 (June 5, 2026)', 'fr/91/34565 34567'],
    ['53 FR 15991 and 15999', 'fr/53/15991; fr/53/15999'],
    ['59 FR 62896—62953', 'fr/59/62896..fr/59/62953'],
    ['75 Fed. Reg. at 28410', 'fr/75/28410'],
    ['FR Doc. 2010-28360', 'fr/doc/2010-28360'],
    ['FR Doc. 2026-11415', 'order'],
    ['110 Stat. 3009-546', 'stat/110/3009-546'],
    ['128 Stat. 3073, 3075', 'stat/128/3073 3075'],
    ['Pub. L. No. 117-263, § 5949, 136 Stat. 2395', 'plaw/117/263 5949; stat/136/2395'],
    ['section 1705(b) of Public Law 116–283', 'plaw/116/283 1705(b)'],
    ['Public Laws 104-4, 104-13, and 107-347', 'plaw/104/4; plaw/104/13; plaw/107/347'],
    ['Priv. L. 96-164', 'plaw/96/private/164'],
    ['H.R. 6356, 119th Cong. § 3', 'bill/hr/6356 3'],
    ['S.J. Res. 7 and H. Con. Res. 12', 'bill/sjres/7; bill/hconres/12'],
    ['section 3 of H.R. 6356', 'bill/hr/6356 3'],
    ['National Security Presidential Memorandum-11 (NSPM-11)', 'memo/nspm/11; memo/nspm/11'],
    ['Presidential Policy Directive 41', 'memo/ppd/41'],
    ['Fla. Stat. § 120.68; 558 U.S. 310; the U.S. 10 years; S. Rep. No. 113-256; Public Law 114-0; phone 202-693-0126', ''],
  ])('%s: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('another executive order', () => {
  test.each([
    ['section 4.1(a) and (b) of Executive Order 14110', 'eo/14110 4.1(a); eo/14110 4.1(b)'],
    ['E.O. 14110, §§ 4.1(a)–(c)', 'eo/14110 4.1(a)–(c)'],
    ['E.O. 14110, § 4.1(a); § 5', 'eo/14110 4.1(a); eo/14110 5'],
    ['E.O. 14110 (88 FR 75191), § 4.1', 'eo/14110; fr/88/75191; eo/14110 4.1'],
    ['Executive Orders 12866, as amended by Executive Order 14094, and 13563', 'eo/12866; eo/14094; eo/13563'],
    ['Executive Orders 12866 (58 FR 51735) and 13563 (76 FR 3821)', 'eo/12866; fr/58/51735; eo/13563; fr/76/3821'],
    ['Executive Orders 12866 of September 30, 1993, 13563 of January 18, 2011, and 14094', 'eo/12866; eo/13563; eo/14094'],
    ['Executive Order 14110, 2023', 'eo/14110'],
    ['E.O. 12866 and 13563', 'eo/12866; eo/13563'],
    ['section 5-502 of Executive Order 12580', 'eo/12580 5-502'],
  ])('%s: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('offsets', () => {
  test('lead back to the writer’s own words', () => {
    expect(marked('See 18 U.S.C. §§ 1028, 1030, and 1343 (2018); Executive Orders 14110 and 14148.')).toBe(
      'See [18 U.S.C. §§ 1028], [1030], and [1343] (2018); [Executive Orders 14110] and [14148].',
    );
    expect(marked('(29 U.S.C. 1081 et seq.) and (7 U.S.C. 612c note).')).toBe('([29 U.S.C. 1081 et seq.]) and ([7 U.S.C. 612c note]).');
  });
});

describe('addresses', () => {
  test.each([
    ['18 U.S.C. 1030(a)', 'https://www.govinfo.gov/link/uscode/18/1030'],
    ['5 C.F.R. § 213.3102', 'https://www.ecfr.gov/current/title-5/section-213.3102'],
    ['14 CFR part 25', 'https://www.ecfr.gov/current/title-14/part-25'],
    ['91 FR 34565', 'https://www.federalregister.gov/citation/91-FR-34565'],
    ['FR Doc. 2010-28360', 'https://www.federalregister.gov/d/2010-28360'],
    ['E.O. 14110', 'https://www.federalregister.gov/executive-order/14110'],
    ['Public Law 117-263', 'https://www.govinfo.gov/link/plaw/117/public/263'],
    ['Private Law 96-164', 'https://www.govinfo.gov/link/plaw/96/private/164'],
    ['128 Stat. 3073', 'https://www.govinfo.gov/link/statute/128/3073'],
    ['H.R. 6356, 119th Cong.', 'https://www.congress.gov/bill/119th-congress/house-bill/6356'],
    ['S.J. Res. 7 (111th Congress)', 'https://www.congress.gov/bill/111th-congress/senate-joint-resolution/7'],
    ['E.O. 14409 § 2(c)(iii)', '/eo/14409/2/c/iii/'],
    ['E.O. 14409', '/eo/14409/'],
  ])('%s: %s', (text, url) => {
    expect(cite(text, order)[0]?.url).toBe(url);
  });
  test('a bill without its Congress has none, unless the Congress is given', () => {
    expect(cite('H.R. 6356', order)[0]?.url).toBeNull();
    expect(cite('H.R. 6356', order, { congress: 119 })[0]?.url).toBe('https://www.congress.gov/bill/119th-congress/house-bill/6356');
    expect(cite('H.R. 5, 102nd Cong.', order, { congress: 119 })[0]?.url).toBe('https://www.congress.gov/bill/102nd-congress/house-bill/5');
  });
  test('an appendix and a presidential memorandum have none', () => {
    expect(cite('50 U.S.C. App. 595 and NSPM-11', order).map(({ url }) => url)).toEqual([null, null]);
  });
  test('those of the site take the base they are given', () => {
    expect(cite('E.O. 14409 § 4', order, { base: 'https://example.gov/' })[0]?.url).toBe('https://example.gov/eo/14409/4/');
  });
});

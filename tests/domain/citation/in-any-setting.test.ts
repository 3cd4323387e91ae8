import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/domain/citation/index.ts';
import { order } from './order.ts';
import { cited } from './shown.ts';

const TEXTS = [
  'See Exec. Order No. 14,409, § 3(b)(ii), 91 Fed. Reg. 34,565 (June 2, 2026). Id. § 3(c).',
  'Sections 2(a), (b), and 3(b)(i) through (iii) of Executive Order 14409 of June 2, 2026',
  'subsection (b)(ii) of section 3 of the Order (E.O. 14409), and the second paragraph of section 1 of E. O. 14409',
  'E.O. 14409 (the “AI Order”) and E.O. 14110; AI Order, supra note 3, § 2(d); section 4.1(a) of Executive Order 14110',
  'Title 18, United States Code, Sections 1028 and 1030(a)(2); section 552a of title 5, United States Code; 50 U.S.C. App. 595',
  '44 U. S. C. §§ 3551 through 3558 and 3552(b)(6), as amended, and 3553 note; 42 U.S.C. 7401 et seq.',
  '45 CFR Part 164, Subparts A, C, and E; part 200 of title 2, Code of Federal Regulations; 48 C.F.R. § 52.204-21(b)(1)',
  'Pub. L. No. 117-263, div. G, tit. LXXI, § 7131(b), 136 Stat. 2395, 3646 (2022); Public Law 113-283; P. L. 111-80',
  'H. R. 6356, 119th Cong. § 3; S. J. Res. 7; National Security Presidential Memorandum 11; Presidential Policy Directive 41',
  'EO 14409. FTC Act § 5; RFC 2119 section 5; OMB Circular A-130, Section 5; Restatement of Torts § 5',
];
const KINDS = {
  'a line break': '\n',
  'a break and an indent': '\n      ',
  'a Windows line break': '\r\n',
  'a no-break space': '\u00a0',
  'two spaces': '  ',
};

/** The text with each of its spaces in turn replaced. */
function replaced(text: string, space: string): string[] {
  return Array.from(text.matchAll(/ /g), ({ index }) => text.slice(0, index) + space + text.slice(index + 1));
}

describe.each(TEXTS)('“%s”', (text) => {
  test.each(Object.entries(KINDS))('cites the same with %s in place of any space', (_name, space) => {
    for (const changed of replaced(text, space)) expect([changed, cited(changed)]).toEqual([changed, cited(text)]);
  });
  test('never holds a citation that crosses a blank line', () => {
    for (const blank of ['\n\n', '\n \n', '\r\n\r\n', '\n          \n   '])
      for (const changed of replaced(text, blank))
        expect(cite(changed, order).filter((citation) => /\n\s*\n/.test(citation.text))).toEqual([]);
  });
});

describe('what stands around a citation', () => {
  const AROUND: ReadonlyArray<(text: string) => string> = [
    (text) => `(${text})`,
    (text) => `“${text}”`,
    (text) => `[${text}]`,
    (text) => `See ${text}.`,
    (text) => `Under ${text}, agencies act.`,
    (text) => `per ${text}; agencies act`,
    (text) => `law—${text}—applies`,
    (text) => `**${text}** applies`,
    (text) => `1.\t${text}\tx`,
    (text) => `• ${text}\n• next`,
    (text) => `| ${text} | x |`,
    (text) => `${text}\n\nNext`,
    (text) => `${text}.\u00b9\u00b2 Agencies`,
  ];
  test.each([
    'E.O. 13526, Sec. 1.4(c), (d)',
    '14 CFR 11.35(b), 45.11',
    '42 U.S.C. 300aa-1 to 300aa-34',
    '48 CFR §52.204–25(a), (b)(1)',
    '91 Fed. Reg. 34,565, 34,567',
    'E.O. 14409 §§ 2(b)–(d), 4',
  ])('does not change it: %s', (text) => {
    for (const around of AROUND) expect([around(text), cited(around(text))]).toEqual([around(text), cited(text)]);
  });
});

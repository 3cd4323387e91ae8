import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jumpOf, type Jump } from '../../../src/domain/search/jump.ts';
import { looksLikeCitation } from '../../../src/domain/search/looks-like-citation.ts';
import { quickJump } from '../../../src/domain/search/quick-jump.ts';
import { quickLaw } from '../../../src/domain/search/quick-law.ts';
import { spelledFurther } from '../../../src/domain/search/spelled-further.ts';
import { spelledOut } from '../../../src/domain/search/spelled-out.ts';
import { smallLaws, smallOrder } from './small.ts';

const jump = (query: string) => jumpOf(query, smallOrder, smallLaws);
/** Without the words by which a law was cited, which a reader of the plain forms gives back whole. */
const untexted = (found: Jump | null) => found && { ...found, laws: found.laws.map(({ law, address }) => ({ law, address })) };

describe('a query that is a citation', () => {
  test.each([
    ['2(a)(ii)', ['2.a.ii']],
    ['sec 2 b', ['2.b']],
    ['paragraph (i) of section 2(a)', ['2.a.i']],
    ['EO 12000, § 2(b)', ['2.b']],
    ['section two', ['2']],
    ['2(a)–(b)', ['2.a', '2.b']],
    ['18 USC 1030', ['2.a']],
    ['18USC1030', ['2.a']],
    ['section 1030', ['2.a']],
    ['1030(a)(2)', ['2.a']],
    ['Id. § 2(b)', ['2.b']],
    ['section II', ['2']],
    ['II(b)', ['2.b']],
    ['(2)(b)', ['2.b']],
    ['2a, 2b', ['2.a', '2.b']],
    ['paragraph ii of 2a', ['2.a.ii']],
    ['18usc1030', ['2.a']],
    ['18 us code 1030', ['2.a']],
    ['2a-b', ['2.a', '2.b']],
    ['what is 18 USC 1030', ['2.a']],
    ['what does 18 U.S.C. 1030 say?', ['2.a']],
  ])('%s leads to %j', (query, provisions) => {
    expect(jump(query)).toMatchObject({ provisions, missing: null, alone: true });
  });

  test.each([
    'E.O. 12000',
    'eo12000',
    '85 FR 12345',
    '85FR12345',
    '85 F.R. 12345',
    '12345',
    'vol. 85, p. 12345',
    'Fed. Reg. 12345',
    '2020-04567',
    'presidential order 12000 of March 1 2020',
  ])('%s leads to the whole order', (query) => {
    expect(jump(query)).toMatchObject({ wholeOrder: true, provisions: [] });
  });

  test('says what there is instead of what does not exist', () => {
    expect(jump('section 2(c)')).toMatchObject({ provisions: [], missing: 'E.O. 12000 has no Sec. 2(c); Sec. 2 ends at (b).' });
  });

  test.each(['what does section 2(b) say', 'what does 2(b) say', 'explain 2b'])(
    '%s is answered too, and the question stays to be asked',
    (query) => {
      expect(jump(query)).toMatchObject({ provisions: ['2.b'], alone: false });
    },
  );

  test('law that nobody here cites leads to where it is published', () => {
    expect(jump('5 U.S.C. 552')?.laws).toEqual([{ text: '5 U.S.C. 552', law: null, address: 'https://www.govinfo.gov/link/uscode/5/552' }]);
  });

  test.each(['bridges', 'who repairs the bridges', '30 days', 'by March 31'])('%s is none', (query) => {
    expect(jump(query)).toBeNull();
  });
});

describe('the quick reader', () => {
  test.each(['2a', '2(a)', 'sec. 2 a', '§ 2(a)', '#sec-2-a', '2.a', 'EO 12000 2(a)'])('reads %s as the whole grammar does', (query) => {
    expect(quickJump(query, smallOrder)?.provisions).toEqual(['2.a']);
    expect(jump(query)?.provisions).toEqual(['2.a']);
  });

  test.each([
    ['(ii)', ['2.a.ii']],
    ['paragraph (i)', ['2.a.i']],
    ['subsection b', ['2.b']],
  ])('%s is every provision with that label', (query, provisions) => {
    expect(quickJump(query, smallOrder)?.provisions).toEqual(provisions);
  });

  test.each([
    ['2(c)', 'E.O. 12000 has no Sec. 2(c); Sec. 2 ends at (b).'],
    ['sec 1 a', 'E.O. 12000 has no Sec. 1(a); Sec. 1 has no subdivisions.'],
  ])('%s is answered with what there is', (query, missing) => {
    expect(quickJump(query, smallOrder)).toMatchObject({ missing });
  });

  test.each(['85 FR 12345', '12000', '12,000', '2020-04567'])('%s is the whole order', (query) => {
    expect(quickJump(query, smallOrder)).toMatchObject({ wholeOrder: true });
  });

  test.each(['18 USC 1030', '18 U.S.C. § 1030(a)(5)', 'EO 14110', 'pl 113-283', 'HR 6356', '91fr34565', '85 FR 12345', 'E.O. 12000'])(
    'reads the plain law %s as the whole grammar does',
    (query) => {
      const quick = quickLaw(query, smallOrder, smallLaws);
      expect(quick).not.toBeNull();
      expect(untexted(quick)).toEqual(untexted(jump(query)));
    },
  );

  const section = fc.constantFrom('1', '2', '3', '7', '12');
  const label = fc.constantFrom('a', 'b', 'c', 'i', 'ii', 'iv', 'A', '1', 'p1', 'zz');
  const own = fc
    .tuple(
      fc.constantFrom('', 'sec. ', 'section ', '§', 'EO 12000 § ', 'para 2 of ', 'paragraph b of section '),
      section,
      fc.array(label, { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([unit, number, labels, bracketed]) => unit + number + labels.map((one) => (bracketed ? `(${one})` : ` ${one}`)).join(''));
  const digits = fc.integer({ min: 1, max: 99_999 }).map(String);
  const law = fc
    .tuple(
      fc.constantFrom(
        '18 USC ',
        '44 U.S.C. § ',
        '99 USC ',
        '5 u.s.c. §§ ',
        'EO ',
        'executive order ',
        'PL 113-',
        'hr',
        'H.R. ',
        's',
        '91 FR ',
        '5 CFR ',
        '128 Stat. ',
      ),
      digits,
      fc.constantFrom('', '(a)', '(b)(6)(A)', ' note', ' et seq.', 'a', '.5', '-2', ', 2'),
    )
    .map((parts) => parts.join(''));

  test('never answers otherwise than the whole grammar', () => {
    fc.assert(
      fc.property(fc.oneof(own, law), (query) => {
        const quick = quickJump(query, smallOrder) ?? quickLaw(query, smallOrder, smallLaws);
        const whole = jump(query);
        fc.pre(quick !== null && whole !== null);
        expect(untexted(quick)).toEqual(untexted(whole));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['a', 'paragraph b', 'subsection (z)', 'section 9', 'bridges', '18 USC 1030 note', '5 CFR 213.3102', '2(a), (b)'])(
    'leaves %s to the whole grammar',
    (query) => {
      expect(quickJump(query, smallOrder)).toBeNull();
      expect(quickLaw(query, smallOrder, smallLaws)).toBeNull();
    },
  );
});

describe('what may be a citation', () => {
  test.each(['3(b)', '§ 2', 'preamble', 'section two', '91 FR 1', 'HR 6356'])('%s may', (query) => {
    expect(looksLikeCitation(query)).toBe(true);
  });

  test.each(['within 30 days', 'by July 2, 2026', 'due on 1 August 2026', 'the 60-day clock', 'sections on banks'])(
    '%s cannot',
    (query) => {
      expect(looksLikeCitation(query)).toBe(false);
    },
  );

  test('numbers spelled out and run together are written as the grammar reads them', () => {
    expect(spelledOut('Section one, paragraph three of EO12000')).toBe('Section 1, paragraph 3 of EO 12000');
  });

  test.each([
    ['exec order 12000', 'Executive Order 12000'],
    ['44usc3552(b)', '44 U.S.C. 3552(b)'],
    ['44 usc 3552 b 6', '44 U.S.C. 3552(b)(6)'],
    ['5cfr213.3102', '5 cfr 213.3102'],
    ['85fr12345', '85 fr 12345'],
    ['pub l 113-283', 'Public Law 113-283'],
    ['pl113-283', 'Public Law 113-283'],
    ['hr6356', 'H.R. 6356'],
    ['s2521', 'S. 2521'],
    ['s 2', 's 2'],
    ['1st paragraph of section 1', 'first paragraph of section 1'],
    ['opening paragraph of section 1', 'first paragraph of section 1'],
    ['sec 2 sub b', 'sec 2 subsection b'],
    ['paragraph (i), sec. 2(a)', 'paragraph (i) of sec. 2(a)'],
    ['order section 2(a)', 'section 2(a)'],
    ['the second section of the order', 'section 2'],
    ['12000(2)(a)', '12000 section 2(a)'],
    ['12000.2.a', '12000 section 2.a'],
    ['section 2 of the new executive order', 'section 2'],
    ['Order 12000 sec. 2', 'Executive Order 12000 sec. 2'],
    ['document 2020-04567', 'FR Doc. 2020-04567'],
    ['Federal Register no. 2020-04567', 'FR Doc. 2020-04567'],
    ['85 FR 12345, 12346', '85 FR 12345'],
    ['85 Fed. Reg. at 12345 (March 5, 2020)', '85 Fed. Reg. 12345'],
    ['85 Federal Register 12345', '85 FR 12345'],
    ['85 federal register at 12345', '85 FR 12345'],
    ['point (i) of section 2(a)', 'paragraph (i) of section 2(a)'],
    ['NSPM no. 11', 'NSPM 11'],
    ['house bill 6356', 'H.R. 6356'],
  ])('%s becomes %s', (typed, spelled) => {
    expect(spelledOut(spelledFurther(typed))).toBe(spelled);
  });
});

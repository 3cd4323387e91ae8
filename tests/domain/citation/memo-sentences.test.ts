import { describe, expect, test } from 'vitest';
import { cited } from './shown.ts';

// Sentences as writers of memos type them.

describe('the sections of the order, however they are written', () => {
  test.each([
    ['EO 14409 asks agencies to (a) comply with section 2(a) and (b) report to Congress', 'order; 2.a'],
    ['Sections 2(c)(i)-(iii) and 3(b)(i)-(ii) of E.O. 14409', '2.c.i..2.c.iii; 3.b.i..3.b.ii'],
    ['Executive Order 14409 (the “Frontier AI EO”). Frontier AI EO § 3(b)', 'order; 3.b'],
    ['Sections 2(a) and (b), 3(a), and 4 of Executive Order 14409', '2.a; 2.b; 3.a; 4'],
    ["section 3(b) of President Trump's June 2, 2026 Executive Order 14409", '3.b'],
    ['Executive Order 14409 (the “Order”). Order § 3(b)(iii).', 'order; 3.b.iii'],
    ['E.O. 14409, § 2(c)(i), (iii), (d), and 3(a)', '2.c.i; 2.c.iii; 2.d; 3.a'],
    ['E.O. 14409, §§ 2(a)–(c) and 3(b)(i)–(iii)', '2.a..2.c; 3.b.i..3.b.iii'],
    ['Section 3(b)(ii) of the June 2 Executive Order (EO 14409)', '3.b.ii'],
    ['EO 14409. Section 2(a), and (b), and (c)', 'order; 2.a; 2.b; 2.c'],
    ['Executive Order 14409 (“EO”). EO § 3(b)(iii).', 'order; 3.b.iii'],
    ['Under EO 14409, section 5 of the FTC Act is untouched', 'order'],
    ['EO 14409 is new. Section 3 of the memorandum differs', 'order'],
    ['E.O. 14409, § 3(b)(i) and (ii), § 3(c)', '3.b.i; 3.b.ii; 3.c'],
    ['E.O. 14409, section 3, subsection b, paragraph ii', '3.b.ii'],
    ['section 3(b) of the new executive order, E.O. 14409', '3.b'],
    ['EO 14409. Section 2 of the Sherman Act is other.', 'order'],
    ["EO 14409. Section 3(b)(ii)'s conditions", 'order; 3.b.ii'],
    ['EO 14409 is new. Sections 2 and 3 create', 'order; 2; 3'],
    ['E.O. 14409, § 2(c) (CISA), 2(d) (Treasury)', '2.c; 2.d'],
    ['section 3(b) (voluntary framework) of EO 14409', '3.b'],
    ['EO 14409. Section 3(b) thereof directs', 'order; 3.b'],
    ['EO 14409 is new. Section 3(b) of this bill', 'order'],
    ['EO 14409. Section 3(b)(ii)[12] The', 'order; 3.b.ii'],
    ['EO 14409. “Section 3(b)(ii)” says', 'order; 3.b.ii'],
    ['EO 14409. Section 3(b)(ii).2 The', 'order; 3.b.ii'],
    ['first paragraph of Section 1 of EO 14409', '1.p1'],
    ['sub-section (c) of section 2 of EO 14409', '2.c'],
    ['Under EO 14409 Sec. 2(c)(iii), CISA', '2.c.iii'],
    ['EO 14409. Sections 2 and 3(b)', 'order; 2; 3.b'],
    ['EO 14409. Section 2(a)—(c)', 'order; 2.a..2.c'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('where another instrument is named behind a section, the section is that one’s', () => {
  test.each([
    ['Unlike EO 14110, section 3(b) of EO 14409 is voluntary', 'eo/14110; 3.b'],
    ['Unlike EO 14409, section 4.2 of EO 14110 was binding', 'order; eo/14110 4.2'],
    ['Under NSM-25, section 3(b) of EO 14409 applies', 'memo/nsm/25; 3.b'],
    ['Under H.R. 6356, section 3(b) of EO 14409 would be codified', 'bill/hr/6356; 3.b'],
    ['Under Pub. L. 117-263, section 3(b) of EO 14409 applies', 'plaw/117/263; 3.b'],
    ['Under EO 14409, section 1030 of title 18 is the tool', 'order; usc/18/1030'],
    ['Under 18 U.S.C. 1030, section 4 of EO 14409 prioritizes', 'usc/18/1030; 4'],
    ['According to 44 U.S.C. 3552, § 2(a) of EO 14409 covers', 'usc/44/3552; 2.a'],
    ['EO 14409/14412', 'order; eo/14412'],
    ['EO 14409 and 14412', 'order; eo/14412'],
    ['E.O. 14409 (AI), E.O. 14110 (AI), and E.O. 13800 (cyber)', 'order; eo/14110; eo/13800'],
    ['E.O. 14409 supersedes Secs. 4.1 and 4.2 of E.O. 14110', 'order; eo/14110 4.1; eo/14110 4.2'],
    ['EO 14409 and EO 14110 § 4.2(b)', 'order; eo/14110 4.2(b)'],
    ['Unlike EO 14110, § 4.2, EO 14409, § 3(b), is voluntary', 'eo/14110 4.2; 3.b'],
    ['section 4.2(a)(i) of EO 14110 and section 3(b) of EO 14409', 'eo/14110 4.2(a)(i); 3.b'],
    ['Executive Orders 14110, 14148, and 14409', 'eo/14110; eo/14148; order'],
    ['Executive Order 14409 and 14110', 'order; eo/14110'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('a line may break inside a citation, a paragraph may not', () => {
  test.each([
    ['EO 14110\nSection 3(b) of EO 14409', 'eo/14110; 3.b'],
    ['(18\n                U.S.C. §§ 2701–2712)', 'usc/18/2701..usc/18/2712'],
    ['pursuant to 5 U.S.C.\n552a(b)(12).', 'usc/5/552a (b)(12)'],
    ['(5\nU.S.C. 552a)', 'usc/5/552a'],
    ['Exec. Order No. 14,409 § 3(b). Id.\n\nId. § 3(c).', '3.b; 3.b; 3.c'],
    ['EO 14409 § 3\n(b)(ii)', '3.b.ii'],
    ['EO 14409 §\n3(b)(ii)', '3.b.ii'],
    ['Section\n3(b) of\nEO 14409', '3.b'],
    ['Section 3(b) of Executive\nOrder 14409', '3.b'],
    ['Section 3(b) of Executive Order\n14409', '3.b'],
    ['EO 14409 (Title)\n\nSections 2(e) and 2(f) say', 'order; 2.e; 2.f'],
    ['EO 14409 §§ 2(a),\n\n(b) Second item', '2.a'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('“Id.”', () => {
  test.each([
    ['E.O. 13636 § 9(a). Id. § 10; see also id. § 8.', 'eo/13636 9(a); eo/13636 10; eo/13636 8'],
    ['See 44 U.S.C. § 3553(b)(2). Id. § 3553(c).', 'usc/44/3553 (b)(2); usc/44/3553 (c)'],
    ['44 U.S.C. § 3553(b)(2). Id. at § 3554.', 'usc/44/3553 (b)(2); usc/44/3554'],
    ['86 Fed. Reg. 26,633, 26,635. Id. at 26,637–38.', 'fr/86/26633 26635; fr/86/26637..fr/86/26638'],
    ['136 Stat. 2395, 3646. Id. at 3650.', 'stat/136/2395 3646; stat/136/3650'],
    ['Pub. L. No. 117-263, § 5949(a). Id. § 5949(b).', 'plaw/117/263 5949(a); plaw/117/263 5949(b)'],
    ['H.R. 6356, § 3(a). Id. § 3(b).', 'bill/hr/6356 3(a); bill/hr/6356 3(b)'],
    ['NSM-25 § 4(b). Id. § 5.', 'memo/nsm/25 4(b); memo/nsm/25 5'],
    ['Exec. Order No. 14,409 § 3(b). Id. § 3(c). Id. at § 5(b). Id., § 2(a).', '3.b; 3.c; 5.b; 2.a'],
    ['Exec. Order No. 14,409 § 3(b). Id. at 3(c).', '3.b; 3.c'],
    ['Exec. Order No. 14,409 § 3(b). Ibid. § 3(c).', '3.b; 3.c'],
    ['Exec. Order No. 14,409 § 3(b). See id. § 3(c).', '3.b; 3.c'],
  ])('“%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('a section of another text, named before it, is not the order’s', () => {
  test.each([
    'RFC 2119 section 5',
    'CRS In Focus IF13268, section 2',
    'California SB 53, § 2',
    'Restatement (Second) of Torts § 5',
    'See Compl. ¶ 3(b); Br. § 2(a).',
    'FTC Act, section 5(a); Clayton Act §§ 3 and 4',
    'APA section 3; CFAA § 2(a)',
    'See infra Section 3; supra Section 2; Section 4, below',
    'the officers named, in the order listed',
    'the Presidential Memorandum of May 11, 2010, § 3(b)',
    'OMB Circular A-130, Section 5; Proclamation No. 10,896, sec. 2',
    'Binding Operational Directive 22-01, section 2',
  ])('%s', (text) => {
    expect(cited(`EO 14409. ${text}`)).toBe('order');
  });
  test('but a new sentence takes the order up again', () => {
    expect(cited('EO 14409 binds the FTC. See § 3(b). In FY 2026, section 2(a) applies.')).toBe('order; 3.b; 2.a');
  });
});

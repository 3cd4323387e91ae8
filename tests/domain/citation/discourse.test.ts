import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/domain/citation/index.ts';
import { order } from './order.ts';
import { cited, marked } from './shown.ts';

describe('once the text has named the order', () => {
  test.each([
    ['EO 14409 is new. The Order, § 2(d), says so.', 'order; 2.d'],
    ['EO 14409 is new. See section 2(c) of the order.', 'order; 2.c'],
    ['EO 14409 is new. Section 2(c) of the E.O. says so.', 'order; 2.c'],
    ['EO 14409 (the “Order”) and EO 14110. Order § 2(d).', 'order; eo/14110; 2.d'],
    ['EO 14409 is new. Section 3(b) asks. Sec. 2(g) does not.', 'order; 3.b; none: Sec. 2 ends at (f)'],
    ['E.O. 14409, 91 Fed. Reg. 34,565, § 3(c) (June 2, 2026)', 'order; fr/91/34565; 3.c'],
    ['91 Fed. Reg. 34,565. Section 3(c).', 'fr/91/34565; 3.c'],
  ])('its sections are its own: “%s”', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
  test.each([
    [
      'EO 14409 (the “AI Order”) and EO 14110 (the “2023 Order”). Section 3(b) of the AI Order; the 2023 Order, § 4.1; AI Order § 2(d).',
      'order; eo/14110; 3.b; eo/14110 4.1; 2.d',
    ],
    ['EO 14409 (“EO” or “Order”) and EO 14110. EO § 2(d); section 3(b) of the Order.', 'order; eo/14110; 2.d; 3.b'],
    ['EO 14409. Section 2(d) of the new executive order; section 3 of the 2026 order', 'order; 2.d; 3'],
    ['EO 14409. Section 2(d) of the House order; Court Order § 3; section 3 of the 2023 order', 'order'],
  ])('by the names that were given to it, and by no others: “%s”', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
  test.each([
    ['The President signed “Promoting Advanced Artificial Intelligence Innovation and Security.” Section 3(b) asks.', '3.b'],
    ['Promoting advanced artificial intelligence\ninnovation and security: see § 4 of the order', '4'],
    ['Promoting innovation and security. Section 3(b) asks.', ''],
  ])('its full title names it as well: “%s”', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
  test('"the order" alone is no citation', () => {
    expect(marked('EO 14409 is new. The order asks. This order too.')).toBe('[EO 14409] is new. The order asks. This order too.');
  });
});

describe('before the order is named', () => {
  test('a section is nobody’s', () => {
    expect(cited('Section 3(b) asks. § 2(d) forms.')).toBe('');
  });
  test('but in a text about the order it is the order’s', () => {
    expect(cited('Section 3(b) asks. § 2(d) forms. Section 4 of this order too.', { context: 'order' })).toBe('3.b; 2.d; 4');
  });
  test('"this order" in another order’s own text is that text', () => {
    expect(cited('revoked Executive Order 14110. The policy in section 2 of this order')).toBe('eo/14110');
  });
});

describe('where something else with sections was named last', () => {
  test.each([
    ['EO 14409 replaced EO 14110. Section 3(b) asks.', 'order; eo/14110; ambiguous: 3.b | eo/14110 3(b)'],
    ['EO 14409 cites the Communications Act. Section 3(b) asks.', 'order; ambiguous: 3.b'],
    ['EO 14409 replaced EO 14110. Section 3 of the order', 'order; eo/14110; ambiguous: 3 | eo/14110 3'],
  ])('the section is ambiguous: “%s”', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
  test('and says between what', () => {
    expect(cite('EO 14409 cites the Communications Act. Section 3(b) asks.', order)[1]?.message).toBe(
      'Sec. 3(b) of E.O. 14409, or of the Communications Act',
    );
  });
  test.each([
    ['EO 14409 replaced EO 14110.\n\nSection 3(b) asks.', 'order; eo/14110; 3.b', 'a new paragraph takes up the subject again'],
    ['EO 14409 and EO 14110. EO 14409 wins. Section 3(b).', 'order; eo/14110; order; 3.b', 'the order was named again'],
    ['EO 14409, like 410 U.S. 113, is law. Section 3(b) asks.', 'order; 3.b', 'a case has no sections'],
    ['EO 14409 cites 18 U.S.C. 1030. Section 3(b) asks.', 'order; usc/18/1030; 3.b', 'the Code is cited by title, never by a bare section'],
    ['EO 14409 replaced EO 14110. Section 4.2 asked.', 'order; eo/14110; eo/14110 4.2', 'the order has no such section'],
  ])('but not in “%s”: %s (%s)', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('"Id." stands for what was cited last', () => {
  test.each([
    ['EO 14409 § 3(c). Id. § 5(b). Id. § 5(c).', '3.c; 5.b; 5.c'],
    ['Exec. Order No. 14,409, § 3(b), 91 Fed. Reg. 34,565 (June 2, 2026). Id. § 5(c).', '3.b; fr/91/34565; 5.c'],
    ['91 Fed. Reg. 34,565. Id. at 34,566.', 'fr/91/34565; fr/91/34566'],
    ['85 FR 12345. Id. § 5.', 'fr/85/12345'],
    ['14 CFR part 25. Id. § 25.1309.', 'cfr/14/25; cfr/14/25.1309'],
    ['18 U.S.C. § 1030(a). Id. § 1343.', 'usc/18/1030 (a); usc/18/1343'],
    ['E.O. 14110, § 4.1(a). Id. § 5.', 'eo/14110 4.1(a); eo/14110 5'],
    ['E.O. 14409, § 4. Id.', '4; 4'],
    ['E.O. 14409, § 4. Roe v. Wade, 410 U.S. 113 (1973). Id. at 120. Id. § 3.', '4'],
    ['Id. § 3', ''],
    ['EO 14409: show your photo id. § 3 is next.', 'order; 3'],
  ])('in “%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('"this order" in quoted words is the order they are quoted from', () => {
  test.each([
    ['EO 14409 differs. EO 14110 says “as section 3 of this order requires”.', 'order; eo/14110; eo/14110 3'],
    ['EO 14110 differs. EO 14409 says "as section 3 of this order requires".', 'eo/14110; order; 3'],
    ['EO 14110 says “consistent with EO 13636 and section 2 of this order”.', 'eo/14110; eo/13636; eo/14110 2'],
  ])('in “%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('what only looks like a section of the order gives nothing', () => {
  test.each([
    'Section 230 of the Communications Act',
    'Section 3 of the Clayton Act (15 U.S.C. 14)'.replace(/ \(.*/, ''),
    'Part 3(b) of the form; paragraph 2(c) of my letter; clause 3(b)',
    'Title II, section 3; Article I, Section 8; Cal. Penal Code § 2; FISMA § 3',
    'see section 3 below, and section 2 of this memo',
    'Section 230 protects; § 32-701(4); § 3-101.01',
    'a 30 sec. 5 break',
    'section chiefs; Sec. of War',
    'Section 8 housing, section 9 entities',
    'in order, section by section',
    'section 3 of the 2023 order',
  ])('%s', (text) => {
    expect(cited(`E.O. 14409. ${text}`)).toBe('order');
  });
  test('a heading at the start of a line', () => {
    expect(cited('EO 14409.\n## Section 2. Background\nSection 3(b) asks.')).toBe('order; 3.b');
  });
  test('a section of an Act beside a section of the order', () => {
    expect(cited('Section 3 of E.O. 14409 and section 3 of the Communications Act')).toBe('3');
    expect(cited('EO 14409. Section 4 (15 U.S.C. 15) and section 3(b)')).toBe('order; usc/15/15; 3.b');
  });
});

describe('"of this section"', () => {
  test('has its meaning from the provision in which the words stand', () => {
    expect(cited('under subsections (c)(iii) and (d) of this section', { context: 'order', within: '2.e' })).toBe('2.c.iii; 2.d');
    expect(cited('under subsections (c)(i) and (iii) of this section', { within: '2' })).toBe('2.c.i; 2.c.iii');
    expect(cited('under subsection (b) of this section')).toBe('');
  });
});

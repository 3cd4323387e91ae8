import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/domain/citation/index.ts';
import { order, orderOf } from './order.ts';
import { cited, marked } from './shown.ts';

describe('a provision of the order is found', () => {
  test.each([
    ['EO 14409 § 3(b)(ii)', '3.b.ii'],
    ['E. O. 14409, §3(c)', '3.c'],
    ['E.O. 14,409, Sec. 3 (b) (ii)', '3.b.ii'],
    ['Executive Order No. 14409, sec. 2(c)(iii)', '2.c.iii'],
    ['Executive Order (E.O.) 14409, section 4', '4'],
    ['SECTION 3(B)(II) OF EXECUTIVE ORDER 14409', '3.b.ii'],
    ['Executive Order\u00a014409,\u00a0§\u00a02(d)', '2.d'],
    ['section 2(d) of\n                Executive Order 14409', '2.d'],
    ['s. 3(b) of E.O. 14409', '3.b'],
    ['E.O. 14409’s section 3(b)', '3.b'],
    ['E.O. 14409 at 3(b)', '3.b'],
    ['EO 14409 § 2c', '2.c'],
    ['E.O. 14409, supra note 3, § 2(d)', '2.d'],
    ['Executive Order 14409 of June 2, 2026 (Promoting AI), § 3(c)', '3.c'],
    ['Executive Order 14409, “Promoting AI,” section 3(c)', '3.c'],
    ['Executive Order 14409, Promoting Advanced Intelligence and Security, § 3(c)', '3.c'],
    ['§ 3(b), E.O. 14409.', '3.b'],
    ['Section 3(b) of the President’s AI order (E.O. 14409)', '3.b'],
    ['subsection (b)(ii) of section 3 of E.O. 14409', '3.b.ii'],
    ['paragraph (ii) of subsection (b) of section 3 of EO 14409', '3.b.ii'],
    ['section 3, subsection (b), paragraph (ii) of EO 14409', '3.b.ii'],
    ['subsection 2(c) of EO 14409', '2.c'],
    ['the preamble of Executive Order 14409', 'preamble'],
    ['the second paragraph of section 1 of E.O. 14409', '1.p2'],
    ['E.O. 14409 § 1 ¶ 2', '1.p2'],
  ])('in “%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
});

describe('each member of a list is found', () => {
  test.each([
    ['secs. 2(a) and 3(b) of EO 14409', '2.a; 3.b'],
    ['section 2(a) and section 3(b) of Executive Order 14409', '2.a; 3.b'],
    ['sections 2(a), (b), and (d) of Executive Order 14409', '2.a; 2.b; 2.d'],
    ['EO 14409 § 3(b)(i), (iii), (c)', '3.b.i; 3.b.iii; 3.c'],
    ['paragraphs (i) and (iii) of section 3(b) of E.O. 14409', '3.b.i; 3.b.iii'],
    ['paragraph (iii) of section 2(c) and section 3(b) of E.O. 14409', '2.c.iii; 3.b'],
    ['E.O. 14409 §§ 2(a)/(b)', '2.a; 2.b'],
    ['E.O. 14409, section 1, paragraphs 1 and 3', '1.p1; 1.p3'],
    ['E.O. 14409 §§ 2(c)(i)–(iii), 3(a)', '2.c.i..2.c.iii; 3.a'],
    ['section 3 of Executive Orders 14409 and 14110', '3; eo/14110 3'],
  ])('of “%s”: %s', (text, expected) => {
    expect(cited(text)).toBe(expected);
  });
  test('with offsets of its own: the first takes the words before, the last those behind', () => {
    expect(marked('See sections 2(a), (b), and 3(b)(ii) of E.O. 14409, please.')).toBe(
      'See [sections 2(a)], [(b)], and [3(b)(ii) of E.O. 14409], please.',
    );
  });
  test('and what is counted behind it is not', () => {
    expect(cited('EO 14409 sections 2(a), 30 days, and 5,000 people')).toBe('2.a');
    expect(cited('EO 14409 section 2(a), 4 agencies')).toBe('2.a');
    expect(cited('Comply with EO 14409 section 2(a), (b) report to Congress, (c) stop.')).toBe('2.a');
  });
});

describe('a range is one citation', () => {
  test.each([
    'E.O. 14409 §§ 2(a)-(c)',
    'E.O. 14409 §§ 2(a)–2(c)',
    'sections 2(a) through (c) of E.O. 14409',
    'sections 2(a) to 2(c) of E.O. 14409',
    'EO 14409 §§ 2a-c',
  ])('%s', (text) => {
    expect(cited(text)).toBe('2.a..2.c');
  });
  test('of whole sections too', () => {
    expect(cited('EO 14409 sections 2–4')).toBe('2..4');
  });
});

describe('what the order does not have comes back with what it has', () => {
  test.each([
    ['E.O. 14409 sec. 2(g)', 'E.O. 14409 has no Sec. 2(g); Sec. 2 ends at (f).'],
    ['E.O. 14409 sec. 7', 'E.O. 14409 has no Sec. 7; the order ends at Sec. 5.'],
    ['E.O. 14409 sec. 4(a)', 'E.O. 14409 has no Sec. 4(a); Sec. 4 has no subdivisions.'],
    ['E.O. 14409 § 3(b)(ii)(A)', 'E.O. 14409 has no Sec. 3(b)(ii)(A); Sec. 3(b)(ii) has no subdivisions.'],
    ['E.O. 14409 § 1 ¶ 4', 'E.O. 14409 has no Sec. 1, paragraph 4; Sec. 1 has 3 paragraphs, none of them numbered.'],
    ['E.O. 14409 §§ 2(e)–(h)', 'E.O. 14409 has no Sec. 2(h); Sec. 2 ends at (f).'],
  ])('%s', (text, message) => {
    const [citation] = cite(text, order);
    expect(citation).toMatchObject({ status: 'no-such-provision', message, url: null });
  });
});

describe('a label that can be read in two ways', () => {
  const long = orderOf('1 4 4.e 4.e.i 4.e.ii 4.e.iii 4.e.iv 4.e.v 4.h 4.h.i 4.h.ii 4.i 4.u 4.u.i 4.u.iv 4.u.v 4.v 5 5.a 5.b');
  test.each([
    ['section 4(i) of EO 14409', '4.i', 'a letter, where the label stands alone'],
    ['section 4(e)(i) of EO 14409', '4.e.i', 'a numeral, below a letter'],
    ['section 4(e)(iv) and (v) of EO 14409', '4.e.iv; 4.e.v', 'the one that comes next'],
    ['section 4(u) and (v) of EO 14409', '4.u; 4.v', 'the only one there'],
  ])('in “%s” is %s: %s', (text, expected) => {
    expect(
      cite(text, long)
        .map(({ target }) => target)
        .join('; '),
    ).toBe(expected);
  });
  test('is ambiguous where nothing decides, and has no address', () => {
    const [, second] = cite('section 4(u)(iv) and (v) of EO 14409', long);
    expect(second).toMatchObject({ status: 'ambiguous', url: null, message: 'Sec. 4(u)(v), or Sec. 4(v)' });
    expect(second?.candidates.map(({ target, url }) => [target, url])).toEqual([
      ['4.u.v', '/eo/14409/4/u/v/'],
      ['4.v', '/eo/14409/4/v/'],
    ]);
  });
});

describe('any order', () => {
  test('is cited by its own number', () => {
    const other = orderOf('1 1.1 1.1.a 1.2', { number: '12333' });
    expect(cite('E.O. 12333, § 1.1(a)', other)[0]).toMatchObject({ kind: 'order', target: '1.1.a', url: '/eo/12333/1/1/a/' });
    expect(cite('E.O. 14409, § 1', other)[0]).toMatchObject({ kind: 'eo', target: '14409', pin: '1', status: 'other-order' });
  });
  test('has five levels, and labels that differ only in case keep it', () => {
    const deep = orderOf('1 1.c 1.c.vi 1.c.vi.B 1.c.vi.B.2', { number: '13800' });
    expect(cite('E.O. 13800 § 1(c)(vi)(B)(2)', deep)[0]?.target).toBe('1.c.vi.B.2');
  });
});

import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/domain/citation/index.ts';
import { order, orderOf } from './order.ts';
import { shown } from './shown.ts';

const read = (query: string) => {
  const found = parseQuery(query, order);
  return found && shown(found);
};

describe('a reader who types a place is taken to it', () => {
  test.each([
    ['2c', '2.c'],
    ['sec 3 b ii', '3.b.ii'],
    ['3(b)(i)', '3.b.i'],
    ['3bii', '3.b.ii'],
    ['2(C)(II)', '2.c.ii'],
    ['§2(c)(ii)', '2.c.ii'],
    ['§3b', '3.b'],
    ['2-c', '2.c'],
    ['2 (c) (iii)', '2.c.iii'],
    ['section 4', '4'],
    ['s 2', '2'],
    ['4', '4'],
    ['Sec. 1, paragraph 2', '1.p2'],
    ['sec 1 para 2', '1.p2'],
    ['paragraph 2 of section 1', '1.p2'],
    ['second paragraph of section 1', '1.p2'],
    ['paragraph (iii) of section 3(b)', '3.b.iii'],
    ['paragraph ii of section 3(b)', '3.b.ii'],
    ['subsection b of section 3', '3.b'],
    ['para (ii) sec 3(b)', '3.b.ii'],
    ['EO 14409 §3(c)', '3.c'],
    ['14409 3b', '3.b'],
    ['section 3 b of EO 14409', '3.b'],
    ['the Order, § 2(d)', '2.d'],
    ['preamble', 'preamble'],
    ['2(a) and 3(b)', '2.a; 3.b'],
    ['2(a)-(c)', '2.a..2.c'],
    ['EO 14409', 'order'],
    ['14,409', 'order'],
    ['91 FR 34565', 'order'],
    ['2026-11415', 'order'],
    ['18 usc 1030(a)(2)', 'usc/18/1030 (a)(2)'],
    ['title 18 section 1030', 'usc/18/1030'],
    ['hr 6356', 'bill/hr/6356'],
    ['pl 113-283', 'plaw/113/283'],
    ['128 stat 3073', 'stat/128/3073'],
    ['nspm-11', 'memo/nspm/11'],
    ['(2)(c)', '2.c'],
    ['sect 3', '3'],
    ['3[b][ii]', '3.b.ii'],
    ['3(b)ii', '3.b.ii'],
    ['1 p 2', '1.p2'],
    ['section 3 subsection b paragraph ii', '3.b.ii'],
    ['paragraph ii of subsection b of section 3', '3.b.ii'],
    ['para ii of 3(b)', '3.b.ii'],
    ['section 3(b)(ii)?', '3.b.ii'],
    ['“3(b)”', '3.b'],
    ['14409/3/b', '3.b'],
    ['14409 preamble', 'preamble'],
    ['the preamble', 'preamble'],
    ['pmbl.', 'preamble'],
    ['#14409', 'order'],
    ['14409', 'order'],
    ['EO 14110', 'eo/14110'],
  ])('%s: %s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });
  test.each([
    ['3.b.ii', '3.b.ii'],
    ['1.p2', '1.p2'],
    ['sec-3-b', '3.b'],
    ['#sec-1-p2', '1.p2'],
    ['#3(b)(ii)', '3.b.ii'],
    ['sec_3__subsec_b', '3.b'],
    ['sec_1__p_2', '1.p2'],
    ['/eo/14409/2/c/iii/', '2.c.iii'],
    ['https://example.gov/base/eo/14409/2/c/#top', '2.c'],
  ])('by its id, anchor, eId or address, %s: %s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });
  test.each([
    ['section 2(g)', 'none: Sec. 2 ends at (f)'],
    ['2.g', 'none: Sec. 2 ends at (f)'],
    ['eo 14409 sec 2 g', 'none: Sec. 2 ends at (f)'],
    ['3(b)(iv)', 'none: Sec. 3(b) ends at (iii)'],
    ['sec 9', 'none: the order ends at Sec. 5'],
    ['4(a)', 'none: Sec. 4 has no subdivisions'],
    ['3biv', 'none: Sec. 3(b) ends at (iii)'],
    ['2c3', 'none: Sec. 2(c) ends at (iii)'],
    ['1(a)', 'none: Sec. 1 has 3 paragraphs, none of them numbered'],
  ])('what does not exist is said not to, %s: %s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });
  test('offsets are those of the query', () => {
    expect(parseQuery('  3(b) and 2(c)', order)?.map(({ start, end, text }) => [start, end, text])).toEqual([
      [2, 6, '3(b)'],
      [11, 15, '2(c)'],
    ]);
  });
  test('letters that can be cut in two ways are ambiguous', () => {
    const long = orderOf('4 4.i 4.i.i 4.ii');
    expect(parseQuery('4ii', long)?.[0]).toMatchObject({ status: 'ambiguous', candidates: [{ target: '4.i.i' }, { target: '4.ii' }] });
  });
});

describe('an ordinary word or question is no citation', () => {
  test.each([
    ...[
      '5 years',
      '2 factor',
      'section chiefs',
      '30 days',
      '5g',
      '4k',
      '3d printing',
      '2 ai',
      '1 a',
      '3 i',
      '5 a day',
      '2 in 1',
      '9/11',
      '24/7',
      '3.14',
      '2026',
    ],
    ...[
      'section',
      'sec',
      '§',
      'the order',
      'order',
      'eo',
      'executive order',
      'a',
      '(b)',
      'ii',
      'purpose',
      'act',
      'title ix',
      'SEC 10-K',
      'section two',
    ],
    ...[
      'is participation voluntary',
      'what happens by July 2',
      'what does section 3(b) say',
      'section 8 housing',
      'section 2 factor authentication',
    ],
    ...[
      'July 2',
      'June 2, 2026',
      'part 2',
      'article 3',
      'item 2',
      'no. 3',
      'Id. § 3',
      '2, 3',
      's&p 500',
      '2 of 3',
      '',
      '   ',
      '3 '.repeat(400),
    ],
  ])('%s', (query) => {
    expect(read(query)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { idsOf } from './outline.ts';
import { headings, ids, orderOf, parse, refusal, texts } from './snippet.ts';

// Each example is cut from a real order, which its name tells. Executive orders are in the public domain (17 U.S.C. 105).

const outline = (text: string) => idsOf(text).join(' ');
/** As the Federal Register's plain text sets a page: a margin of sixteen columns. */
const printed = (body: string) => body.replace(/^(?=.)/gm, ' '.repeat(16));

describe('labels', () => {
  test('may have no opening bracket (E.O. 13044)', () => {
    const body =
      '    1) The first sentence of section 1(a) be amended;\n    2) Sections 4(a) and (c) be deleted; and\n    3) Section 5 be renumbered.';
    expect(ids(printed(body))).toBe('1 2 3');
  });

  test('may have lost their opening bracket in one place (E.O. 14252, as posted)', () => {
    const body =
      'Sec. 1. Beauty. (a) The Secretary shall:\n(i)  plan;\n(ii) restore; and\n(iii)  encourage.\nb)  The Secretary shall issue a directive.\n(c)  It ends.';
    expect(ids(body)).toBe(outline('1 a(i ii iii) b c'));
  });

  test('may follow a section’s number without a stop (E.O. 11474)', () => {
    expect(
      ids('SECTION 1. (a) The rates are set.\n\n(b) They are paid.\n\nSEC. 2 (a) The schedules are set.\n\n(b) They are published.'),
    ).toBe(outline('1 a b\n2 a b'));
    expect(ids('Section 1. Notice is given.\n\nSection 1 (a) of the order shall not apply.')).toBe('1 1.p1 1.p2');
  });

  test('may hold a stop (E.O. 14273, as posted)', () => {
    const body =
      'Section 1. General. (a) Nothing shall impair:\n\n(i.) the authority granted by law; or\n\n(ii.) the functions of the Director.\n\n(b) It ends.';
    expect(ids(body)).toBe(outline('1 a(i ii) b'));
  });

  test('may be roman numerals with a stop (E.O. 14288, as posted)', () => {
    const body =
      'Section 1. General. (a) Nothing shall impair:\n\ni. the authority granted by law; or\n\nii. the functions of the Director.\n\n(b) It ends.';
    expect(ids(body)).toBe(outline('1 a(i ii) b'));
  });

  test('may stand alone on their lines (E.O. 13160)', () => {
    const body =
      '                5-501. The Attorney General shall address:\n\na.\n\nwhich programs fall within the scope;\n\nb.\n\nexamples of discriminatory conduct; and\n\nc.\n\nsuch other matters.';
    const source = orderOf(`                Sec. 5. Duties.\n\n${body}`)
      .replace('Sec. 5. Duties.', 'Section 1. Duties.')
      .replaceAll('5-501', '1-101');
    expect(parseOrder(source, 'f').problems).toEqual([]);
    expect(
      parseOrder(source, 'f')
        .tree.provisions.slice(1)
        .map(({ text }) => text),
    ).toEqual([
      'Section 1. Duties.',
      '1-101. The Attorney General shall address:',
      'a. which programs fall within the scope;',
      'b. examples of discriminatory conduct; and',
      'c. such other matters.',
    ]);
  });

  test('may use small letters again two levels down (E.O. 14086, sec. 2(c)(iii)(A)(1)(a))', () => {
    const body =
      'Section 1. Handling. (a) Each element shall:\n\n(1) Dissemination. Each element:\n\n(a) shall disseminate only if it involves a comparable type;\n\n(b) shall not disseminate solely because of nationality; and\n\n(2) Retention. Each element shall retain.\n\n(b) The Director shall report.';
    expect(ids(body)).toBe(outline('1 a(1(a b) 2) b'));
  });

  test('set off by one column are items of their own (E.O. 13101, sec. 302)', () => {
    const body =
      'Section 1. Duties. (a) The Executive shall:\n\n    (1) Develop a Strategic Plan. It should include the\nfollowing elements:\n\n (a) direction and initiatives for acquisition of\nrecycled products;\n (b) development of affirmative programs;\n (c) review and revision of standards and product\nspecifications.\n\n    (2) Prepare a biennial report to the President on\nthe actions taken.';
    expect(ids(printed(body))).toBe(outline('1 a(1(a b c) 2)'));
  });
});

describe('the last items of a list, run in', () => {
  test('after “; or” (E.O. 13526, sec. 1.4(h))', () => {
    const body =
      'Section 1. Categories. It pertains to:\n\n    (a) military plans;\n\n    (b) capabilities of systems relating to the national\nsecurity; or (c) the development of weapons.\n\nSec. 2. End. It ends.';
    expect(texts(printed(body))).toMatchObject({
      '1.b': '(b) capabilities of systems relating to the national security; or',
      '1.c': '(c) the development of weapons.',
    });
  });

  test('after a first item (E.O. 13526, sec. 3.4(b))', () => {
    const body =
      'Section 1. Review. (a) The Archivist shall review records:\n\n    (1) accessioned into the National Archives;\n(2) transferred to the Archivist; and (3) for which the\nNational Archives serves as the custodian.\n\n    (b) It ends.';
    expect(ids(printed(body))).toBe(outline('1 a(1 2 3) b'));
  });

  test('not where the item holds a list of its own, or quotes one', () => {
    const own =
      'Section 1. Rules. They are:\n\n(1) one;\n\n(2) another, for actions in which: (1) a person appeals; (2) none is pending; and (3) none was reviewed.';
    expect(ids(own)).toBe('1 1.1 1.2');
    const quoted =
      'Section 1. Amendments. They are:\n\n(a) by inserting: ``(b) Guidance means a statement. (c) Significant guidance means more.' +
      "''\n\n(b) by striking section 2.";
    expect(ids(quoted)).toBe('1 1.a 1.b');
  });
});

describe('parts', () => {
  test('may have words of their own before their first section (E.O. 13101, Part 2)', () => {
    const body =
      'PART 1--PREAMBLE\n\nSection 101. This order creates a Steering Committee.\n\nPART 2--DEFINITIONS\n\nFor purposes of this order:\n\nSec. 201. ``Agency' +
      "'' means an executive agency.";
    expect(ids(printed(body))).toBe('part-1 101 part-2 201');
    expect(texts(printed(body))).toMatchObject({
      101: 'Section 101. This order creates a Steering Committee.',
      'part-2': 'PART 2--DEFINITIONS For purposes of this order:',
    });
  });

  test('of which one is missing are refused', () => {
    expect(
      refusal(orderOf('PART 1--POLICY\n\nSection 101. Policy. It is so.\n\nPART 3--DUTIES\n\nSec. 301. Duties. They are many.')),
    ).toMatchObject({
      rule: 'order/missing-section',
      found: 'Part 3 follows the part numbered 1.',
    });
  });

  test('have headings without a number inside them: they stand over the sections below (E.O. 14008)', () => {
    const body =
      'PART II — THE CLIMATE CRISIS\n\nSection 1. Task Force. (a) There is one.\n\n(b) It shall prioritize action.\n\nUSE OF THE FEDERAL GOVERNMENT’S BUYING POWER\n\nSec. 2. Policy. It is so.';
    const { tree, problems } = parse(body.replace('PART II', 'PART I'));
    expect(problems).toEqual([]);
    expect(tree.provisions.map(({ id }) => id)).toEqual(['preamble', 'part-i', '1', '1.a', '1.b', 'heading-1', '2']);
    expect(tree.provisions.at(-2)).toMatchObject({
      kind: 'part',
      label: null,
      heading: 'USE OF THE FEDERAL GOVERNMENT’S BUYING POWER',
      parent: 'part-i',
      children: ['2'],
    });
  });
});

test('subparts stand over the sections below them (E.O. 11246)', () => {
  const body =
    'PART I—EMPLOYMENT BY CONTRACTORS\nSubpart A—Duties of the Secretary of Labor\nSEC. 101. The Secretary shall administer it.\n\nSubpart B—Contractors’ Agreements\nSEC. 102. All contracts shall include these provisions.';
  expect(ids(body)).toBe('part-i heading-1 101 heading-2 102');
  expect(texts(body)['101']).toBe('SEC. 101. The Secretary shall administer it.');
});

describe('headings', () => {
  test('may have one word in small letters (E.O. 14269, sec. 17)', () => {
    const heading = 'Increase the Fleet of Commercial Vessels Trading Internationally under the flag of the United States.';
    expect(headings(`Section 1. ${heading} Within 180 days, the Secretary shall report.`)).toEqual({ 1: heading });
  });
});

describe('new words of another order, in quotation marks', () => {
  test('may hold sections whose numbers would go on with this order’s own (E.O. 13391)', () => {
    const body =
      'Section 1. The Annex is replaced.\n\nSec. 2. Sections 1 through 3 are replaced with new sections to read as follows:\n\n``Section 1. (a) All property is blocked.\n\n(b) Donations are prohibited.\n\nSec. 2. Any transaction is prohibited.\n\nSec. 3. For the purposes of this order, a term is defined.' +
      "''\n\nSec. 3. This order creates no right.";
    expect(ids(body)).toBe('1 2 3');
    expect(texts(body)['3']).toBe('Sec. 3. This order creates no right.');
  });

  test('may begin in the paragraph that brings them (E.O. 13637, sec. 5)', () => {
    const body =
      'Section 1. Amendments. (a) Redesignate section 4.\n\n(b) Insert new sections after section 1: ``Sec. 2. The Secretary shall establish procedures.\n\nSec. 3. (a) The Secretary is authorized.\n\n(b) Items remain subject.' +
      "''\n\nSec. 2. End. It ends.";
    expect(ids(body)).toBe('1 1.a 1.b 2');
  });
});

describe('a page', () => {
  test('with the place and date of signing on one line has no signature among its words (E.O. 12001)', () => {
    const source =
      'By virtue of the authority vested in me, it is hereby ordered:\n\nSECTION 1. This Order shall be effective June 30, 1977.\nJIMMY CARTER\nThe White House, June 29, 1977.\n';
    expect(parseOrder(source, 'f').tree.provisions.at(-1)!.text).toBe('SECTION 1. This Order shall be effective June 30, 1977.');
  });

  test('from which words have fallen is refused, where the sentence shows it (E.O. 13182, sec. 7)', () => {
    const body =
      'Section 1. Effective Dates. The other schedules are effective on the first day of the first pay period beginning on or\n\n[[Page 82880]]\n\nSec. 2. Prior Order. It is superseded.';
    expect(refusal(orderOf(printed(body)))).toMatchObject({ rule: 'order/truncated', expected: 'the rest of its sentence.' });
  });

  test('ends a list of names where a blank line does (E.O. 14152, sec. 3)', () => {
    const body =
      'Section 1. Names. Revoke the clearances of:\n\n(1) James R. Clapper Jr.\n\n(2) Michael V. Hayden\n\n(3) John R. Bolton\n\nTwo signatories are deceased.\n\nSec. 2. End. It ends.';
    expect(texts(body)['1.3']).toBe('(3) John R. Bolton');
  });

  test('may keep a typesetter’s code before a line without a label (E.O. 13118)', () => {
    const body = 'Section 1. Names. Strike ``IDCA' + "'' and insert ``the Department\n    L  of State''.";
    expect(texts(printed(body))['1']).toBe("Section 1. Names. Strike ``IDCA'' and insert ``the Department of State''.");
  });

  test('with a picture’s markup is refused (E.O. 14110, as archived)', () => {
    expect(
      refusal(orderOf('Section 1. Policy. It is so.\n\n<figure> <img src="image.gif" /> </figure>\n\nSec. 2. End. It ends.'))?.rule,
    ).toBe('order/markup');
  });
});

import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { idsOf } from './outline.ts';
import { headings, ids, orderOf, parse, texts } from './snippet.ts';

const outline = (text: string) => idsOf(text).join(' ');

describe('sections', () => {
  test('may have no headings', () => {
    const body = 'Section 1. The Secretary of State shall report.\n\nSec. 2. The report shall be public.';
    expect(texts(body)).toEqual({ 1: 'Section 1. The Secretary of State shall report.', 2: 'Sec. 2. The report shall be public.' });
    expect(headings(body)).toEqual({});
  });

  test.each([
    'SECTION 1. Policy.',
    'Section 1 . Policy .',
    'Section 1—Policy.',
    'Section 1.—Policy.',
    'Section. 1. Policy.',
    'Sec . 1 . Policy .',
    'Section 1: Policy.',
    '§ 1. Policy.',
  ])('may be printed "%s"', (printed) => {
    expect(ids(`${printed} It is the policy to wait.\n\nSec. 2. Other. It waits.`)).toBe('1 2');
  });

  test('may want the stop after the number where a heading follows', () => {
    expect(headings('Section 1. Policy. It waits.\n\nSec. 2 Temporary Access. It opens.')).toEqual({
      1: 'Policy.',
      2: 'Temporary Access.',
    });
  });

  test('may be numbered under another section', () => {
    const body =
      'Section 1. Policy. It is so.\n\nSec. 2. Safety.\n\n2.1.  Developing Guidelines.  (a)  Within 270 days, they shall:\n\n(i)   establish one;\n\n(ii)  launch two.\n\n2.2.  Ensuring Safety. It is ensured.\n\nSec. 3. End. It ends.';
    expect(ids(body)).toBe('1 2 2.1 2.1.a 2.1.a.i 2.1.a.ii 2.2 3');
    expect(parse(body).tree.provisions.find(({ id }) => id === '2.1')).toMatchObject({
      kind: 'section',
      parent: '2',
      label: '2.1.',
      heading: 'Developing Guidelines.',
    });
  });

  test('may stand in parts and carry the part’s number', () => {
    const body =
      'PART 1--ORIGINAL CLASSIFICATION\n\nSection 1.1. Standards. (a) One.\n\n(b) Two.\n\nSec. 1.2. Levels. They are three.\n\nPART 2--DERIVATIVE\n\nSec. 2.1. Use. It is used.';
    expect(ids(body)).toBe('part-1 1.1 1.1.a 1.1.b 1.2 part-2 2.1');
    expect(headings(body)['part-2']).toBe('DERIVATIVE');
  });

  test('may drop their word in a part: "1.1 Goals."', () => {
    expect(ids('PART 1 Goals, Directions, and Duties\n\n1.1 Goals. They are set.\n\n(a) One goal.\n\n1.2 The Council. It meets.')).toBe(
      'part-1 1.1 1.1.a 1.2',
    );
  });

  test('may be numbered by hundreds', () => {
    expect(
      ids(
        'PART I—POLICY\n\nSection 101. Purpose. It has one.\n\nSec. 102. Policy. It is so.\n\nPART II—DUTIES\n\nSec. 201. Duties. They are many.',
      ),
    ).toBe('part-i 101 102 part-ii 201');
  });

  test('may be numbered with hyphens', () => {
    expect(ids('Section 1. Policy.\n\n1-101. It is the policy.\n\n1-102. It stays so.\n\nSec. 2. Duties.\n\n2-201. They are many.')).toBe(
      '1 1-101 1-102 2 2-201',
    );
  });

  test('may begin anew in each part', () => {
    expect(
      ids(
        'Part I: Countries\n\nSection 1. Report. It reports.\n\nSec. 2. End. It ends.\n\nPart II: Practices\n\nSection 1. Report. It reports again.',
      ),
    ).toBe('part-i part-i.1 part-i.2 part-ii part-ii.1');
  });

  test('may have their heading alone on a line, with or without a stop', () => {
    const body = 'Section 1. Purpose\n\nThe purpose is this.\n\nSec. 2. Policy.\n\nThe policy is that.';
    expect(texts(body)).toEqual({ 1: 'Section 1. Purpose The purpose is this.', 2: 'Sec. 2. Policy. The policy is that.' });
    expect(headings(body)).toEqual({ 1: 'Purpose', 2: 'Policy.' });
  });

  test('may be wanting: paragraphs are numbered then', () => {
    expect(ids('Executive Order 13000 is revoked.\n\nThis order is effective now.')).toBe('p1 p2');
  });

  test('may be plain numbers', () => {
    expect(ids('1. The first order is amended.\n\n2. The second order is revoked.')).toBe('1 2');
  });
});

describe('labels', () => {
  test('may be run in after a heading', () => {
    expect(texts("Section 1. Definitions. (a) The term ``AI'' means one thing.\n\n(b) The term ``agency'' means another.")).toEqual({
      1: 'Section 1. Definitions.',
      '1.a': "(a) The term ``AI'' means one thing.",
      '1.b': "(b) The term ``agency'' means another.",
    });
  });

  test('may be run in one behind the other', () => {
    expect(ids('Section 1. Duties. (a)(1) One duty.\n\n(2) Two duties.\n\n(b) (i) Three.\n\n(ii) Four.')).toBe(
      '1 1.a 1.a.1 1.a.2 1.b 1.b.i 1.b.ii',
    );
  });

  test('may be run in at the end of the paragraph that opens the list', () => {
    expect(texts('Section 1. Members. The board shall consist of: (a) the Chair;\n\n(b) the Secretary; and\n\n(c) the Clerk.')).toEqual({
      1: 'Section 1. Members. The board shall consist of:',
      '1.a': '(a) the Chair;',
      '1.b': '(b) the Secretary; and',
      '1.c': '(c) the Clerk.',
    });
  });

  test('inside a sentence are no provisions', () => {
    expect(ids('Section 1. Policy. Each agency must: (1) propose; (2) tailor; and (3) select.\n\nSec. 2. End. It ends.')).toBe('1 2');
  });

  test('may go on past (z) to (aa)', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const labels = [...letters, 'aa', 'bb', 'cc'];
    const body = `Section 1. Definitions. For purposes of this order:\n\n${labels.map((label) => `(${label}) The term “${label}” means a letter.`).join('\n\n')}`;
    expect(ids(body)).toBe(outline(`1 ${labels.join(' ')}`));
  });

  test('may be roman past (x), beside letters that look alike', () => {
    const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv'.split(' ');
    const list = romans.map((roman) => `(${roman}) a thing;`).join('\n\n');
    const body = `Section 1. Lists. There are two:\n\n(a) a list of:\n\n${list}\n\n(b) nothing;\n\n(c) nothing more.`;
    expect(ids(body)).toBe(outline(`1 a(${romans.join(' ')}) b c`));
  });

  test('may be letters with a full stop, below those in brackets', () => {
    expect(ids('Section 1. Members. The members are:\n\n(1) of departments:\n\na. State;\n\nb. Defense;\n\n(2) of agencies.')).toBe(
      '1 1.1 1.1.a 1.1.b 1.2',
    );
  });

  test('may stand close to their words', () => {
    expect(texts('Section 1. Terms. They are:\n\n(i)the first;\n\n(ii)the second.')['1.i']).toBe('(i)the first;');
  });

  test('cited at the start of a line are no provisions', () => {
    const body =
      'Section 1. Reports. (a) The head shall send the report described in subsection\n\n(b) of this section within the year.\n\n(b) The report shall be public.';
    expect(texts(body)['1.a']).toBe('(a) The head shall send the report described in subsection (b) of this section within the year.');
  });
});

describe('paragraphs without a label', () => {
  test('that follow the parts of a sentence belong to what opened the list', () => {
    expect(
      ids('Section 1. Tasks. (a) The board shall:\n\n(i) meet; and\n\n(ii) report.\n\nThe report shall be public.\n\n(b) It shall end.'),
    ).toBe('1 1.a 1.a.i 1.a.ii 1.a.p2 1.b');
  });

  test('that follow a whole sentence go on with it, and the other reading is told', () => {
    const { tree } = parse('Section 1. Tasks. (a) The board shall meet.\n\n(b) The board shall report.\n\nIts report shall be public.');
    expect(tree.provisions.at(-1)!.id).toBe('1.b.p2');
    expect(tree.ambiguities).toEqual([
      { label: 'Its report shall be public.', line: 7, chosen: 'a paragraph of 1.b', refused: 'a paragraph of 1' },
    ]);
  });

  test('belong where their margin puts them', () => {
    const body =
      '                Section 1. Tasks. The board has some.\n\n                    (a) It meets once a year or oftener in the\n                city of its choice.\n                    (b) It reports.\n\n                Whatever it does shall be public.';
    expect(ids(body)).toBe('1 1.a 1.b 1.p2');
  });
});

describe('beginnings', () => {
  test('prose before the enacting words is part of the preamble', () => {
    const source = `Establishing a Board\n\nDisputes exist between certain railroads and their employees, and have not been adjusted.\n\nNOW, THEREFORE, by the authority vested in me as President, it is hereby ordered as follows:\n\nSection 1. Board. There is one.\n\nTHE WHITE HOUSE,\nJune 2, 2026.`;
    expect(parseOrder(source, 'f').tree.provisions[0]!.text).toMatch(/^Disputes exist .* as follows:$/);
  });

  test('so are clauses that begin with WHEREAS', () => {
    const source =
      'A TITLE\n\nWHEREAS roads are long; and\n\nWHEREAS rivers are wide;\n\nNOW, THEREFORE, I do hereby order:\n\nSection 1. Bridges. Build them.\n\nTHE WHITE HOUSE,\nJune 2, 2026.';
    const { tree, problems } = parseOrder(source, 'f');
    expect(problems).toEqual([]);
    expect(tree.provisions[0]!.text).toBe('WHEREAS roads are long; and WHEREAS rivers are wide; NOW, THEREFORE, I do hereby order:');
  });

  test('an order may begin with its first section', () => {
    const { tree } = parseOrder('A Title\n\nSection 1. Purpose. It has one.\n\nTHE WHITE HOUSE,\nJune 2, 2026.', 'f');
    expect(tree.provisions.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('endings', () => {
  test.each([
    '(Presidential Sig.)\n\nTHE WHITE HOUSE,\n\n    June 2, 2026.\n\n[FR Doc. 2026-1\nFiled 6-4-26; 8:45 am]\nBilling code 3295-F7-P',
    'GEORGE W. BUSH\n\nTHE WHITE HOUSE,\n\nJune 2, 2026.',
    '/s/ Barack Obama\n\nTHE WHITE HOUSE,\nJune 2, 2026.',
    'William J. Clinton\n\nThe White House,\nJune 2, 2026.',
    '<GRAPHIC(S) NOT AVAILABLE IN TIFF FORMAT>\n\n    (Presidential Sig.)<Clinton1>><Clinton2>\n\nTHE WHITE HOUSE,\nJune 2, 2026.',
    '                               DONALD J. TRUMP',
    '**THE WHITE HOUSE,**\n\nJune 2, 2026.',
  ])('no signature is words of the order: %j', (ending) => {
    const source = `By the authority vested in me as President, it is hereby ordered:\n\nSection 1. Bridges. Build them, with the Secretary of Transportation.\n\n${ending}\n`;
    const { tree, problems } = parseOrder(source, 'f');
    expect(problems).toEqual([]);
    expect(tree.provisions.at(-1)!.text).toMatch(/Transportation\.$/);
  });

  test('a date or a name at the end of a sentence is words of the order', () => {
    expect(texts('Section 1. End. This amends Executive Order 13673 of\nJuly 31, 2014.')['1']).toMatch(/July 31, 2014\.$/);
  });

  test('an annex after the signature is told apart from the end matter', () => {
    const { tree } = parseOrder(`${orderOf('Section 1. Persons. They are listed.')}\nANNEX\n\n1. A person\n`, 'f');
    expect(tree.furniture.map(({ reason }) => reason)).toEqual(['end matter', 'annex']);
  });
});

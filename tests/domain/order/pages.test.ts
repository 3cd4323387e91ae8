import { describe, expect, test } from 'vitest';
import { ids, parse, texts } from './snippet.ts';

const LIST = '1 1.a 1.a.i 1.a.ii 1.b 2';

describe('the same order on different pages', () => {
  test.each([
    [
      'a line for each paragraph, blank lines between',
      'Section 1. Tasks. (a) The board shall:\n\n(i) meet; and\n\n(ii) report.\n\n(b) It ends.\n\nSec. 2. End. It ends.',
    ],
    [
      'a line for each paragraph, none between',
      'Section 1. Tasks. (a) The board shall:\n(i) meet; and\n(ii) report.\n(b) It ends.\nSec. 2. End. It ends.',
    ],
    [
      'no-break spaces before and after labels',
      'Section 1.\u00a0 Tasks.\u00a0 (a)\u00a0 The board shall:\n\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 (i)\u00a0\u00a0\u00a0meet; and\n\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 (ii)\u00a0\u00a0report.\n\u00a0\u00a0\u00a0\u00a0 (b)\u00a0 It ends.\nSec.\u00a02.\u00a0 End.\u00a0 It ends.',
    ],
    [
      'tabs',
      'Section 1. Tasks. (a) The board shall:\n\n\t\t(i)\tmeet; and\n\n\t\t(ii)\treport.\n\n\t(b)\tIt ends.\n\nSec. 2.\tEnd. It ends.',
    ],
    [
      'hyphens as list marks',
      'Section 1. Tasks. (a) The board shall:\n\n- (i) meet; and\n- (ii) report.\n\n(b) It ends.\n\nSec. 2. End. It ends.',
    ],
    [
      'bullets as list marks',
      'Section 1. Tasks. (a) The board shall:\n• (i) meet; and\n• (ii) report.\n• (b) It ends.\n\nSec. 2. End. It ends.',
    ],
    [
      'Markdown',
      '**Section 1.** **Tasks.** (a) The board shall:\n\n* (i) meet; and\n* (ii) report.\n\n(b) It ends.\n\n## Sec. 2. *End.* It ends.',
    ],
    [
      'hard breaks',
      'Section 1. Tasks. (a) The board  \nof the whole city shall:  \n(i) meet; and  \n(ii) report to  \nthe city.  \n(b) It ends.  \n\nSec. 2. End. It ends.'
        .replace('board  ', 'board')
        .replace('to  ', 'to'),
    ],
    [
      'lines broken to a width, first lines indented',
      '     Section 1. Tasks. (a) The board of the whole city and of its\nrivers and bridges shall:\n     (i) meet, wherever it can, in the halls of the city or of its\nsuburbs; and\n     (ii) report.\n     (b) It ends.\n     Sec. 2. End. It ends.',
    ],
    [
      'lines broken to a width, labels hanging',
      'Section 1. Tasks. (a) The board of the whole city and of its\nrivers and bridges shall:\n\n(i)  meet, wherever it can, in the halls of the city or of its\n     suburbs; and\n(ii) report.\n\n(b)  It ends.\n\nSec. 2. End. It ends.',
    ],
    [
      'CRLF',
      'Section 1. Tasks. (a) The board shall:\r\n\r\n(i) meet; and\r\n\r\n(ii) report.\r\n\r\n(b) It ends.\r\n\r\nSec. 2. End. It ends.',
    ],
  ])('%s', (_, body) => {
    expect(ids(body)).toBe(LIST);
  });
});

describe('leftovers of printed pages', () => {
  test('page marks, running heads and stamps inside a sentence are not its words', () => {
    const body =
      'Section 1. Bridges. The Secretary shall build the\n\n[[Page 3822]]\n\nVerDate Sep<11>2014 18:33 Jun 04, 2026 Jkt 268001 PO 00000 Frm 00001\nkhammond on DSKJM1Z7X2PROD with PRESDOC\n34566 Federal Register / Vol. 91, No. 107 / Friday, June 5, 2026 / Presidential Documents\n\nbridges of the Nation.';
    expect(texts(body)['1']).toBe('Section 1. Bridges. The Secretary shall build the bridges of the Nation.');
    expect(parse(body).tree.furniture.map(({ reason }) => reason)).toEqual(
      ['front matter', 'page mark', 'running head', 'running head', 'running head', 'end matter'].slice(1),
    );
  });

  test('a page mark inside a line is not its words', () => {
    expect(texts('Section 1. Bridges. The Secretary [[Page 310]] shall build.')['1']).toBe(
      'Section 1. Bridges. The Secretary shall build.',
    );
  });

  test('a number alone on a line is a page’s where it stands apart, else a word', () => {
    expect(texts('Section 1. Bridges. The Secretary shall build the\n\n3\n\nbridges of title 44.')['1']).not.toContain('3');
    expect(texts('Section 1. Bridges. The Secretary of Transportation acts under section\n3502\nof title 44.')['1']).toContain(
      'section 3502 of',
    );
  });

  test('a hyphen that only the page put there is dropped where the text has the word whole', () => {
    const body =
      'Section 1. Cyber. All cybersecurity is\none. The Secretary shall improve cyber-\nsecurity in the Government-\nwide network. A Government-wide network is one, with\nmore cyber-\nsecurity.';
    expect(texts(body)['1']).toBe(
      'Section 1. Cyber. All cybersecurity is one. The Secretary shall improve cybersecurity in the Government-wide network. A Government-wide network is one, with more cybersecurity.',
    );
  });

  test('a hyphen stays where the text says nothing, and the other reading is told', () => {
    const { tree } = parse('Section 1. Rights. No right is enforc-\neable at law.');
    expect(tree.provisions[1]!.text).toContain('enforc-eable');
    expect(tree.ambiguities).toEqual([{ label: 'enforc-/eable', line: 3, chosen: 'enforc-eable', refused: 'enforceable' }]);
  });

  test('a hyphen for a word left out keeps its space', () => {
    expect(texts('Section 1. Plans. The Secretary shall make short-\nand long-term plans.')['1']).toContain('short- and long-term');
  });
});

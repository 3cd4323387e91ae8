import { expect, test } from 'vitest';
import { firstBodyLine } from '../../../src/domain/order/bounds.ts';
import { annexLine, firstEndLine } from '../../../src/domain/order/closing.ts';
import { linesOf } from '../../../src/domain/order/lines.ts';

const begins = (source: string) => linesOf(source)[firstBodyLine(linesOf(source))]?.text ?? null;
const ends = (source: string) =>
  linesOf(source)
    .slice(0, Math.max(0, firstEndLine(linesOf(source), 0)))
    .at(-1)?.text ?? null;

test.each([
  ['EXECUTIVE ORDER\n- - -\nA TITLE\n\nBy the authority vested in me', 'By the authority vested in me'],
  [
    'Executive Order 13119 of April 13, 1999\n\nA Title of Some Length That Goes On and On for Many Words\n\nPursuant to the authority vested in me',
    'Pursuant to the authority vested in me',
  ],
  ['A Title\nBy the authority vested in me as President', 'By the authority vested in me as President'],
  [
    'A Title\n\nThis order prescribes a uniform system for classifying information.\n\nNOW, THEREFORE, by the authority',
    'This order prescribes a uniform system for classifying information.',
  ],
  ['A Title\n\nI, DONALD J. TRUMP, find that it is hereby ordered', 'I, DONALD J. TRUMP, find that it is hereby ordered'],
  ['A Title\n\n**Section 1.** *Purpose.*', '**Section 1.** *Purpose.*'],
  ['A Title\n\nPART 1--POLICY\n\nSection 101. Purpose.', 'PART 1--POLICY'],
  ['Nothing at all', null],
])('the words of %j begin where they begin', (source, first) => {
  expect(begins(source)).toBe(first);
});

test.each([
  ['It ends.\n\nTHE WHITE HOUSE,\nJune 2, 2026.', 'It ends.'],
  ['It ends.\n\nGEORGE W. BUSH\n\nTHE WHITE HOUSE,', 'It ends.'],
  ['It ends.\nBarack Obama\n\nTHE WHITE HOUSE,', 'It ends.'],
  ['by the Secretary of\nHomeland Security\n\nTHE WHITE HOUSE,', 'Homeland Security'],
  ['It amends an order of\nJuly 31, 2014.\n\nTHE WHITE HOUSE,', 'July 31, 2014.'],
  ['of The White House,\nand so on.', null],
  ['It ends.\nThe White House,\nJune 2, 2026.', 'It ends.'],
  ['It ends.\n[FR Doc. 2026-1 Filed 6-4-26]', 'It ends.'],
  ['It ends.\nJOSEPH R. BIDEN JR.', 'It ends.'],
  ['It ends.', null],
])('the words of %j end where they end', (source, line) => {
  expect(ends(source)).toBe(line);
});

test('an annex is found by its heading, after the signature only', () => {
  const lines = linesOf('ANNEX\nTHE WHITE HOUSE,\nAnnex to this order is long and ends in a stop.\nANNEX A');
  expect(annexLine(lines, 1)).toBe(3);
});

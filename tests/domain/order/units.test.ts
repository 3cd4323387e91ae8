import { expect, test } from 'vitest';
import { linesOf } from '../../../src/domain/order/lines.ts';
import { foldLines } from '../../../src/domain/order/paragraph.ts';
import { endingOf, hasBody, unitsOf, type Unit } from '../../../src/domain/order/units.ts';

const units = (text: string): Unit[] => unitsOf(foldLines([{ line: linesOf(text)[0]!, from: 0 }]));

test.each([
  ['Sec. 5. General Provisions. (a) Nothing in this order', ['Sec. 5. General Provisions.', '(a) Nothing in this order']],
  ['(a)(1)(i) one', ['(a)', '(1)', '(i) one']],
  ['(b) Findings. (1) one', ['(b) Findings.', '(1) one']],
  ['Sec. 2. Definitions. 2-201. All definitions', ['Sec. 2. Definitions.', '2-201. All definitions']],
  ['(b) (6) of title 44', ['(b) (6) of title 44']],
  ['(a) shall: (1) propose; (2) tailor', ['(a) shall: (1) propose; (2) tailor']],
  ['no label', ['no label']],
])('%j has the units %j', (text, expected) => {
  const found = units(text);
  expect(found.map((unit) => unit.words.text)).toEqual(expected);
  expect(found.map((unit) => unit.runIn)).toEqual(expected.map((_, at) => at > 0));
});

test('a heading alone on its line needs no stop', () => {
  const [unit] = units('Sec. 2. Findings and Policy');
  expect(unit!.words.text.slice(unit!.label!.length, unit!.headingEnd)).toBe('Findings and Policy');
  expect(hasBody(unit!)).toBe(false);
});

test.each([
  ['(a) the following:', 'opens'],
  ['(a) Findings.', 'opens'],
  ['(a) striking--', 'opens'],
  ['(i) meet;', 'goes on'],
  ['(i) meet; and', 'goes on'],
  ["(i) by striking ``a''; and", 'goes on'],
  ['(i) It meets.', 'closed'],
])('%j %s', (text, ending) => {
  expect(endingOf(units(text).at(-1)!)).toBe(ending);
});

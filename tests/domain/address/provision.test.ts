import { expect, test } from 'vitest';
import { anchorOf, eIdOf, orderPath, provisionPath } from '../../../src/domain/address/provision.ts';
import type { Provision } from '../../../src/domain/order/provision.ts';
import { parse } from '../order/snippet.ts';

test.each([
  ['preamble', '/eo/99001/preamble/', 'preamble'],
  ['2', '/eo/99001/2/', 'sec-2'],
  ['2.c', '/eo/99001/2/c/', 'sec-2-c'],
  ['2.c.iii', '/eo/99001/2/c/iii/', 'sec-2-c-iii'],
  ['1.p2', '/eo/99001/1/p2/', 'sec-1-p2'],
  ['4.1.a', '/eo/99001/4/1/a/', 'sec-4-1-a'],
  ['part-ii', '/eo/99001/part-ii/', 'part-ii'],
])('%s has the page %s and the anchor %s', (id, path, anchor) => {
  expect(provisionPath('99001', id)).toBe(path);
  expect(anchorOf(id)).toBe(anchor);
});

test('a whole order has a page of its own', () => {
  expect(orderPath('99001')).toBe('/eo/99001/');
});

/** eIds of a body's provisions. */
function eIds(body: string): string[] {
  const { provisions } = parse(body).tree;
  const byId = new Map<string, Provision>(provisions.map((provision) => [provision.id, provision]));
  return provisions.map((provision) => eIdOf(provision, (id) => byId.get(id)));
}

test('Akoma Ntoso names each level below a section', () => {
  expect(eIds('Section 1. Purpose. One.\n\nTwo.\n\nSec. 2. Tasks. (a) These:\n\n(i) one:\n\n(A) two.')).toEqual([
    'preamble',
    'sec_1',
    'sec_1__p_1',
    'sec_1__p_2',
    'sec_2',
    'sec_2__subsec_a',
    'sec_2__subsec_a__para_i',
    'sec_2__subsec_a__para_i__subpara_A',
  ]);
});

test('and the parts and sections around a section', () => {
  expect(eIds('Section 1. Safety.\n\n1.1. Guidelines. (a) One.')).toEqual([
    'preamble',
    'sec_1',
    'sec_1__sec_1.1',
    'sec_1__sec_1.1__subsec_a',
  ]);
  expect(eIds('PART I—POLICY\n\nSection 101. Purpose. It has one.')).toEqual(['preamble', 'part_i', 'part_i__sec_101']);
});

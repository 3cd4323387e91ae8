import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { idsOf } from './outline.ts';
import { ids, orderOf, refusal } from './snippet.ts';

// Words of real orders, which the names tell, that were lost or could be. Executive orders are in the public domain (17 U.S.C. 105).

const outline = (text: string) => idsOf(text).join(' ');

test('the authority may be that of “the President” (E.O. 10456)', () => {
  const source =
    'By virtue of the authority vested in the President by section 208 (a) of the Act, I hereby delegate all powers to the Administrator.\n\nTHE WHITE HOUSE,\nMay 27, 1953.';
  expect(parseOrder(source, 'f').problems).toEqual([]);
});

describe('what stands before the enacting words', () => {
  const end =
    'NOW, THEREFORE, by the authority vested in me as President, it is hereby ordered as follows:\n\nSection 1. Committee. There is one.\n\nTHE WHITE HOUSE,\nFebruary 29, 1996.';
  const preambleOf = (front: string) => parseOrder(`${front}\n\n${end}`, 'f').tree.provisions[0]!.text;

  test('may hold a list: none of it is lost (E.O. 12994)', () => {
    const text = preambleOf(
      'Continuing the Committee\n\nThe Committee, established on May 11, 1966, has organized national planning in its field.\n\nNational goals have been established to:\n\n(1) promote full participation; and\n\n(2) provide supports.\n\nTheir achievement requires effective use of public and private resources.',
    );
    expect(text).toMatch(
      /^The Committee, established .* to: \(1\) promote full participation; and \(2\) provide supports\. Their achievement .* as follows:$/,
    );
  });

  test('may be a title that ends in a stop (E.O. 12990)', () => {
    expect(preambleOf('Adjustments of Rates of Pay and Allowances for the Uniformed Services, Amendment to Executive Order No.')).toMatch(
      /^NOW, THEREFORE/,
    );
  });

  test('may be a title with the first words right below it (E.O. 13003)', () => {
    expect(
      preambleOf(
        'Establishing an Emergency Board To Investigate\nDisputes Between Certain Railroads and Their Employes\nDisputes exist between certain railroads and their employees represented by a union.',
      ),
    ).toMatch(/^Disputes exist between certain railroads .* NOW, THEREFORE/);
  });
});

describe('an item that was lost is missed', () => {
  test('where it was the first, run in behind a heading (E.O. 13099, sec. 4)', () => {
    expect(refusal(orderOf('Section 1. (b) This order shall be transmitted to the Congress.'))).toMatchObject({
      rule: 'order/missing-label',
      found: '(b) is the first item of Section 1.',
    });
  });

  test('where it was the last, before a paragraph without a label (E.O. 12962, sec. 2)', () => {
    const body = 'Section 1. Council. It shall:\n\n(a) share information; and\n\nThe representatives shall cochair the Council.';
    expect(refusal(orderOf(body))).toMatchObject({
      rule: 'order/missing-label',
      found: expect.stringContaining('and no item follows') as string,
    });
  });

  test('where (aa) follows it (E.O. 13811, sec. 1)', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const items = [...letters, 'aa', 'bb'].map(
      (label) => `(${label}) Council of ${label.toUpperCase()}; Executive Order 13676 (Department of Commerce).`,
    );
    const body = (all: readonly string[]) => `Section 1. Each advisory committee is continued.\n\n${all.join('\n\n')}`;
    expect(ids(body(items))).toBe(outline(`1 ${[...letters, 'aa', 'bb'].join(' ')}`));
    expect(refusal(orderOf(body(items.filter((item) => !item.startsWith('(z)')))))).toMatchObject({
      found: 'in Sec. 1, (aa) follows (y).',
    });
  });
});

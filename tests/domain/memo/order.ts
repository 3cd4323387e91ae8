import type { MemoOrder, MemoProvision } from '../../../src/domain/memo/memo.ts';

/** A made-up order, small enough to see whole. */
const WORDS: readonly [id: string, label: string | null, text: string][] = [
  ['preamble', null, 'By the authority vested in me as President, it is hereby ordered as follows:'],
  ['1', 'Section 1.', 'Section 1. Purpose.'],
  ['1.p1', null, 'Lighthouses keep ships from harm. Their lamps shall never go out.'],
  ['1.p2', null, 'It is the policy of the United States to keep every lamp lit from dusk to dawn.'],
  ['2', 'Sec. 2.', 'Sec. 2. Lamps. Within 30 days of the date of this order, the Keeper shall:'],
  ['2.a', '(a)', '(a) count the lamps of each coast and publish the count;'],
  ['2.b', '(b)', '(b) ask each harbor, in consultation with the Pilots, which lamps have failed since the last count; and'],
  ['2.c', '(c)', '(c) with the help of the Coast Office:'],
  ['2.c.i', '(i)', '(i) mend the lamps that have failed;'],
  ['2.c.ii', '(ii)', '(ii) replace the lamps that cannot be mended; and'],
  ['2.c.iii', '(iii)', '(iii) “retire” the lamps that no ship has passed in ten years.'],
  ['3', 'Sec. 3.', 'Sec. 3. Oil.'],
  ['3.a', '(a)', '(a) The Keeper may buy oil for the lamps within the limits of available funds.'],
  ['3.b', '(b)', '(b) No keeper of a lamp shall be required to buy oil:'],
  ['3.b.i', '(i)', '(i) from a single seller; or'],
  ['3.b.ii', '(ii)', '(ii) at a price above that of the nearest market.'],
  ['4', 'Sec. 4.', 'Sec. 4. General Provisions. This order creates no right enforceable at law.'],
];

export const order: MemoOrder = {
  number: '13999',
  title: 'Keeping the Lamps Lit',
  signed: '2021-02-03',
  frDoc: '2021-02345',
  frCitation: '86 FR 8123',
  congress: 117,
  provisions: WORDS.map(([id, label, text]): MemoProvision => ({ id, label, text, children: childrenOf(id) })),
};

function childrenOf(id: string): string[] {
  const depth = id.split('.').length + 1;
  return WORDS.map(([other]) => other).filter((other) => other.startsWith(`${id}.`) && other.split('.').length === depth);
}

export const base = 'https://lamps.example';

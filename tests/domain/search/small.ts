import type { OrderData } from '../../../src/domain/search/order-data.ts';

/** A small order: two sections, one with subsections of which the first has paragraphs. */
export const smallOrder: OrderData = {
  number: '12000',
  title: 'Testing',
  signed: '2020-03-01',
  frDoc: '2020-04567',
  frCitation: '85 FR 12345',
  congress: 116,
  president: 'President Jane Roe',
  path: '/eo/12000/',
  offices: { head: 'Head of the Office' },
  sources: [
    { id: 'if1', short: 'CRS', names: ['CRS', 'Congressional Research Service', 'if1'] },
    { id: 'two-men', short: 'Two Men', names: ['Two Men', 'two-men'] },
  ],
  provisions: [
    provision('1', null, 'Purpose.', 'Sec. 1. Purpose. To test.', []),
    provision('2', null, 'Tasks.', 'Sec. 2. Tasks.', ['2.a', '2.b']),
    provision('2.a', '2', null, '(a) The Head shall cite 18 U.S.C. 1030 and:', ['2.a.i', '2.a.ii']),
    provision('2.a.i', '2.a', null, '(i) repair bridges; and', []),
    provision('2.a.ii', '2.a', null, '(ii) count roads.', []),
    provision('2.b', '2', null, '(b) Nothing more.', []),
  ],
};

export const smallLaws = { laws: [{ id: 'usc/18/1030', citation: '18 U.S.C. 1030', title: 'Fraud', provisions: ['2.a'] }] };

function provision(
  id: string,
  parent: string | null,
  heading: string | null,
  words: string,
  children: string[],
): OrderData['provisions'][number] {
  const label = id.includes('.') ? `(${id.split('.').at(-1) ?? ''})` : `Sec. ${id}.`;
  const short = `Sec. ${id.replace(/\.(\w+)/g, '($1)')}`;
  return {
    id,
    label,
    children,
    parent,
    short,
    heading,
    title: `About ${id}`,
    words,
    due: id === '2.a' ? '2020-03-31' : null,
    offices: id === '2.a' ? ['head'] : [],
  };
}

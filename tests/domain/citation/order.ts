import type { CitableOrder, CitableProvision } from '../../../src/domain/citation/index.ts';

/** Builds an order from the ids of its provisions, in the order of the text. */
export function orderOf(ids: string, particulars: Partial<CitableOrder> = {}): CitableOrder {
  const all = ids.trim().split(/\s+/);
  const provisions: CitableProvision[] = all.map((id) => ({
    id,
    children: all.filter((other) => other.startsWith(`${id}.`) && !other.slice(id.length + 1).includes('.')),
  }));
  return { ...EO_14409, provisions, ...particulars };
}

const EO_14409 = {
  number: '14409',
  title: 'Promoting Advanced Artificial Intelligence Innovation and Security',
  signed: '2026-06-02',
  frDoc: '2026-11415',
  frCitation: '91 FR 34565',
};

/** The thirty provisions of Executive Order 14409. */
export const order: CitableOrder = orderOf(`
  preamble
  1 1.p1 1.p2 1.p3
  2 2.a 2.b 2.c 2.c.i 2.c.ii 2.c.iii 2.d 2.e 2.f
  3 3.a 3.b 3.b.i 3.b.ii 3.b.iii 3.c
  4
  5 5.a 5.a.i 5.a.ii 5.b 5.c 5.d
`);

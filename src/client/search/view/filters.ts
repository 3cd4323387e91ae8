import { dayShown } from '../../../domain/search/day-words.ts';
import { FACETS, type Chosen, type Counts, type Facet } from '../../../domain/search/facets.ts';
import type { OrderData } from '../../../domain/search/order-data.ts';
import { ORDER_SOURCE, OWN_SOURCE } from '../../../domain/search/record.ts';
import type { ShownKind } from '../../../domain/search/results.ts';
import { el } from '../dom.ts';
import { GROUPS } from './words.ts';

const LEGENDS: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  source: 'Source',
  section: 'Section',
  office: 'Who has the task',
  due: 'Due',
};

/** The filters with their counts: boxes to tick, one group a facet. A facet that would part nothing is left out. */
export function filterGroups(
  counts: Counts,
  chosen: Chosen,
  data: OrderData,
  onChange: (facet: Facet, value: string, on: boolean) => void,
): Node[] {
  return FACETS.filter((facet) => counts[facet].size > 1 || chosen[facet].length > 0).map((facet) =>
    el(
      'fieldset',
      {},
      el('legend', {}, LEGENDS[facet]),
      ...[...counts[facet]]
        .toSorted(([a], [b]) => placeIn(facet, a, data) - placeIn(facet, b, data))
        .map(([value, count]) => {
          const input = el('input', { type: 'checkbox', name: facet, value });
          input.checked = chosen[facet].includes(value);
          input.addEventListener('change', () => onChange(facet, value, input.checked));
          return el('label', {}, input, ` ${nameOf(facet, value, data)} `, el('span', { class: 'count' }, String(count)));
        }),
    ),
  );
}

function nameOf(facet: Facet, value: string, data: OrderData): string {
  switch (facet) {
    case 'kind':
      return value in GROUPS ? GROUPS[value as ShownKind] : value;
    case 'source':
      if (value === ORDER_SOURCE) return 'The order';
      return value === OWN_SOURCE ? 'This site' : (data.sources.find(({ id }) => id === value)?.short ?? value);
    case 'section':
      return data.provisions.find(({ id }) => id === value)?.short ?? value;
    case 'office':
      return data.offices[value] ?? value;
    case 'due':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayShown(value) : value;
  }
}

/** Values stand where readers look for them: sections in the order of the text, days by date, the rest as the data list them. */
function placeIn(facet: Facet, value: string, data: OrderData): number {
  const lists: Readonly<Record<Facet, readonly string[]>> = {
    kind: Object.keys(GROUPS),
    source: [ORDER_SOURCE, ...data.sources.map(({ id }) => id), OWN_SOURCE],
    section: data.provisions.map(({ id }) => id),
    office: Object.keys(data.offices),
    due: [],
  };
  return facet === 'due' ? Number(value.replaceAll('-', '')) : lists[facet].indexOf(value);
}

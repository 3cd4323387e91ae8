import { FACETS, type Chosen } from './facets.ts';

export type Sort = 'relevance' | 'text';

/** What a search page's address says: the query, the filters, the order. */
export interface SearchState {
  readonly q: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
}

const LONGEST_VALUE = 80;
const MOST_VALUES = 20;

/** The part of an address behind its question mark, as browsers and Node give it. */
export interface Parameters {
  readonly get: (name: string) => string | null;
  readonly getAll: (name: string) => readonly string[];
}

/** Reads an address. Whatever is not understood is left out. */
export function readSearchState(params: Parameters): SearchState {
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(params, facet)])) as unknown as Chosen;
  return { q: params.get('q') ?? '', chosen, sort: params.get('sort') === 'text' ? 'text' : 'relevance' };
}

/** Writes an address: only what differs from an empty search, always in the same order. */
export function writeSearchState({ q, chosen, sort }: SearchState): [string, string][] {
  return [
    ...(q.trim() === '' ? [] : [['q', q.trim()] as [string, string]]),
    ...FACETS.flatMap((facet) => chosen[facet].map((value): [string, string] => [facet, value])),
    ...(sort === 'relevance' ? [] : [['sort', sort] as [string, string]]),
  ];
}

function valuesOf(params: Parameters, facet: string): string[] {
  const values = params.getAll(facet).filter((value) => value !== '' && value.length <= LONGEST_VALUE);
  return [...new Set(values)].slice(0, MOST_VALUES);
}

import type { Found, Place } from './evidence.ts';

/** Words of order and explanation that may stand between neighbours besides those that stood between them in the query. */
const SLACK = 1;

/** Where the second word follows the first in a content at about the distance that they have in the query: 1 for neighbours. */
export function sideBySide(first: Found, second: Found, apart: number): Place[] {
  const after = new Map(second.places.map((place) => [place.row, place]));
  return first.places.flatMap((place): Place[] => {
    const next = after.get(place.row);
    if (!next || !place.exact || !next.exact) return [];
    const starts = new Set(place.at);
    const at = next.at.flatMap((end) => {
      const start = distances(apart)
        .map((distance) => end - distance)
        .find((one) => starts.has(one));
      return start === undefined ? [] : [start, end];
    });
    return at.length > 0 ? [{ row: place.row, exact: true, at: [...new Set(at)], longer: [], fields: [] }] : [];
  });
}

/** Where both words stand in a title: titles are short, so that they belong together wherever they stand in it. */
export function inSameTitle(first: Found, second: Found): Place[] {
  const titled = ({ exact, fields }: Place): boolean => exact && fields.includes('title');
  const rows = new Set(second.places.filter(titled).map(({ row }) => row));
  return first.places
    .filter((place) => titled(place) && rows.has(place.row))
    .map(({ row }) => ({ row, exact: true, at: [], longer: [], fields: ['title'] }));
}

function distances(apart: number): number[] {
  return Array.from({ length: apart + (apart > 1 ? SLACK : 0) }, (_, less) => less + 1);
}

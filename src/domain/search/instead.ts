import type { OrderData } from './order-data.ts';

/** What there is in place of a provision that is not: the subdivisions of the nearest that exists, that provision itself, or all sections. */
export function insteadOf(parts: readonly string[], data: Pick<OrderData, 'provisions'>): string[] {
  if (parts.length === 0) return data.provisions.filter(({ parent, id }) => parent === null && id !== 'preamble').map(({ id }) => id);
  const nearest = data.provisions.find(({ id }) => id === parts.join('.'));
  if (!nearest) return insteadOf(parts.slice(0, -1), data);
  return nearest.children.length > 0 ? [...nearest.children] : [nearest.id];
}

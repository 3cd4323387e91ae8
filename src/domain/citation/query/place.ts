import type { OrderIndex } from '../meaning/order-index.ts';

/**
 * Reads a provision's own names, as they stand in addresses and files: the id "3.b.ii", the anchor "sec-3-b-ii", the eId
 * "sec_3__subsec_b__para_ii", the path "/eo/12866/3/b/ii/". Gives the parts asked for; null where the words are no such name.
 */
export function partsOfPlace(words: string, index: OrderIndex): readonly string[] | null {
  const [path = '', fragment = ''] = words.replace(/^[a-z]+:\/\/[^/]+/i, '').split('#');
  return named(fragment) ?? named(path) ?? fromPath(path, index.order.number);
}

function named(place: string): readonly string[] | null {
  if (/^preamble$/i.test(place)) return ['preamble'];
  return fromEId(place) ?? fromAnchor(place) ?? fromId(place);
}

function fromPath(place: string, order: string): string[] | null {
  const match = /^(?:\/[\w./-]*)?\/eo\/(\d+)\/([\w./-]+?)\/?$/.exec(place);
  return match?.[1] === order && match[2] ? match[2].split('/') : null;
}

/** Levels are joined by two underscores, the number of each follows one. */
function fromEId(place: string): string[] | null {
  if (!/^sec_[\w.]+$/.test(place)) return null;
  return place.split('__').map((level) => level.replace(/^p_/, 'p').replace(/^[a-z]+_/i, ''));
}

function fromAnchor(place: string): string[] | null {
  return /^sec-\d[\w.]*(?:-\w+)*$/.test(place) ? place.slice(4).split('-') : null;
}

function fromId(place: string): string[] | null {
  return /^\d{1,3}(?:\.\d{1,2})?(?:\.(?:[a-z]{1,5}|p\d{1,2}|\d{1,2}))+$/i.test(place) && /[a-z]/i.test(place) ? place.split('.') : null;
}

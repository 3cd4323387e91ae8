import type { CitableOrder, Citation, CiteOptions } from './citation.ts';
import { find } from './find.ts';
import { resolve } from './resolve.ts';

export type { CitableOrder, CitableProvision, Citation, Cited, CiteOptions, Kind, Reading, Status } from './citation.ts';
export type { Placed as Mention, Span } from './mention.ts';
export type { Style } from './print/styles.ts';
export { addressOfLaw, orderAddress } from './address.ts';
export { annotate, type Piece } from './annotate.ts';
export { find } from './find.ts';
export { dataCitations, format, formatId, formatPin, formatProvision, STYLES } from './format.ts';
export { parseQuery } from './query.ts';
export { resolve } from './resolve.ts';

/** Finds and resolves in one go: every citation of a text, in order of place. */
export function cite(text: string, order: CitableOrder, options: CiteOptions = {}): Citation[] {
  return resolve(text, find(text), order, options);
}

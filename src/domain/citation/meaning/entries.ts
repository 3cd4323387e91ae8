import { orderAddress } from '../address.ts';
import type { Citation, CiteOptions, Reading } from '../citation.ts';
import type { Span } from '../mention.ts';
import { readLaw, type Law, type WholePath } from './law.ts';
import type { Looked } from './lookup.ts';
import { shortName, whatThereIs } from './missing.ts';
import type { OrderIndex } from './order-index.ts';

/** A text, the order it may cite, and the wishes of whoever asks. */
export interface Ground {
  readonly text: string;
  readonly index: OrderIndex;
  readonly options: CiteOptions;
}

type Verdict = Pick<Citation, 'status' | 'message' | 'candidates'> & { readonly reading: Reading };

/** A citation of other law. */
export function lawEntry(ground: Ground, law: Law, span: Span, from: WholePath | null, to: WholePath | null): Citation {
  return entry(ground, span, {
    reading: readLaw(law, from, to, ground.options),
    status: law.kind === 'eo' ? 'other-order' : 'external',
    message: null,
    candidates: [],
  });
}

/** The whole order in hand. */
export function wholeOrder(ground: Ground, span: Span): Citation {
  return entry(ground, span, { reading: orderReading(ground, 'order', null), status: 'found', message: null, candidates: [] });
}

/** A provision of the order in hand, or a range of them, as far as its tree has them. */
export function orderEntry(ground: Ground, span: Span, from: Looked, to: Looked | null): Citation {
  return entry(ground, span, verdict(ground, from, to));
}

/** A citation that can be the order's and something else's: both readings, and no address until somebody chooses. */
export function doubtfulEntry(ground: Ground, span: Span, from: Looked, to: Looked | null, rival: Reading | null, name: string): Citation {
  const own = verdict(ground, from, to);
  const order = `E.O. ${ground.index.order.number}`;
  return entry(ground, span, {
    reading: { ...own.reading, url: null },
    status: 'ambiguous',
    message: `${shortName(from.parts)} of ${order}, or of ${name}`,
    candidates: [...(own.candidates.length > 0 ? own.candidates : [own.reading]), ...(rival ? [rival] : [])],
  });
}

function verdict(ground: Ground, from: Looked, to: Looked | null): Verdict {
  const missing = from.ids.length === 0 ? from : to?.ids.length === 0 ? to : null;
  const last = to && (to.ids[0] ?? to.parts.join('.'));
  if (missing) {
    const reading = { ...orderReading(ground, from.ids[0] ?? from.parts.join('.'), last), url: null };
    return { reading, status: 'no-such-provision', message: whatThereIs(ground.index, missing.parts), candidates: [] };
  }
  const readings = from.ids.map((id) => orderReading(ground, id, last));
  const [first = orderReading(ground, 'order', null)] = readings;
  if (readings.length === 1) return { reading: first, status: 'found', message: null, candidates: [] };
  const names = from.ids.map((id) => shortName(ground.index.parts(id)));
  return { reading: { ...first, url: null }, status: 'ambiguous', message: names.join(', or '), candidates: readings };
}

function orderReading({ index, options }: Ground, target: string, to: string | null): Reading {
  return { kind: 'order', target, to, pin: null, toPin: null, url: orderAddress(index.order, target, options.base) };
}

function entry(ground: Ground, { start, end }: Span, { reading, ...rest }: Verdict): Citation {
  return { start, end, text: ground.text.slice(start, end), ...reading, ...rest };
}

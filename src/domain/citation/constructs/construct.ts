import type { Instrument, Mention } from '../mention.ts';

/** What a construct may look at. */
export interface Scene {
  readonly text: string;
  /** Nothing before this place may be taken: it belongs to the mention before. */
  readonly floor: number;
  readonly previous: Mention | null;
  /** The last mention whose date and titles a section may still follow. */
  readonly open: Mention | null;
}

/** Mentions found at a trigger, and where the search goes on: what has been read at length is not read again. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly next: number;
}

/** One way of citing: the words that announce it, and how it is read from there. */
export interface Construct {
  readonly name: string;
  /** How every trigger begins: two characters or more, or a sign. By these most of a text is passed over. */
  readonly starts: readonly string[];
  /** Source of a pattern; matches where the construct may begin, or its middle where that is the plainer sign ("U.S.C."). */
  readonly trigger: string;
  readonly read: (scene: Scene, index: number) => Found | null;
}

/** A single mention, with the search going on behind it. */
export function found(mention: Mention): Found {
  return { mentions: [mention], next: mention.end };
}

/** An instrument and where its name ends. */
export interface InstrumentRead {
  readonly instrument: Instrument;
  readonly end: number;
  /** "Executive Orders": the list may go on. */
  readonly plural?: boolean;
}

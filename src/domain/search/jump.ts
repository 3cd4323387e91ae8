import { cite, parseQuery, type Citation, type Reading } from '../citation/index.ts';
import { insteadOf } from './instead.ts';
import type { CitedData, LawData, OrderData } from './order-data.ts';
import { announced, askedAfter, spelledFurther } from './spelled-further.ts';
import { spelledOut } from './spelled-out.ts';

/** A law that was cited: what this site says of it, and where it is published. */
export interface CitedLaw {
  readonly text: string;
  /** Null where this site has no page on it. */
  readonly law: LawData | null;
  /** Null where no address can be formed with certainty. */
  readonly address: string | null;
}

/** Where a citation leads. */
export interface Jump {
  /** Provisions to show, in the order in which they were cited, or that cite the law that was asked for. */
  readonly provisions: readonly string[];
  readonly wholeOrder: boolean;
  readonly laws: readonly CitedLaw[];
  /** What there is instead of what was asked for: "E.O. 12866 has no Sec. 2(g); Sec. 2 ends at (f)." */
  readonly missing: string | null;
  /** What there is in its place: the subdivisions of the nearest provision that exists, that provision itself, or all sections. */
  readonly instead: readonly string[];
  /** The query is this citation and nothing more. */
  readonly alone: boolean;
}

/** Reads a query that is, or holds, a citation. Null where there is none. */
export function jumpOf(query: string, data: OrderData, { laws }: Pick<CitedData, 'laws'>): Jump | null {
  const words = spelledOut(spelledFurther(query));
  const options = { congress: data.congress };
  const whole = parseQuery(citationOfNumber(words, data, laws) ?? words, data, options);
  if (whole) return led(whole, data, laws, true);
  // In a sentence, only a place in the order is meant as a place to go to.
  const within = cite(announced(words, data), data, { ...options, context: 'order' }).filter(
    ({ kind, target }) => kind === 'order' && target !== 'order',
  );
  if (within.length > 0) return led(within, data, laws, false);
  // Who asks what a law is means the law; its number alone would be lost among the words.
  const law = parseQuery(spelledOut(askedAfter(query) ?? ''), data, options);
  return law?.every(({ kind }) => kind !== 'order') ? led(law, data, laws, true) : null;
}

/** "section 1030", "14110": no section of the order, but perhaps the number of a law that it or its analysis cites, or its first page. */
function citationOfNumber(words: string, { frCitation }: OrderData, laws: readonly LawData[]): string | null {
  const number = /^(?:(?:sections?|secs?\.?|§|u\.?s\.?c\.?|fr|fed(?:eral|\.)? reg(?:ister|\.)?)\s*)?(\d{3,5})(?:\(\w+\))*$/i.exec(
    words.trim(),
  )?.[1];
  if (number === undefined) return null;
  const law = laws.find(({ id }) => /^(?:usc|eo|bill|memo)\//.test(id) && id.endsWith(`/${number}`));
  return law?.citation ?? (frCitation.endsWith(` ${number}`) ? frCitation : null);
}

function led(citations: readonly Citation[], data: OrderData, known: readonly LawData[], alone: boolean): Jump {
  const own = citations.filter(({ kind, status }) => kind === 'order' && status !== 'no-such-provision');
  const laws = citations.filter(({ kind }) => kind !== 'order').map((citation) => lawOf(citation, known));
  const missing = citations.find(({ status }) => status === 'no-such-provision');
  const cited = own
    .flatMap((citation) => (citation.status === 'ambiguous' ? citation.candidates : [citation]))
    .flatMap((reading) => placesOf(reading, data));
  return {
    provisions: [...new Set([...cited, ...laws.flatMap(({ law }) => [...(law?.provisions ?? [])])])],
    wholeOrder: own.some(({ target }) => target === 'order'),
    laws,
    missing: missing?.message ?? null,
    instead: missing ? insteadOf(missing.target.split('.'), data) : [],
    alone,
  };
}

/** A provision, or all from the first to the last of a range that stand under the same one. */
function placesOf({ target, to }: Reading, { provisions }: OrderData): string[] {
  const first = provisions.find(({ id }) => id === target);
  if (!first || to === null) return first ? [first.id] : [];
  const beside = provisions.filter(({ parent }) => parent === first.parent).map(({ id }) => id);
  return beside.slice(beside.indexOf(target), beside.indexOf(to) + 1);
}

function lawOf({ kind, target, text, url }: Citation, known: readonly LawData[]): CitedLaw {
  const law = known.find(({ id }) => id === `${kind}/${target}`) ?? null;
  return { text, law, address: url };
}

import type { Provision } from '../../order/provision.ts';
import { quotationIn } from '../../order/quotation.ts';
import { byProvision, wordsAt, type FactsById, type Reading, type Words } from '../reading.ts';

/** A place where a provision speaks of another of the same order: "this section", "subsection (b)(i) of this section". */
export interface CrossReference extends Words {
  /** Id of the provision meant; null when the order has none such. */
  readonly target: string | null;
  /** Last provision of a range ("subsections (g) through (k)"); else null. */
  readonly to: string | null;
  /** What the words ask for, whether or not it is there: "4.k". */
  readonly wanted: string;
}

/** What stands around the words themselves; everything with a number or letter of its own is a citation. */
const THIS = /\bthis\s+(section|subsection|paragraph|part)\b/giu;

/** "Section 2 is amended by striking …": the sections are those of another text, and so are the words in quotation marks. */
const AMENDS =
  /\b(?:is|are)(?: hereby)?(?: further)? (?:amended|revised|redesignated|renumbered|relettered|replaced)\b|\bby (?:striking|inserting|adding|deleting|substituting|redesignating|renumbering|replacing|revising)\b/i;
const OF_THIS_ORDER = /\bthis (?:order|section|subsection|paragraph|part)\b/i;

/** The cross-references of each provision. "This order" is none: it speaks of no provision. */
export function crossReferences(reading: Reading): FactsById<CrossReference> {
  const byId = new Map(reading.tree.provisions.map((provision) => [provision.id, provision]));
  const amends = (provision: Provision): boolean => {
    const above = provision.parent === null ? undefined : byId.get(provision.parent);
    return AMENDS.test(provision.text) || (above !== undefined && amends(above));
  };
  return byProvision(reading.tree, (provision) => {
    const amending = amends(provision);
    const isOwn = ({ start, end }: { start: number; end: number }) =>
      !amending || (OF_THIS_ORDER.test(provision.text.slice(start, end)) && quotationIn(provision.text.slice(0, start), 0).open === 0);
    const cited = reading.findCitations(provision.text, provision.id);
    const listed = cited
      .filter((citation) => citation.kind === 'order' && citation.target !== 'order' && isOwn(citation))
      .map(({ target, to, start, end }) => ({
        ...wordsAt(provision, start, end),
        target: byId.has(target) ? target : null,
        to,
        wanted: target,
      }));
    const around = [...provision.text.matchAll(THIS)]
      .filter(({ 0: words, index }) => isOwn({ start: index, end: index + words.length }))
      .filter(({ index }) => !cited.some(({ start, end }) => index >= start && index < end))
      .map((match) => {
        const target = enclosing(provision, match[1] ?? '', byId)?.id ?? null;
        return {
          ...wordsAt(provision, match.index, match.index + match[0].length),
          target,
          to: null,
          wanted: target ?? match[0].toLowerCase(),
        };
      });
    return [...listed, ...around].sort((a, b) => a.start - b.start);
  });
}

/** The provision of that level in which another stands, itself included. All that lies below subsections counts as a paragraph. */
function enclosing(provision: Provision, level: string, byId: ReadonlyMap<string, Provision>): Provision | null {
  for (let at: Provision | undefined = provision; at; at = at.parent === null ? undefined : byId.get(at.parent)) {
    if (at.kind === level.toLowerCase()) return at;
  }
  return null;
}

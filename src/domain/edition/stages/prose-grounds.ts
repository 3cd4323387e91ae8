import type { OrderEntry } from '../../entry/order.ts';
import type { Facts } from '../../facts/facts.ts';
import { mentionFinder } from '../../facts/names.ts';
import type { ProseContext } from '../../prose/context.ts';
import type { ClaimView, PassageView } from '../edition.ts';
import type { RawEdition } from '../raw.ts';
import type { Citing } from './citing.ts';

interface Given {
  readonly raw: RawEdition;
  readonly facts: Facts;
  readonly citing: Citing;
  readonly passages: readonly PassageView[];
  readonly claims: readonly ClaimView[];
  readonly wordsOf: (ref: string) => string | null;
}

/** Prose is held against these; what of a provision is derived, what of a source is in the manifest. */
export type ProseGrounds = Omit<ProseContext, 'file' | 'headings' | 'firstLine' | 'shortAnswer'>;

/** Those to whom the order gives no task, whoever names them. */
const WITHOUT_DUTY = ['developer', 'company', 'hospital', 'bank', 'utility', 'operator', 'researcher'];

/** What every sentence of ours may lean on, by reference. */
export function proseGrounds({ raw, facts, citing, passages, claims, wordsOf }: Given): ProseGrounds {
  const order = raw.order.data;
  const linked = new Map([...passages, ...claims].map((one) => [one.id, one.provisions]));
  const dates = sourceDates(raw);
  const law = once((ref) => citing.citedIn(wordsOf(ref) ?? ''));
  return {
    wordsOf,
    datesOf: (ref) => dates.get(ref) ?? (facts.deadlines.get(ref) ?? []).flatMap((due) => due.date ?? []),
    namedIn: once(
      mentionFinder(
        raw.entities.map(({ id, data }) => ({
          id,
          forms: [data.name, ...data.forms, ...data.aliases, ...data.crsNames].filter((name) => /\p{Lu}/u.test(name)),
        })),
        [],
      ),
    ),
    actingUnder: once((ref) => (linked.get(ref) ?? [ref]).flatMap((id) => facts.actors.get(id) ?? [])),
    speakers: (facts.mentions.get('preamble') ?? []).map((mention) => mention.entity),
    citedIn: citing.placesIn,
    speaksOf: (ref) => [...(linked.get(ref) ?? [ref]), ...(ref === `source/${order.source}` ? ownPage(order) : law(ref))],
    officialNames: [
      ...raw.entities.flatMap(({ data }) => [data.name, ...data.forms]),
      order.title,
      ...raw.manifest.data.sources.flatMap((one) => [one.title, one.publisher]),
    ],
    withoutDuty: WITHOUT_DUTY,
  };
}

function sourceDates(raw: RawEdition): Map<string, string[]> {
  const { signed, filed, published, source } = raw.order.data;
  const known = (days: readonly (string | null)[]) => days.filter((day) => day !== null);
  return new Map([
    ...raw.manifest.data.sources.map((one): [string, string[]] => [`source/${one.id}`, known([one.date])]),
    [`source/${source}`, known([signed, filed, published])],
    ['site', [raw.site.data.sourcesEnd]],
  ]);
}

function ownPage({ frCitation }: OrderEntry): string[] {
  return frCitation === null ? [] : [`fr/${frCitation.replace(' FR ', '/')}`];
}

/** The same text is asked about by many sentences. */
function once<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

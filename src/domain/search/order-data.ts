import { anchorOf } from '../address/provision.ts';
import type { CitableOrder } from '../citation/index.ts';
import type { Edition } from '../edition/edition.ts';

/** What a result shows of a provision, and what ranking asks of it. */
export interface ProvisionData {
  readonly id: string;
  readonly label: string | null;
  readonly children: readonly string[];
  readonly parent: string | null;
  /** "Sec. 2(c)" */
  readonly short: string;
  readonly heading: string | null;
  readonly title: string;
  /** The order's words. */
  readonly words: string;
  readonly due: string | null;
  /** Ids of the offices that have the task. */
  readonly offices: readonly string[];
}

/** A law and the provisions that cite it. */
export interface LawData {
  readonly id: string;
  readonly citation: string;
  readonly title: string;
  readonly provisions: readonly string[];
}

/** A source by the names that readers give it. */
export interface SourceData {
  readonly id: string;
  readonly short: string;
  readonly names: readonly string[];
}

/** The order in small: all that a citation needs in order to be understood and shown, before any index is loaded. */
export interface OrderData extends CitableOrder {
  readonly path: string;
  readonly congress: number;
  /** Who signed it, as "President Jane Roe". */
  readonly president: string;
  readonly provisions: readonly ProvisionData[];
  /** Names of offices by id. */
  readonly offices: Readonly<Record<string, string>>;
  readonly sources: readonly SourceData[];
}

/** What readers call all commentaries together. */
const COMMENTARIES = ['commentaries', 'commentary', 'commentators', 'law firms', 'law firm'];

export function orderData(edition: Edition, path: string): OrderData {
  const { order } = edition;
  const provisions = edition.provisions.map((view): ProvisionData => ({
    id: view.id,
    label: view.provision.label,
    children: view.provision.children,
    parent: view.provision.parent,
    short: view.citations.short,
    heading: view.provision.heading,
    title: view.title,
    words: view.provision.text,
    due: view.deadline?.date ?? null,
    offices: view.actors.filter(({ role }) => role === 'lead' || role === 'decide').map(({ entity }) => entity),
  }));
  const leading = new Set(provisions.flatMap(({ offices }) => offices));
  return {
    number: order.number,
    title: order.title,
    president: order.president,
    signed: order.signed,
    frDoc: order.frDoc ?? '',
    frCitation: order.frCitation ?? '',
    congress: order.congress,
    path,
    provisions,
    offices: Object.fromEntries(edition.entities.filter(({ id }) => leading.has(id)).map(({ id, name }) => [id, name])),
    sources: edition.sources
      .filter(({ kind }) => kind !== 'order')
      .map(({ id, kind, shortName, publisher }) => ({
        id,
        short: shortName,
        names: [...new Set([shortName, publisher, id, ...(kind === 'commentary' ? COMMENTARIES : [])])],
      })),
  };
}

/** What only a citation's answer shows: our short answers by provision, and the law that provisions cite. */
export interface CitedData {
  readonly answers: Readonly<Record<string, string>>;
  readonly laws: readonly LawData[];
}

export function citedData(edition: Edition): CitedData {
  return {
    answers: Object.fromEntries(edition.provisions.map((view) => [view.id, view.answer])),
    laws: edition.authorities.map(({ id, citation, title, provisions }) => ({
      id,
      citation,
      title,
      provisions: [...new Set(provisions.map((one) => one.id))],
    })),
  };
}

/** Site path of a provision's own page, anchor included. */
export function placeOf(data: OrderData, id: string): string {
  return `${data.path}${id.replaceAll('.', '/')}/#${anchorOf(id)}`;
}

import { lawAddress } from '../citation/address.ts';
import type { Kind } from '../citation/index.ts';
import type { Jump } from './jump.ts';
import type { CitedData, OrderData } from './order-data.ts';
import { spelledOut } from './spelled-out.ts';

type Target = readonly [Kind, string];

/** The plainest form of each kind of law, whole: what most readers type. */
const PLAIN: readonly (readonly [RegExp, (...groups: string[]) => Target])[] = [
  [
    /^([1-9]|[1-4]\d|5[0-4]) U\.?S\.?C\.?(?: ?§§?)? ?(\d{1,5})(?:\([a-z\d]{1,3}\))*$/i,
    (title = '', section = '') => ['usc', `${Number(title)}/${section}`],
  ],
  [/^(?:Executive Order|E\.?O\.?) (\d{5})$/i, (number = '') => ['eo', number]],
  [/^Public Law (\d{2,3})-(\d{1,3})$/i, (congress = '', number = '') => ['plaw', `${congress}/${number}`]],
  [/^H\.R\. (\d{1,5})$/i, (number = '') => ['bill', `hr/${number}`]],
  [/^(\d{1,3}) FR (\d{3,6})$/i, (volume = '', page = '') => ['fr', `${volume}/${page}`]],
];

/**
 * Reads the plain forms of one law, "18 USC 1030(a)", "EO 14110", "pl113-283", "91 FR 34565", as the whole grammar of citations
 * does, before that has been fetched. Null for all others: those are the whole grammar's to read.
 */
export function quickLaw(
  query: string,
  order: Pick<OrderData, 'number' | 'frCitation' | 'congress'>,
  { laws }: Pick<CitedData, 'laws'>,
): Jump | null {
  const text = spelledOut(query).trim();
  const [kind, target] = plainTarget(text) ?? [];
  if (kind === undefined || target === undefined) return null;
  const own = kind === 'eo' ? target === order.number : kind === 'fr' && target === order.frCitation.replace(' FR ', '/');
  const none = { provisions: [], laws: [], missing: null, instead: [], alone: true };
  if (own) return { ...none, wholeOrder: true };
  const law = laws.find(({ id }) => id === `${kind}/${target}`) ?? null;
  const address = lawAddress({ kind, target }, order.congress);
  return { ...none, wholeOrder: false, provisions: [...(law?.provisions ?? [])], laws: [{ text, law, address }] };
}

function plainTarget(text: string): Target | null {
  for (const [form, target] of PLAIN) {
    const found = form.exec(text);
    if (found) return target(...found.slice(1));
  }
  return null;
}

import { dayShown } from '../../../domain/search/day-words.ts';
import { excerpt, markedWords, type Piece } from '../../../domain/search/excerpt.ts';
import { wordsAt } from '../../../domain/search/indexable.ts';
import { placeOf, type OrderData, type ProvisionData } from '../../../domain/search/order-data.ts';
import type { Result } from '../../../domain/search/results.ts';
import type { Row } from '../../../domain/search/table.ts';
import { el } from '../dom.ts';
import { copyButton } from './copy.ts';
import { VERDICTS } from './words.ts';

/** What stands behind a result: its row and, where it is no provision shown from the order itself, its record. */
export interface Material {
  readonly data: OrderData;
  readonly base: string;
  readonly row: Row | null;
  readonly record: { readonly url: string; readonly title: string; readonly content: string } | null;
  /** Our short answer, where a citation led here. */
  readonly answer: string | null;
}

/** Whether a result can be shown without fetching its record. */
export function needsNoRecord({ kind, cited }: Result): boolean {
  return cited || kind === 'order';
}

/** One result: the link to the place itself first, then the words, then what is due, who acts, where it belongs. */
export function resultItem(result: Result, material: Material): HTMLLIElement {
  const provision = material.data.provisions.find(({ id }) => id === result.provision);
  const isProvision = result.kind === 'order' || result.kind === 'explanation';
  const body = isProvision && provision ? provisionBody(result, provision, material) : recordBody(result, material);
  return el('li', { 'data-provision': result.provision, 'data-kind': result.kind }, ...body);
}

function provisionBody(result: Result, provision: ProvisionData, { data, base, record, answer }: Material): Node[] {
  const own = wordsAt(provision.words).length;
  const explained = result.kind === 'explanation' && record !== null;
  const text = explained ? wordsAt(record.content).slice(own).join(' ') : provision.words;
  const at = explained ? result.at.filter((place) => place >= own).map((place) => place - own) : result.at.filter((place) => place < own);
  const address = withMarks(base + placeOf(data, provision.id).slice(1), markedWords(text, at));
  const heading = [provision.heading?.replace(/\.$/, ''), provision.title].filter(Boolean).join(': ');
  return [
    el('h3', {}, el('a', { href: address }, el('span', { class: 'pin' }, provision.short), ` ${heading}`)),
    result.cited
      ? el('blockquote', { class: 'official' }, el('p', {}, provision.words))
      : el('p', { class: explained ? 'excerpt' : 'excerpt official' }, ...pieces(excerpt(text, at))),
    ...(answer === null ? [] : [el('p', {}, answer)]),
    el(
      'p',
      { class: 'small about' },
      ...separated([
        ...(result.cited ? partOf(provision, data, base) : []),
        ...factsOf(provision, data),
        copyButton(provision.short, () => citeProvision(data, provision.id, address)),
      ]),
    ),
  ];
}

function recordBody(result: Result, { data, base, row, record }: Material): Node[] {
  if (!record) return [];
  const address = withMarks(base + record.url.slice(1), markedWords(record.content, result.at));
  const source = data.sources.find(({ id }) => id === row?.source)?.short;
  const verdict = row?.verdict ? VERDICTS[row.verdict] : undefined;
  const title = result.kind === 'analysis' && source ? `${source}: ${record.title}` : record.title;
  return [
    el('h3', {}, el('a', { href: address }, title)),
    el('p', { class: 'excerpt' }, ...pieces(excerpt(record.content, result.at))),
    el(
      'p',
      { class: 'small about' },
      ...separated([
        ...(verdict ? [verdict] : []),
        ...provisionLinks(row, data, base),
        copyButton(title, () => Promise.resolve(`${title}, ${absolute(address)}`)),
      ]),
    ),
  ];
}

/** Where a provision that was cited belongs. */
function partOf({ parent }: ProvisionData, data: OrderData, base: string): Node[] {
  const above = data.provisions.find(({ id }) => id === parent);
  return above
    ? [el('span', {}, 'Part of ', el('a', { href: base + placeOf(data, above.id).slice(1) }, `${above.short} ${above.title}`))]
    : [];
}

/** When it is due and who has the task. */
function factsOf({ due, offices }: ProvisionData, data: OrderData): (Node | string)[] {
  const names = offices.map((id) => data.offices[id] ?? id);
  return [
    ...(due ? [el('span', {}, 'Due ', el('time', { datetime: due }, dayShown(due)))] : []),
    ...(names.length > 0 ? [names.join(', ')] : []),
  ];
}

function provisionLinks(row: Row | null, data: OrderData, base: string): Node[] {
  const concerned = (row?.provisions ?? []).slice(0, 3).flatMap((id) => data.provisions.find((one) => one.id === id) ?? []);
  if (concerned.length === 0) return [];
  const links = concerned.flatMap(({ id, short }, at) => [
    ...(at > 0 ? [', '] : []),
    el('a', { href: base + placeOf(data, id).slice(1) }, short),
  ]);
  return [el('span', {}, 'On ', ...links, row!.provisions.length > 3 ? ' and others' : '')];
}

export function pieces(all: readonly Piece[]): (Node | string)[] {
  return all.map(({ text, marked }) => (marked ? el('mark', {}, text) : text));
}

/** The place with the words to be marked there: "/eo/1/2/?mark=…#sec-2". */
function withMarks(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  const [path = '', anchor] = address.split('#');
  return `${path}?mark=${encodeURIComponent(words.join(' '))}${anchor === undefined ? '' : `#${anchor}`}`;
}

async function citeProvision(data: OrderData, id: string, address: string): Promise<string> {
  const { formatProvision } = await import('../../../domain/citation/index.ts');
  return `${formatProvision(data, id, 'bluebook')}, ${absolute(address)}`;
}

function absolute(address: string): string {
  const url = new URL(address, location.href);
  url.searchParams.delete('mark');
  return url.href;
}

function separated(parts: readonly (Node | string)[]): (Node | string)[] {
  return parts.flatMap((part, at) => (at > 0 ? [' · ', part] : [part]));
}

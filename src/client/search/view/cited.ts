import type { CitedLaw, Jump } from '../../../domain/search/jump.ts';
import { dayShown } from '../../../domain/search/day-words.ts';
import { placeOf, type OrderData } from '../../../domain/search/order-data.ts';
import { el } from '../dom.ts';

/** The whole order, where it is what was cited. */
export function wholeOrderItem(data: OrderData, base: string): HTMLLIElement {
  const sections = data.provisions.filter(({ parent }) => parent === null);
  return el(
    'li',
    { 'data-kind': 'order' },
    el('h3', {}, el('a', { href: base + data.path.slice(1) }, `Executive Order ${data.number}: ${data.title}`)),
    el(
      'p',
      { class: 'small about' },
      [`Signed ${dayShown(data.signed)}`, data.frCitation, data.frDoc && `FR Doc. ${data.frDoc}`].filter(Boolean).join(' · '),
    ),
    el(
      'p',
      { class: 'small' },
      sections.map(({ short, heading }) => [short, heading?.replace(/\.$/, '')].filter(Boolean).join(' ')).join(' · '),
    ),
  );
}

/** Other law that was cited: our page on it, and where it is published. */
export function lawItems({ laws }: Jump, base: string): HTMLLIElement[] {
  return laws.filter(({ law, address }) => law !== null || address !== null).map((one) => lawItem(one, base));
}

function lawItem({ text, law, address }: CitedLaw, base: string): HTMLLIElement {
  const published = address === null ? [] : [el('a', { href: address, rel: 'external' }, 'Read it where it is published')];
  if (law === null) {
    return el(
      'li',
      { 'data-kind': 'law' },
      el('h3', {}, el('a', { href: address, rel: 'external' }, text)),
      el('p', { class: 'small about' }, 'Neither the order nor its analysis cites it. The link leads to where it is published.'),
    );
  }
  const name = law.citation === law.title ? law.title : `${law.citation}, ${law.title}`;
  return el(
    'li',
    { 'data-kind': 'law' },
    el('h3', {}, el('a', { href: `${base}law/${law.id}/` }, name)),
    el('p', { class: 'small about' }, ...published),
  );
}

/** That there is no such provision, and the ways to what there is in its place. */
export function missingNotice({ missing, instead }: Jump, data: OrderData, base: string): HTMLElement[] {
  if (missing === null) return [];
  const items = instead
    .flatMap((id) => data.provisions.find((one) => one.id === id) ?? [])
    .map(({ id, short, title }) => {
      const link = el('a', { href: base + placeOf(data, id).slice(1) }, el('span', { class: 'pin' }, short), ` ${title}`);
      return el('li', {}, link);
    });
  return [el('div', { 'data-no-such-provision': true, class: 'notice' }, el('p', {}, missing), el('ul', {}, ...items))];
}

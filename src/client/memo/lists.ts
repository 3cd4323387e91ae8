import type { Citation } from '../../domain/citation/index.ts';
import type { Placed } from '../../domain/memo/memo.ts';
import type { CheckedQuotation } from '../../domain/memo/quotation/check.ts';
import { element } from './dom.ts';
import { ALL_QUOTED, ALL_VERDICTS, verdictOf, verdictOfQuotation, type Verdict } from './verdicts.ts';

/** How many entries are shown at first, and more at each wish. */
const AT_ONCE = 200;

/** What the lists need of the page. */
export interface Around {
  /** How a reading of a citation is named: "Sec. 2(c)". */
  readonly named: (cited: Pick<Citation, 'kind' | 'target' | 'to' | 'pin' | 'toPin'>) => string;
  /** Takes the reader to a place of the memo. */
  readonly show: (id: string) => void;
}

export function shape({ shape: sign, name }: Verdict): HTMLElement {
  return element('span', { class: `memo-shape ${name}`, 'aria-hidden': 'true' }, sign);
}

/** "✓ 12 in the order", for each finding that there is. */
export function counts(verdicts: readonly Verdict[], all: readonly Verdict[]): HTMLElement[] {
  return all.flatMap((verdict) => {
    const number = verdicts.filter((one) => one === verdict).length;
    return number === 0 ? [] : [element('li', {}, shape(verdict), ` ${number} ${number === 1 ? verdict.one : verdict.many}`)];
  });
}

export function citationCounts(placed: readonly Placed[]): HTMLElement[] {
  return counts(
    placed.map(({ citation }) => verdictOf(citation)),
    ALL_VERDICTS,
  );
}

export function quotationCounts(quotations: readonly CheckedQuotation[]): HTMLElement[] {
  return counts(quotations.map(verdictOfQuotation), ALL_QUOTED);
}

/** One entry for each citation; `place` is its place among all of them. */
export function citationEntry({ citation, outcome }: Placed, place: number, around: Around): HTMLElement {
  const verdict = verdictOf(citation);
  const words = citation.text.replace(/\s+/g, ' ');
  return element(
    'li',
    { class: 'memo-entry', 'data-doubtful': verdict.doubtful ? '' : null },
    element('p', {}, shape(verdict), element('strong', {}, ` ${words}`), `: ${verdict.one}`),
    element('p', { class: 'small' }, ...leadsTo(citation, around), remark(outcome)),
    toPlace(`memo-cite-${place}`, words, around),
  );
}

function leadsTo(citation: Citation, around: Around): (Node | string)[] {
  if (citation.status === 'no-such-provision') return [citation.message ?? ''];
  if (citation.status === 'ambiguous') {
    return [
      'Either ',
      ...citation.candidates.flatMap((reading, at) => [at === 0 ? '' : ' or ', linkTo(reading.url, around.named(reading))]),
      '. It got no link.',
    ];
  }
  return [linkTo(citation.url, around.named(citation))];
}

function linkTo(url: string | null, words: string): Node {
  return url === null ? document.createTextNode(`${words} (no address is known)`) : element('a', { href: url }, words);
}

function remark(outcome: Placed['outcome']): string {
  switch (outcome) {
    case 'already linked':
      return ' · linked before, left as it is';
    case 'left':
      return ' · left as it is: a link would break what surrounds it';
    case 'not chosen':
      return ' · not linked, as you chose';
    default:
      return '';
  }
}

function toPlace(id: string, words: string, around: Around): HTMLElement {
  const button = element('button', { type: 'button', class: 'memo-to', 'aria-label': `Show “${words.slice(0, 60)}” in the memo` }, 'Show');
  button.addEventListener('click', () => around.show(id));
  return button;
}

/** One entry for each quotation, what differs marked in both texts. */
export function quotationEntry(quotation: CheckedQuotation, around: Around): HTMLElement {
  const verdict = verdictOfQuotation(quotation);
  const where = quotation.at.map((target) => around.named({ kind: 'order', target, to: null, pin: null, toPin: null })).join(', ');
  const cited = quotation.cited ? around.named(quotation.cited) : '';
  const place = where === '' ? '' : `: ${where}`;
  const elsewhere = quotation.whereCited || cited === '' ? null : element('p', { class: 'small' }, `The memo cites ${cited} beside it.`);
  return element(
    'li',
    { class: 'memo-entry', 'data-doubtful': verdict.doubtful ? '' : null },
    element('p', {}, shape(verdict), ` ${verdict.one}${place}`),
    element('blockquote', {}, ...differing(quotation)),
    elsewhere,
  );
}

/** The memo's words, with the order's put in where they differ. */
function differing({ text, start, differences }: CheckedQuotation): (Node | string)[] {
  const pieces: (Node | string)[] = ['“'];
  let at = start;
  for (const difference of differences) {
    pieces.push(text.slice(at - start, difference.start - start));
    const mine = text.slice(difference.start - start, difference.end - start);
    if (mine !== '') pieces.push(element('del', {}, hidden('the memo has '), mine), ' ');
    if (difference.order !== '') pieces.push(element('ins', {}, hidden('the order has '), difference.order), mine === '' ? ' ' : '');
    at = difference.end;
  }
  return [...pieces, text.slice(at - start), '”'];
}

function hidden(words: string): HTMLElement {
  return element('span', { class: 'visually-hidden' }, `[${words}]`);
}

/** Fills a list, with a button for more of a long one. */
export function fill(list: HTMLElement, size: number, entry: (place: number) => HTMLElement): void {
  list.replaceChildren();
  extend(list, 0, size, entry);
}

function extend(list: HTMLElement, from: number, size: number, entry: (place: number) => HTMLElement): void {
  const to = Math.min(size, from + AT_ONCE);
  for (let place = from; place < to; place += 1) list.append(entry(place));
  if (to === size) return;
  const more = element('button', { type: 'button' }, `Show ${Math.min(AT_ONCE, size - to)} more of ${size - to}`);
  more.addEventListener('click', () => {
    more.parentElement?.remove();
    extend(list, to, size, entry);
    list.children[to]?.querySelector<HTMLElement>('a, button')?.focus();
  });
  list.append(element('li', {}, more));
}

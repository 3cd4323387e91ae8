import type { Result, ShownKind } from '../../../domain/search/results.ts';
import type { CitedData } from '../../../domain/search/order-data.ts';
import type { Outcome } from '../search.ts';
import { button, el } from '../dom.ts';
import { lawItems, wholeOrderItem } from './cited.ts';
import { byKind, inOneRun, type Group } from './groups.ts';
import { needsNoRecord, resultItem, type Material } from './result.ts';
import { GROUPS } from './words.ts';

interface How {
  readonly base: string;
  readonly byKind: boolean;
  /** Kinds of which all results are shown. */
  readonly opened: Set<ShownKind>;
  readonly reopen: () => void;
  /** Our short answers, for what a citation leads to. */
  readonly cited: () => Promise<CitedData>;
}

/**
 * Fills the list: what needs nothing fetched is there at once. Nothing is shown before what stands above it, so that no line
 * moves under the reader's eyes. Resolves, with the number of all results, when everything is there. Rejects when a record
 * cannot be had.
 */
export async function fillList(list: HTMLOListElement, results: readonly Result[], outcome: Outcome, how: How): Promise<number> {
  const { jump, data } = outcome;
  const before = jump?.wholeOrder ? [wholeOrderItem(data, how.base)] : [];
  const after = jump && outcome.loaded === null ? lawItems(jump, how.base) : [];
  const groups = how.byKind ? byKind(results, how.opened) : inOneRun(results);
  const slots = groups.flatMap((group) =>
    group.results.map((result, at) => new Slot(() => makeItem(result, outcome, how, headingOf(group, at), moreOf(group, at, how)))),
  );
  const reveal = (): void => {
    const first = slots.findIndex(({ ready }) => !ready);
    slots.forEach(({ item }, at) => (item.hidden = first >= 0 && at >= first));
  };
  reveal();
  list.replaceChildren(...before, ...slots.map(({ item }) => item), ...after);
  await Promise.all(slots.map(({ finished }) => finished.then(reveal)));
  return results.length + before.length + after.length;
}

/** A place in the list, and what comes into it. */
class Slot {
  item: HTMLLIElement = el('li');
  ready = false;
  readonly finished: Promise<void>;

  constructor(make: () => HTMLLIElement | Promise<HTMLLIElement>) {
    const made = make();
    if (made instanceof Promise) this.finished = made.then((item) => this.#put(item));
    else {
      this.#put(made);
      this.finished = Promise.resolve();
    }
  }

  #put(item: HTMLLIElement): void {
    this.item.replaceWith(item);
    this.item = item;
    this.ready = true;
  }
}

function makeItem(
  result: Result,
  { data, loaded }: Outcome,
  { base, cited }: How,
  heading: Node[],
  more: Node[],
): HTMLLIElement | Promise<HTMLLIElement> {
  const row = result.row === null ? null : (loaded?.table.rows[result.row] ?? null);
  const finish = (record: Material['record'], answer: string | null): HTMLLIElement => {
    const item = resultItem(result, { data, base, row, record, answer });
    item.prepend(...heading);
    item.append(...more);
    return item;
  };
  if (result.cited) {
    const item = finish(null, null);
    void cited().then(
      ({ answers }) => item.querySelector('blockquote')?.after(el('p', {}, answers[result.provision ?? ''] ?? '')),
      () => undefined,
    );
    return item;
  }
  if (needsNoRecord(result) || !loaded || result.row === null) return finish(null, null);
  return loaded.index
    .fragment(loaded.table.id(result.row))
    .then(({ url, content, meta }) => finish({ url, content, title: meta['title'] ?? '' }, null));
}

function headingOf({ kind, results, more }: Group, at: number): Node[] {
  if (kind === null || at > 0) return [];
  return [el('h2', {}, `${GROUPS[kind]} `, el('span', { class: 'count' }, String(results.length + more)))];
}

function moreOf({ kind, results, more }: Group, at: number, { opened, reopen }: How): Node[] {
  if (kind === null || more === 0 || at !== results.length - 1) return [];
  const open = (): void => {
    opened.add(kind);
    reopen();
  };
  return [el('p', {}, button(`Show ${more} more`, open, { class: 'link', 'aria-label': `Show ${more} more: ${GROUPS[kind]}` }))];
}

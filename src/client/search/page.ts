import { readSearchState, writeSearchState, type SearchState, type Sort } from '../../domain/search/address.ts';
import { countsOf, fits, traitsOf, type Facet } from '../../domain/search/facets.ts';
import type { Result, ShownKind } from '../../domain/search/results.ts';
import { fetching } from './fetching.ts';
import { walkResults } from './keyboard.ts';
import { Resources } from './resources.ts';
import { search, type Outcome } from './search.ts';
import { fillList } from './view/list.ts';
import { failure, notices, summary } from './view/notices.ts';
import { filterGroups } from './view/filters.ts';

/** The parts of the search page that change. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLOListElement;
  readonly status: HTMLElement;
  readonly notices: HTMLElement;
  readonly filters: HTMLElement;
  readonly tools: HTMLDetailsElement;
  readonly sort: HTMLSelectElement;
  /** Ways into the site, shown as long as nothing is asked. */
  readonly ways: HTMLElement;
}

const ANNOUNCED_AFTER = 400;
/** Where there is room for the filters beside the results; as in search.css. */
const BESIDE = '(min-width: 60rem)';

/** Brings the search page to life: answers what its address asks, then what is typed. */
export function openSearchPage(form: HTMLFormElement): void {
  const parts = partsOf(form);
  const base = form.dataset['base'] ?? '/';
  const resources = new Resources(fetching(base, form.dataset['order'] ?? ''));
  const opened = new Set<ShownKind>();
  let state = readSearchState(new URLSearchParams(location.search));
  let turn = 0;
  let announcing = 0;

  const answer = async (): Promise<void> => {
    const mine = (turn += 1);
    parts.list.dataset['state'] = 'loading';
    parts.ways.hidden = state.q.trim() !== '';
    try {
      const outcome = await search(state.q, resources);
      if (mine === turn) await show(outcome, () => mine === turn);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  };

  const fail = (error: unknown): void => {
    console.error(error);
    parts.list.replaceChildren();
    parts.notices.replaceChildren(...failure(() => void answer()));
    parts.list.dataset['state'] = 'error';
    announce('The search index could not be loaded.');
  };

  const show = async (outcome: Outcome, current: () => boolean): Promise<void> => {
    const traits = new Map(outcome.results.map((result) => [result, traitsOf(result, outcome.loaded?.table ?? null, outcome.data)]));
    const shown = inOrder(
      outcome.results.filter((result) => fits(traits.get(result)!, state.chosen)),
      state.sort,
      outcome,
    );
    const counts = countsOf([...traits.values()], state.chosen);
    parts.notices.replaceChildren(...notices(outcome, base));
    showFilters(filterGroups(counts, state.chosen, outcome.data, choose));
    const count = await fillList(parts.list, shown, outcome, {
      base,
      byKind: state.sort === 'relevance',
      opened,
      cited: () => resources.cited(),
      reopen: () => void show(outcome, current).catch(fail),
    });
    if (!current()) return;
    parts.list.dataset['state'] = 'done';
    announce(summary(count, outcome));
  };

  const change = (next: Partial<SearchState>): void => {
    if (next.q !== undefined) opened.clear();
    state = { ...state, ...next };
    const query = new URLSearchParams(writeSearchState(state)).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    void answer();
  };
  const choose = (facet: Facet, value: string, on: boolean): void => {
    const others = state.chosen[facet].filter((one) => one !== value);
    change({ chosen: { ...state.chosen, [facet]: on ? [...others, value] : others } });
  };
  const showFilters = (groups: readonly Node[]): void => {
    const focused =
      document.activeElement instanceof HTMLInputElement && parts.filters.contains(document.activeElement) ? document.activeElement : null;
    parts.filters.replaceChildren(...groups);
    parts.tools.hidden = groups.length === 0;
    if (!focused) return;
    // A box that nothing is under any more is gone; the reader stays among the filters.
    const same = [...parts.filters.querySelectorAll('input')].find(({ name, value }) => name === focused.name && value === focused.value);
    (same ?? parts.tools.querySelector('summary'))?.focus();
  };
  const announce = (words: string): void => {
    clearTimeout(announcing);
    announcing = window.setTimeout(() => (parts.status.textContent = words), ANNOUNCED_AFTER);
  };

  parts.input.addEventListener('input', () => change({ q: parts.input.value }));
  parts.sort.addEventListener('change', () => change({ sort: parts.sort.value as Sort }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ q: parts.input.value });
  });
  walkResults(parts.input, parts.list);
  parts.sort.value = state.sort;
  parts.tools.open = matchMedia(BESIDE).matches;
  // What was typed before the script was there counts.
  if (parts.input.value === '') parts.input.value = state.q;
  else state = { ...state, q: parts.input.value };
  void answer();
  // Fetched ahead of the first letter.
  resources.index().catch(() => undefined);
}

/** Results as ranked, or in the order of the text: by the first provision that each concerns. */
function inOrder(results: readonly Result[], sort: Sort, { data, loaded }: Outcome): readonly Result[] {
  if (sort === 'relevance') return results;
  const places = new Map(data.provisions.map(({ id }, at) => [id, at]));
  const first = (result: Result): number => {
    const ids = result.row === null ? [result.provision ?? ''] : (loaded?.table.rows[result.row]?.provisions ?? []);
    return Math.min(...ids.map((id) => places.get(id) ?? Infinity), Infinity);
  };
  return results.toSorted((a, b) => first(a) - first(b) || (a.row ?? 0) - (b.row ?? 0));
}

function partsOf(form: HTMLFormElement): Parts {
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  };
  return {
    form,
    input: form.querySelector('input')!,
    list: find('[data-results]') as HTMLOListElement,
    status: find('[data-search-status]'),
    notices: find('[data-search-notices]'),
    filters: find('[data-search-filters]'),
    tools: find('[data-tools]') as HTMLDetailsElement,
    sort: find('[data-search-sort]') as HTMLSelectElement,
    ways: find('[data-search-ways]'),
  };
}

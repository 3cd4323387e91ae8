import { citedResults } from '../../domain/search/results.ts';
import { jumpOf, type Jump } from '../../domain/search/jump.ts';
import { looksLikeCitation } from '../../domain/search/looks-like-citation.ts';
import type { CitedData, OrderData } from '../../domain/search/order-data.ts';
import { fetching } from './fetching.ts';
import { lawItems, missingNotice, wholeOrderItem } from './view/cited.ts';
import { saidBeside } from './view/heard.ts';
import { resultItem } from './view/result.ts';

/** Where a box shows what its citation leads to. */
export interface CiteBox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly notices: HTMLElement;
  readonly base: string;
  readonly order: string;
}

/** Reads citations as they are typed and shows the provision itself. Needs the order in small, and no index. */
export async function openCiteBox(box: CiteBox, whenNone: (words: string) => Node[]): Promise<void> {
  const source = fetching(box.base, box.order);
  const [data, cited] = await Promise.all([source.order(), source.cited()]);
  const say = saidBeside(box.list);
  const answer = (): void => {
    const words = box.input.value.trim();
    const jump = looksLikeCitation(words) ? jumpOf(words, data, cited) : null;
    box.list.replaceChildren(...(jump ? itemsOf(jump, data, cited, box.base) : []));
    const missing = jump ? missingNotice(jump, data, box.base) : [];
    box.notices.replaceChildren(...missing, ...(jump || words === '' ? [] : whenNone(words)));
    box.list.dataset['state'] = 'done';
    const found = box.list.querySelector('h3')?.textContent;
    say(found ? `Found: ${found}.` : (jump?.missing ?? box.notices.textContent));
  };
  box.input.addEventListener('input', answer);
  answer();
}

/** Where a citation leads, as results. */
export function itemsOf(jump: Jump, data: OrderData, { answers }: CitedData, base: string): HTMLLIElement[] {
  const whole = jump.wholeOrder ? [wholeOrderItem(data, base)] : [];
  const provisions = citedResults(jump).map((result) =>
    resultItem(result, { data, base, row: null, record: null, answer: answers[result.provision ?? ''] ?? null }),
  );
  return [...whole, ...provisions, ...lawItems(jump, base)];
}

import type { jumpOf } from '../../domain/search/jump.ts';
import type { CitedData, OrderData } from '../../domain/search/order-data.ts';
import type { makeSpeller, Speller } from '../../domain/search/query/speller.ts';
import type { quickLaw } from '../../domain/search/quick-law.ts';
import { readTable, type StoredTable, type Table } from '../../domain/search/table.ts';
import { PagefindIndex } from './pagefind.ts';

/** The index and what ranking needs beside it. */
export interface Loaded {
  readonly index: PagefindIndex;
  readonly table: Table;
  readonly wordsFile: string;
}

/** How the files of the search are had: in a browser by fetching, in tests from disk. Each rejects when its file cannot be had. */
export interface Source {
  readonly order: () => Promise<OrderData>;
  readonly cited: () => Promise<CitedData>;
  readonly plainLaw: () => Promise<{ readonly quickLaw: typeof quickLaw }>;
  readonly citations: () => Promise<{ readonly jumpOf: typeof jumpOf }>;
  readonly spelling: () => Promise<{ readonly makeSpeller: typeof makeSpeller }>;
  /** Path below the site's root: "search/index.json". `fresh` asks the server whether it has changed. */
  readonly file: (path: string, fresh?: boolean) => Promise<Uint8Array>;
}

/** Everything the search needs, each part fetched once, when it is first asked for; what failed is fetched again when asked again. */
export class Resources {
  readonly #source: Source;
  readonly #had = new Map<string, Promise<unknown>>();

  constructor(source: Source) {
    this.#source = source;
  }

  order(): Promise<OrderData> {
    return this.#once('order', () => this.#source.order());
  }

  cited(): Promise<CitedData> {
    return this.#once('cited', () => this.#source.cited());
  }

  plainLaw(): ReturnType<Source['plainLaw']> {
    return this.#once('plain law', () => this.#source.plainLaw());
  }

  citations(): ReturnType<Source['citations']> {
    return this.#once('citations', () => this.#source.citations());
  }

  index(): Promise<Loaded> {
    return this.#once('index', () => this.#open());
  }

  speller(): Promise<Speller> {
    return this.#once('speller', async () => {
      const [{ wordsFile }, { provisions }, { makeSpeller }] = await Promise.all([this.index(), this.order(), this.#source.spelling()]);
      const words = await this.#source.file(`search/${wordsFile}`);
      return makeSpeller(
        new TextDecoder().decode(words),
        provisions.map((one) => one.words),
      );
    });
  }

  async #open(): Promise<Loaded> {
    const read = (path: string): Promise<Uint8Array> => this.#source.file(`pagefind/${path}`);
    // The engine is the largest part and has a fixed name: it is asked for at once, beside the table that names the rest.
    const engine = read('wasm.en.pagefind');
    engine.catch(() => undefined);
    const stored = JSON.parse(new TextDecoder().decode(await this.#source.file('search/index.json', true))) as StoredTable & {
      meta: string;
      words: string;
    };
    const index = await PagefindIndex.open((path) => (path === 'wasm.en.pagefind' ? engine : read(path)), stored.meta);
    return { index, table: readTable(stored, index.ids), wordsFile: stored.words };
  }

  #once<T>(name: string, get: () => Promise<T>): Promise<T> {
    const had = this.#had.get(name) as Promise<T> | undefined;
    if (had) return had;
    const getting = get();
    this.#had.set(name, getting);
    getting.catch(() => this.#had.delete(name));
    return getting;
  }
}

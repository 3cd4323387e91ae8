import type { CitedData, OrderData } from '../../domain/search/order-data.ts';
import type { Source } from './resources.ts';

/** The files of the search as a page of the site gets them. `base` is the path the site is served under, `order` the address of the order in small. */
export function fetching(base: string, order: string): Source {
  return {
    order: () => moduleAt<OrderData>(order),
    cited: () => moduleAt<CitedData>(order.replace('order.js', 'cited.js')),
    plainLaw: () => import('../../domain/search/quick-law.ts'),
    citations: () => import('../../domain/search/jump.ts'),
    spelling: () => import('../../domain/search/query/speller.ts'),
    file: async (path, fresh = false) => {
      const response = await fetch(base + path, fresh ? { cache: 'no-cache' } : {});
      if (!response.ok) throw new Error(`${path} could not be fetched: ${response.status}.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** What a module of data holds. Modules load where a page's policy allows no fetching. */
async function moduleAt<T>(address: string): Promise<T> {
  return ((await import(/* @vite-ignore */ address)) as { default: T }).default;
}

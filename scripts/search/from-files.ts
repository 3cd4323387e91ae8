import { citedData, orderData } from '../../src/domain/search/order-data.ts';
import { orderPath } from '../../src/domain/address/provision.ts';
import type { Edition } from '../../src/domain/edition/edition.ts';
import type { Source } from '../../src/client/search/resources.ts';

/** The search's files as Node has them, for trying queries without a browser. */
export function fromFiles(edition: Edition, files: readonly { readonly path: string; readonly content: Uint8Array }[]): Source {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return {
    order: () => Promise.resolve(orderData(edition, orderPath(edition.order.number))),
    cited: () => Promise.resolve(citedData(edition)),
    plainLaw: () => import('../../src/domain/search/quick-law.ts'),
    citations: () => import('../../src/domain/search/jump.ts'),
    spelling: () => import('../../src/domain/search/query/speller.ts'),
    file: (path) => {
      const content = contents.get(path);
      return content ? Promise.resolve(content) : Promise.reject(new Error(`The search has no file ${path}.`));
    },
  };
}

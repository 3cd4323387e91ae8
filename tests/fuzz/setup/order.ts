import { orderPath } from '../../../src/domain/address/provision.ts';
import { assemble } from '../../../src/domain/edition/assemble.ts';
import { memoOrderOf } from '../../../src/domain/memo/memo-order.ts';
import { citedData, orderData } from '../../../src/domain/search/order-data.ts';
import { contentDir } from '../../../src/reading/content-dir.ts';
import { readContent } from '../../../src/reading/disk.ts';

const edition = assemble(readContent(contentDir()));

/** The order of the content, as memos and citations are held against it. */
export const order = memoOrderOf(edition.order, edition.tree.provisions);
/** The same as the search page carries it. */
export const searched = orderData(edition, orderPath(edition.order.number));
export const laws = citedData(edition);

import { orderPath } from '../../domain/address/provision.ts';
import { citedData, orderData } from '../../domain/search/order-data.ts';
import { sha256OfText } from '../../domain/text/sha256.ts';
import { edition } from '../../reading/edition.ts';
import { href } from '../href.ts';

const fingerprint = sha256OfText(JSON.stringify([orderData(edition, orderPath(edition.order.number)), citedData(edition)])).slice(0, 8);

/** Where a box finds the order in small. It changes when the order's data do, so that browsers may keep it. */
export const orderAddress = `${href('/search/order.js')}?v=${fingerprint}`;

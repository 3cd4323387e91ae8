import { orderPath } from '../../domain/address/provision.ts';
import { orderData } from '../../domain/search/order-data.ts';
import { edition } from '../../reading/edition.ts';

/** The order in small, as a module, so that pages whose policy allows no fetching can load it too. */
export function GET(): Response {
  const data = orderData(edition, orderPath(edition.order.number));
  return new Response(`export default ${JSON.stringify(data)};\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}

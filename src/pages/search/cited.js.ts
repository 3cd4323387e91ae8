import { citedData } from '../../domain/search/order-data.ts';
import { edition } from '../../reading/edition.ts';

/** What only a citation's answer shows, as a module. */
export function GET(): Response {
  return new Response(`export default ${JSON.stringify(citedData(edition))};\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}

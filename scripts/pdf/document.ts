/** A PDF as Chromium writes it: objects in plain text, only their streams compressed. Read as Latin-1, so that offsets are bytes. */
type PdfText = string;

/** Page, from 1, of each named place of a PDF: what links within it lead to. */
export function pagesOfPlaces(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const order = pageOrder(text);
  const places = /\/Dests (\d+) 0 R/.exec(text)?.[1];
  const listed = places === undefined ? '' : objectOf(text, places);
  const found = [...listed.matchAll(/\/([^\s[\]/<>]+) \[(\d+) 0 R/g)].map(
    ([, name = '', page = '']) => [decoded(name), order.indexOf(page) + 1] as const,
  );
  return new Map(found.filter(([, page]) => page > 0));
}

/** How many pages a PDF has. */
export function countPages(pdf: Uint8Array): number {
  return pageOrder(Buffer.from(pdf).toString('latin1')).length;
}

/**
 * The same PDF made at `moment`, "2026-11-02T10:15:00Z", whenever it was made. Only two things differ between runs: the clock,
 * and the numbers by which the browser knew the page's elements. What stands in their place is as long, so that no offset moves.
 */
export function normalised(pdf: Uint8Array, moment: string): Uint8Array {
  const digits = moment.replace(/\D/g, '').slice(0, 14).padEnd(14, '0');
  const text = Buffer.from(pdf).toString('latin1');
  // Those numbers grow down the page; renumbered in that order, the file's sorted list of them stays sorted.
  const elements = new Map([...new Set(text.match(ELEMENT))].sort().map((name, at) => [name, `node${String(at).padStart(8, '0')}`]));
  const renumbered = text.replace(ELEMENT, (name) => elements.get(name) ?? name);
  return Buffer.from(renumbered.replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}[+-]\d{2}'\d{2}'/g, `$1${digits}+00'00'`), 'latin1');
}

const ELEMENT = /\bnode\d{8}\b/g;

function pageOrder(text: PdfText): string[] {
  const root = /\/Type \/Catalog[\s\S]*?\/Pages (\d+) 0 R/.exec(text)?.[1] ?? /\/Pages (\d+) 0 R/.exec(text)?.[1];
  return root === undefined ? [] : leaves(text, root);
}

function leaves(text: PdfText, id: string): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(objectOf(text, id))?.[1];
  return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leaves(text, kid));
}

function objectOf(text: PdfText, id: string): string {
  const start = text.indexOf(`\n${id} 0 obj`);
  return start === -1 ? '' : text.slice(start, text.indexOf('endobj', start));
}

/** Names write unusual characters as "#2e". */
function decoded(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { APART } from '../../domain/address/apart.ts';
import { PATHS } from '../../domain/address/site.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Markup } from './markup.ts';

const KB = 1024;

interface Kind {
  readonly kind: string;
  readonly pattern: RegExp;
  readonly bytes: number;
  /** With scripts and fonts. */
  readonly whole?: number;
  /** Shows words of the order, or a list of its provisions: of a long order it may weigh more. */
  readonly grows?: true;
}

/** The budgets are for orders of up to so many provisions; for each further one, pages that grow may weigh so many bytes more. */
const PROVISIONS = 60;
const EACH_FURTHER = 192;

/** What a page may weigh on its first view, gzip. The first kind whose pattern fits the page's path is its kind. */
export const KINDS: readonly Kind[] = [
  { kind: 'front page', pattern: /^\/$/, bytes: 14 * KB },
  { kind: 'whole order', pattern: /^\/eo\/[^/]+\/$/, bytes: 28 * KB, grows: true },
  { kind: 'section page', pattern: /^\/eo\/[^/]+\/[^/]+\/$/, bytes: 14 * KB, grows: true },
  { kind: 'provision page', pattern: /^\/eo\/[^/]+\/[^/]+\/.+\/$/, bytes: 14 * KB, grows: true },
  { kind: 'analysis', pattern: new RegExp(`^${PATHS.analysis}.+/$`), bytes: 28 * KB },
  { kind: 'comparison', pattern: new RegExp(`^${PATHS.compare}$`), bytes: 28 * KB },
  { kind: 'commentary', pattern: new RegExp(`^${PATHS.commentary}.+/$`), bytes: 28 * KB },
  { kind: 'questions', pattern: new RegExp(`^${PATHS.questions}$`), bytes: 28 * KB },
  { kind: 'reader page', pattern: /^\/for\/.+\/$/, bytes: 28 * KB },
  { kind: 'entity page', pattern: new RegExp(`^${PATHS.who}.+/$`), bytes: 28 * KB },
  { kind: 'term page', pattern: new RegExp(`^${PATHS.terms}.+/$`), bytes: 28 * KB },
  { kind: 'law page', pattern: new RegExp(`^${PATHS.law}.+/$`), bytes: 28 * KB },
  // Everything on one page, for paper: nobody meets it who did not ask for all of it.
  { kind: 'booklet', pattern: new RegExp(`^${APART.print}$`), bytes: 120 * KB, whole: 180 * KB, grows: true },
  { kind: 'other page', pattern: /^/, bytes: 28 * KB, grows: true },
];

/** With the fonts and scripts of the first view. */
export const WHOLE_VIEW_BYTES = 60 * KB;

/** Gzip bytes that a browser fetches to show a page: HTML with its styles, and all of that with scripts and fonts. */
export interface Weight {
  readonly paint: number;
  readonly whole: number;
}

export function kindOf(path: string): Kind {
  const kind = KINDS.find(({ pattern }) => pattern.test(path));
  if (!kind) throw new Error(`No kind of page fits ${path}.`);
  return kind;
}

/** Weighs one page. `folder` is the output folder; `base` the path it will be served under, "/" or "/some/path/". */
export function weigh(html: string, markup: Markup, folder: string, base: string): Weight {
  const bytesOf = (address: string): number => gzipBytes(readFileSync(fileOf(address, folder, base)));
  const paint = gzipBytes(html) + sum(markup.stylesheets.map(bytesOf));
  const css = [...markup.styles, ...markup.stylesheets.map((one) => readFileSync(fileOf(one, folder, base), 'utf8'))].join('\n');
  const fonts = [...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map((found) => found[1] ?? '');
  const scripts = scriptsReached(markup.scriptFiles, folder, base);
  const fetched = new Set([...scripts, ...fonts, ...markup.preloads, ...markup.printStylesheets]);
  return { paint, whole: paint + sum([...fetched].map(bytesOf)) };
}

/** What is over budget on a page, as problems that stop the build. `provisions`: how many the order has. */
export function overBudget(path: string, file: string, weight: Weight, provisions: number): Problem[] {
  const own = kindOf(path);
  const { kind } = own;
  const more = own.grows ? Math.max(0, provisions - PROVISIONS) * EACH_FURTHER : 0;
  const bytes = own.bytes + more;
  const whole = (own.whole ?? WHOLE_VIEW_BYTES) + more;
  const problem = (found: string, most: number): Problem => ({
    rule: 'page/weight',
    file,
    found: `${path} (${kind}) weighs ${found}.`,
    expected: `at most ${most} bytes.`,
    mend: 'shorten or split the page, or drop styles it does not use; the budgets stand in src/integrations/finish/budget.ts.',
  });
  return [
    ...(weight.paint > bytes ? [problem(`${weight.paint} bytes of HTML and styles, gzip`, bytes)] : []),
    ...(weight.whole > whole ? [problem(`${weight.whole} bytes with scripts and fonts, gzip`, whole)] : []),
  ];
}

/** Script files of a page and all they import when they load, not what they import later on demand. */
function scriptsReached(addresses: readonly string[], folder: string, base: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (reached.has(address)) continue;
    reached.add(address);
    const source = readFileSync(fileOf(address, folder, base), 'utf8');
    for (const found of source.matchAll(/(?:^|[;\s}])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["']([^"']+)["']/g)) {
      waiting.push(new URL(found[1] ?? '', `http://site${address}`).pathname);
    }
  }
  return reached;
}

function fileOf(address: string, folder: string, base: string): string {
  const path = address.replace(/[?#].*$/, '');
  return join(folder, path.startsWith(base) ? path.slice(base.length) : path);
}

export function gzipBytes(content: string | Uint8Array): number {
  return gzipSync(content).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

import { createHash } from 'node:crypto';
import { PATHS } from '../../domain/address/site.ts';
import type { Markup } from './markup.ts';

type Directives = Readonly<Record<string, readonly string[]>>;

/** Pages that may do more, or must do less, than a page of words; each with its reason. */
const PARTICULAR: readonly { readonly path: string; readonly why: string; readonly set: Directives }[] = [
  {
    path: PATHS.search,
    why: 'The search reads its index with WebAssembly, from files of ours.',
    set: { 'script-src': ["'self'", "'wasm-unsafe-eval'"] },
  },
  {
    path: PATHS.memo,
    why: 'What a reader pastes there is theirs: no form may send it. Once a memo is there, the page itself forbids every fetch.',
    set: { 'form-action': ["'none'"], 'worker-src': ["'none'"] },
  },
];

/** Scripts make no markup and no script addresses from strings, but for the one address of the worker that keeps visited pages. */
const GUARD = ["require-trusted-types-for 'script'", 'trusted-types offline'];

/**
 * The Content-Security-Policy of one page: nothing but files of ours and the very styles and scripts that stand on it.
 * `frame-ancestors` is missing because browsers ignore it in a meta element; it stands in `_headers`.
 */
export function policyOf(path: string, markup: Markup): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': [markup.hasForms ? "'self'" : "'none'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    // Auditors read /robots.txt in the name of the page.
    'connect-src': ["'self'"],
    'style-src': sources(markup.styles, markup.stylesheets.length + markup.printStylesheets.length > 0),
    'script-src': sources(markup.scripts, markup.scriptFiles.length > 0),
  };
  // A script file may start the worker that keeps visited pages for reading offline.
  if (markup.scriptFiles.length > 0) directives['worker-src'] = ["'self'"];
  for (const { path: page, set } of PARTICULAR) {
    if (page !== path) continue;
    for (const [name, values] of Object.entries(set)) directives[name] = merged(directives[name], values);
  }
  const lines = Object.entries(directives).map(([name, values]) => `${name} ${values.join(' ')}`);
  const runs = directives['script-src']?.join() !== "'none'";
  return [...lines, ...(runs ? GUARD : [])].join(';');
}

/** "'sha256-…'" as a policy names an inline style or script. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function sources(inline: readonly string[], files: boolean): string[] {
  const all = [...(files ? ["'self'"] : []), ...new Set(inline.map(hashSource))];
  return all.length > 0 ? all : ["'none'"];
}

function merged(before: readonly string[] | undefined, more: readonly string[]): string[] {
  if (more.includes("'none'")) return ["'none'"];
  return [...new Set([...(before ?? []).filter((value) => value !== "'none'"), ...more])];
}

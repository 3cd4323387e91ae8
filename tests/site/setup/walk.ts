import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type ReadPage } from './pages.ts';

/** A link found on a page of the built site. */
export interface FoundLink {
  readonly from: string;
  readonly address: string;
}

export interface Walked {
  readonly internal: number;
  readonly external: readonly FoundLink[];
  /** What is missing, and from where it is linked: "/who/x/: there is no who/x/index.html (linked from /who/ and 3 more)" */
  readonly broken: readonly string[];
}

const ATTRIBUTES = ['href', 'src', 'action', 'data-href', 'poster'] as const;
const ADDRESSED_META = new Set(['og:url', 'og:image', 'twitter:image']);

/** Follows every link of every page to its file and fragment. `site` is the address the site was built for, `base` its path there. */
export function walk(pages: readonly ReadPage[], folder: string, site: string, base: string): Walked {
  const idsOf = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  const external: FoundLink[] = [];
  const faults: { readonly from: string; readonly fault: string }[] = [];
  let internal = 0;
  for (const page of pages) {
    const here = new URL(`${base}${page.path.slice(1)}`, site);
    for (const address of addressesOn(page)) {
      const target = parsed(address, here);
      if (!target) faults.push({ from: page.path, fault: `${address} is no address` });
      else if (target.origin !== here.origin) external.push({ from: page.path, address });
      else {
        internal += 1;
        const fault = faultOf(target, folder, base, idsOf);
        if (fault) faults.push({ from: page.path, fault: `${address}: ${fault}` });
      }
    }
  }
  const broken = [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, places]) => {
    const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
    return `${fault} (linked from ${places[0]?.from ?? ''}${more})`;
  });
  return { internal, external, broken };
}

function addressesOn(page: ReadPage): string[] {
  return page.elements.flatMap((element) => {
    const named = ATTRIBUTES.flatMap((name) => attribute(element, name) ?? []);
    const sets = (attribute(element, 'srcset') ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s+/)[0] ?? '')
      .filter(Boolean);
    const meta = ADDRESSED_META.has(attribute(element, 'property') ?? attribute(element, 'name') ?? '')
      ? [attribute(element, 'content') ?? '']
      : [];
    return [...named, ...sets, ...meta];
  });
}

function parsed(address: string, here: URL): URL | null {
  return URL.canParse(address, here.href) ? new URL(address, here) : null;
}

function faultOf(target: URL, folder: string, base: string, idsOf: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  if (!target.pathname.startsWith(base)) return `it leaves the path the site is served under, ${base}`;
  const below = decodeURIComponent(target.pathname.slice(base.length));
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  const path = join(folder, file);
  if (!existsSync(path)) return `there is no ${file}`;
  if (statSync(path).isDirectory()) return `it is a folder; its address ends in a slash`;
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || fragment === 'top') return null;
  const ids = idsOf.get(file);
  if (!ids) return null;
  return ids.has(fragment) ? null : `${file} has no id "${fragment}"`;
}

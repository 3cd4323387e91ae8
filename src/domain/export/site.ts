/** Where the site is published. */
export interface Site {
  /** Scheme and host: "https://example.org". */
  readonly url: string;
  /** Path below which the site lies: "/" or "/some/sub/path/". */
  readonly base: string;
}

/** The full address of a site path such as "/eo/14179/5/a/" or "/compare/#slug". */
export function absolute(site: Site, path: string): string {
  const host = site.url.replace(/\/+$/, '');
  const base = site.base.replace(/^\/+|\/+$/g, '');
  return `${host}${base === '' ? '' : `/${base}`}/${path.replace(/^\/+/, '')}`;
}

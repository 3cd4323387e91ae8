type Environment = Readonly<Record<string, string | undefined>>;

/** Where the site will be served, as the environment says it. */
export interface ServedAt {
  /** Scheme and host: "https://example.org". */
  readonly site: string;
  /** Path there: "/" or "/some/path/". */
  readonly base: string;
}

/** From SITE_URL and BASE_PATH; empty is as good as unset. Throws, with the cure, on a host with a path, or a path that is none. */
export function servedAt(environment: Environment): ServedAt {
  const said = environment['SITE_URL'] || 'http://localhost:4321';
  const url = URL.canParse(said) ? new URL(said) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is "${said}", which is no address of a site. Give scheme and host, such as https://example.org.`);
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Error(
      `SITE_URL is "${said}", with more than a host. Put the path into BASE_PATH: SITE_URL=${url.origin} BASE_PATH=${url.pathname}`,
    );
  return { site: url.origin, base: basePathOf(environment) };
}

/** From BASE_PATH: "/" where it is unset or empty, else "/some/path/". Throws, with the cure, on a path that is none. */
export function basePathOf(environment: Environment): string {
  const base = `/${environment['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base) || /\/\.{1,2}\//.test(base))
    throw new Error(`BASE_PATH is "${environment['BASE_PATH'] ?? ''}", which is no plain path. Give one such as /some/path/.`);
  return base;
}

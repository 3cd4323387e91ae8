import { PATHS } from '../../src/domain/address/site.ts';

/**
 * One page of each main kind, of all the paths of a built site: front page, whole order, its section with most below it, the
 * first of its deepest provisions there, the analysis, the comparison, search and memo. A kind that the site lacks is left out.
 */
export function mainPages(all: readonly string[]): string[] {
  const order = all.find((path) => /^\/eo\/[^/]+\/$/.test(path));
  const below = (path: string): string[] => all.filter((one) => one.startsWith(path) && one !== path);
  const sections = order === undefined ? [] : all.filter((path) => depth(path) === depth(order) + 1 && path.startsWith(order));
  const section = most(sections, (path) => Math.max(0, ...below(path).map(depth)) * 1000 + below(path).length);
  const provision = section === undefined ? undefined : most(below(section), depth);
  const analysis = all.find((path) => path.startsWith(PATHS.analysis) && path !== PATHS.analysis);
  return [PATHS.home, order, section, provision, analysis, PATHS.compare, PATHS.search, PATHS.memo].filter(
    (path): path is string => path !== undefined && all.includes(path),
  );
}

function depth(path: string): number {
  return path.split('/').length;
}

/** The first of those that measure most. */
function most(paths: readonly string[], measure: (path: string) => number): string | undefined {
  const largest = Math.max(...paths.map(measure));
  return paths.find((path) => measure(path) === largest);
}

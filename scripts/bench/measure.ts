import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, KINDS, weigh, type Weight } from '../../src/integrations/finish/budget.ts';
import { readMarkup } from '../../src/integrations/finish/markup.ts';
import { pagesIn } from '../../src/integrations/finish/pages.ts';

/** Pages of one kind, in gzip bytes of their first view. */
export interface KindMeasure {
  readonly kind: string;
  readonly pages: number;
  readonly medianPaint: number;
  readonly mostPaint: number;
  readonly mostWhole: number;
  readonly budget: number;
}

export interface SiteMeasure {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly kinds: readonly KindMeasure[];
}

/** Measures a site built for base "/". */
export function measureSite(folder: string): SiteMeasure {
  const pages = pagesIn(folder);
  const weights = Map.groupBy(
    pages.map(({ file, path }) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { kind: kindOf(path).kind, weight: weigh(html, readMarkup(html), folder, '/') };
    }),
    ({ kind }) => kind,
  );
  const files = globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((one) => one.isFile());
  return {
    pages: pages.length,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    kinds: KINDS.flatMap(({ kind, bytes }) =>
      measureKind(
        kind,
        bytes,
        (weights.get(kind) ?? []).map(({ weight }) => weight),
      ),
    ),
  };
}

function measureKind(kind: string, budget: number, weights: readonly Weight[]): KindMeasure[] {
  if (weights.length === 0) return [];
  const paints = weights.map(({ paint }) => paint).sort((a, b) => a - b);
  return [
    {
      kind,
      budget,
      pages: weights.length,
      medianPaint: paints[Math.floor(paints.length / 2)] ?? 0,
      mostPaint: paints.at(-1) ?? 0,
      mostWhole: Math.max(...weights.map(({ whole }) => whole)),
    },
  ];
}

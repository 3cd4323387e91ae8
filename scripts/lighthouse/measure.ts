import lighthouse from 'lighthouse';

/** What Lighthouse found on one page. Milliseconds are simulated for a slow telephone. */
export interface Measured {
  /** 0 to 100, by category, in the order performance, accessibility, best practices, SEO. */
  readonly scores: Readonly<Record<string, number>>;
  /** Largest paint, milliseconds. */
  readonly lcp: number;
  /** Blocking time, milliseconds. */
  readonly tbt: number;
  readonly cls: number;
  /** Bytes over the line. */
  readonly bytes: number;
  /** Audits that cost points, in words. */
  readonly failed: readonly string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Measures a page in the browser that listens on `port`. Throws when Lighthouse could not load it. */
export async function measure(address: string, port: number): Promise<Measured> {
  const run = await lighthouse(address, { port, onlyCategories: [...CATEGORIES], output: 'json', logLevel: 'silent' });
  const report = run?.lhr;
  if (!report || report.runtimeError)
    throw new Error(`Lighthouse did not measure ${address}: ${report?.runtimeError?.message ?? 'no report'}`);
  const value = (audit: string): number => report.audits[audit]?.numericValue ?? 0;
  const scores = CATEGORIES.map((category) => [category, Math.round((report.categories[category]?.score ?? 0) * 100)] as const);
  const failed = CATEGORIES.flatMap((category) => report.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${report.audits[id]?.title ?? ''} ${report.audits[id]?.displayValue ?? ''}`.trim());
  return {
    scores: Object.fromEntries(scores),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
    bytes: value('total-byte-weight'),
    failed,
  };
}

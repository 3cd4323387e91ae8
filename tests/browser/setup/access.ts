import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** Contrast is held to the stricter measure, 7:1, under which nothing passes that fails 4.5:1; of the dark theme nothing else can differ. */
const [CONTRAST, LESSER_CONTRAST] = ['color-contrast-enhanced', 'color-contrast'];
const RULES: Readonly<Record<'all' | 'colours', RunOptions>> = {
  all: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { [CONTRAST]: { enabled: true }, [LESSER_CONTRAST]: { enabled: false } },
    resultTypes: ['violations'],
  },
  colours: { runOnly: { type: 'rule', values: [CONTRAST] }, resultTypes: ['violations'] },
};

/** What axe finds wrong on a page as it stands: "color-contrast: … at nav > a (1 of 3)". */
export async function accessFaults(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(document, options),
    RULES[rules],
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}, at ${String(nodes[0]?.target ?? '?')} (1 of ${nodes.length})`);
}

/** What makes a page wider than the window, so that a reader would have to scroll sideways. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const named = out.slice(0, 3).map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
    return [`${scrollWidth - clientWidth} px too wide, from ${named.join(', ')}`];
  });
}

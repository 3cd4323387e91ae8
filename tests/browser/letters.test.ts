import { expect, test } from 'vitest';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

test('the first page waits for no letters; the next is set in the site’s own; no line of either moves', async () => {
  await withTab({}, async (page) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) fonts.push(request.url());
    });
    await page.addInitScript(() => {
      const moved = { sum: 0 };
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moved = (): Promise<number> => page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum);

    await page.goto('/', { waitUntil: 'networkidle' });
    expect(fonts).toEqual([]);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    expect(await moved()).toBe(0);

    await page.goto(`${orderPath}3/`, { waitUntil: 'networkidle' });
    expect(fonts).toHaveLength(2);
    expect(
      await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`).sort()),
    ).toEqual(['Order Sans loaded', 'Order Serif loaded']);
    expect(await moved()).toBe(0);
  });
});

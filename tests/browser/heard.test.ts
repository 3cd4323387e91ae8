import { expect, test } from 'vitest';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

test('a voice says whose words are whose, beside each other and folded; what cannot be folded is not offered to be', async () => {
  await withTab({ viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(`${orderPath}3/b/ii/`);
    const row = page.getByRole('article', { name: /^Sec\. 3\(b\)\(ii\) \w/ });
    const heard = await row.ariaSnapshot();
    expect(heard).toContain('The order’s words: (ii) provide');
    expect(heard).toContain('heading "What it does not say" [level=3]');
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await row.ariaSnapshot()).toMatch(/group: The order’s words, Sec\. 3\(b\)\(ii\)$/);
    await page.getByLabel('the order’s words').check();
    expect([await row.locator('.words').isVisible(), await row.locator('summary').isVisible()]).toEqual([true, false]);
  });
});

import { describe, expect, test } from 'vitest';
import { accessFaults, overflow } from './setup/access.ts';
import { allPaths } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

describe('every page, light, dark and 320 px wide', () => {
  test.concurrent.each(allPaths)('%s', async (path) => {
    await withTab({ colorScheme: 'light', viewport: { width: 1280, height: 900 } }, async (page, conduct) => {
      await page.goto(path, { waitUntil: 'load' });
      const found: Record<string, string[]> = { light: await accessFaults(page) };
      await page.emulateMedia({ colorScheme: 'dark' });
      found['dark'] = await accessFaults(page, 'colours');
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      found['narrow'] = await accessFaults(page);
      found['sideways'] = await overflow(page);
      expect({ ...found, ...conduct }).toEqual({
        light: [],
        dark: [],
        narrow: [],
        sideways: [],
        complaints: [],
        elsewhere: [],
        failed: [],
      });
    });
  });
});

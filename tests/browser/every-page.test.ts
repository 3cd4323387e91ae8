import { describe, expect, test } from 'vitest';
import { accessFaults, overflow } from './setup/access.ts';
import { inertParts } from './setup/acts.ts';
import { allPaths } from './setup/paths.ts';
import { leaveBrowserAfterwards, openWhole, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

describe('every page, light, dark and 320 px wide, with the network cut once it has loaded', () => {
  test.concurrent.each(allPaths)('%s', async (path) => {
    await withTab({ colorScheme: 'light', viewport: { width: 1280, height: 900 } }, async (page, conduct) => {
      // The pages are to stand by themselves; what the worker adds has tests of its own.
      await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      await openWhole(page, path);
      await page.context().setOffline(true);
      const found: Record<string, string[]> = { light: await accessFaults(page) };
      await page.emulateMedia({ colorScheme: 'dark' });
      found['dark'] = await accessFaults(page, 'colours');
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      found['narrow'] = await accessFaults(page);
      found['sideways'] = await overflow(page);
      found['inert'] = await inertParts(page);
      expect({ ...found, ...conduct }).toEqual({
        light: [],
        dark: [],
        narrow: [],
        sideways: [],
        inert: [],
        complaints: [],
        elsewhere: [],
        failed: [],
      });
    });
  });
});

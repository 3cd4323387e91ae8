import { describe, expect, test } from 'vitest';
import { leaveBrowserAfterwards, withTab } from '../setup/visit.ts';
import { drop, openMemo, said } from './give.ts';

leaveBrowserAfterwards();

/** A page of a memo, four citations and a quotation in some 400 characters. */
const PARAGRAPH = `Under E.O. 14110, § 3, developers may give access “for a period of up to 30 days before they plan to release such models to other trusted partners”. See also 18 U.S.C. § 1030, and section 3 of Executive Order 14148. The rest of this paragraph is plain prose of the kind that fills memoranda, and says nothing of law at all, but takes up room.\n\n`;
const TIMES = Math.ceil(1_000_000 / PARAGRAPH.length);

describe('a memo of a million characters', () => {
  test('is linked in pieces of work too short to be felt, and shows how far it is', async () => {
    await withTab({}, async (page, conduct) => {
      await openMemo(page);
      await page.evaluate(() => {
        const seen = { longest: 0, shares: new Set<number>() };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
        }).observe({ type: 'longtask' });
        const bar = document.querySelector<HTMLProgressElement>('[data-memo-progress]');
        setInterval(() => seen.shares.add(bar?.hidden === false ? bar.value : 0), 20);
      });
      await drop(page, 'long.txt', PARAGRAPH, TIMES);
      await page.locator('[data-memo-name]').getByText('long.txt').waitFor();
      expect(await said(page)).toBe(`${TIMES * 3} citations found, ${TIMES * 3} linked. Nothing needs a look.`);
      const { longest, shares } = await page.evaluate(() => {
        const { seen } = window as unknown as { seen: { longest: number; shares: Set<number> } };
        return { longest: seen.longest, shares: seen.shares.size };
      });
      console.info(`The longest task took ${Math.round(longest)} ms.`);
      expect(shares).toBeGreaterThan(5);
      expect(longest).toBeLessThan(1000);
      const entries = page.locator('[data-memo-citations] > li');
      expect(await entries.count()).toBe(201);
      await page.getByRole('button', { name: `Show 200 more of ${TIMES * 3 - 200}` }).click();
      expect(await entries.count()).toBe(401);
      expect(await entries.nth(200).locator(':focus').count()).toBe(1);
      expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
    });
  });

  test('can be taken away while it is read', async () => {
    await withTab({}, async (page) => {
      await openMemo(page);
      await drop(page, 'long.txt', PARAGRAPH, TIMES);
      await page.locator('[data-memo-progress]:not([hidden])').waitFor();
      await page.getByRole('button', { name: 'Start over' }).click();
      expect(await page.locator('[data-memo-status]').innerText()).toBe('The memo is gone.');
      await drop(page, 'short.txt', 'See 18 U.S.C. 1030.');
      await page.locator('[data-memo-name]').getByText('short.txt').waitFor();
      expect(await said(page)).toBe('1 citation found, 1 linked. Nothing needs a look.');
    });
  });
});

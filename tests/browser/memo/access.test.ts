import { describe, expect, test } from 'vitest';
import { accessFaults, overflow } from '../setup/access.ts';
import { leaveBrowserAfterwards, withTab } from '../setup/visit.ts';
import { openMemo, paste, said } from './give.ts';

leaveBrowserAfterwards();

const MEMO = `E.O. 14110, § 3; 18 U.S.C. § 1030; 44 U.S.C. 3552(b)(6)(A); Public Law 117-263; 5 C.F.R. 213.3102.\n\n“for a period of up to 90 days before they plan to release such models to other trusted partners”`;

describe('the page that links memos, with a result on it', () => {
  test.each(['light', 'dark'] as const)('is open to all on a narrow screen, %s', async (colorScheme) => {
    await withTab({ viewport: { width: 320, height: 640 }, colorScheme }, async (page) => {
      await openMemo(page);
      await paste(page, { 'text/html': `<h1>On law</h1><p>${MEMO}</p><table><tr><td>Executive Order 14148</td></tr></table>` });
      await page.getByText('Choose what is linked, and how').click();
      expect(await accessFaults(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
    });
  });

  test('says each finding once to those who hear it, however the words are cut', async () => {
    await withTab({}, async (page) => {
      await openMemo(page);
      await paste(page, { 'text/html': '<p>See E.O. 14110, § <b>3</b>(<i>b</i>) and E.O. <b>14</b>148, § 2.</p>' });
      expect(await page.locator('.memo-view .visually-hidden').allTextContents()).toEqual([' (another order)', ' (another order)']);
    });
  });

  test('needs no mouse: type, link, choose, go to a finding, take the memo away, start over', async () => {
    await withTab({}, async (page) => {
      await openMemo(page);
      const tabTo = async (name: string): Promise<void> => {
        for (let presses = 0; presses < 60; presses += 1) {
          const focused = page.locator(':focus');
          const label =
            (await focused.count()) > 0
              ? await focused.evaluate((one) => one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent)
              : '';
          if (label.trim().startsWith(name)) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`No Tab leads to “${name}”.`);
      };
      await page.locator('[data-memo-box]').focus();
      await page.keyboard.type('See 18 U.S.C. 1030.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('And E.O. 14110.');
      await tabTo('Link the citations');
      await page.keyboard.press('Enter');
      await page.locator('[data-memo-result]:not([hidden])').waitFor();
      expect(await said(page)).toBe('2 citations found, 2 linked. Nothing needs a look.');
      await tabTo('Choose what is linked');
      await page.keyboard.press('Enter');
      await tabTo('U.S. Code');
      await page.keyboard.press('Space');
      await page.getByText('2 citations found, 1 linked.').waitFor();
      await tabTo('Show “E.O. 14110” in the memo');
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').innerText()).toContain('E.O. 14110');
      await tabTo('Download .html');
      await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      await page.keyboard.press('Shift+Tab');
      await page.locator('[data-memo-clear]').focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-memo-result]').isHidden()).toBe(true);
      expect(await page.locator(':focus').getAttribute('role')).toBe('textbox');
    });
  });
});

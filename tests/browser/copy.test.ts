import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

const ALLOWED: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
const PATH = `${orderPath}3/b/ii/`;
const CITATION = /^Exec\. Order No\. [\d,]+, § 3\(b\)\(ii\), \d+ Fed\. Reg\. [\d,]+ \(\w+ \d+, \d{4}\)/;

const STYLES: ReadonlyArray<readonly [string, RegExp]> = [
  ['Indigo Book', /^Exec\. Order [\d,]+, § 3\(b\)\(ii\), \d+ Fed\. Reg\. \d+ \(.+\), http/],
  ['Federal Register', /^section 3\(b\)\(ii\) of Executive Order \d+ of \w+ \d+, \d{4}, http/],
  ['CRS', /^E\.O\. \d+, Section 3\(b\)\(ii\), http/],
  ['Short', /^Sec\. 3\(b\)\(ii\), http/],
  ['Cite this explanation', /^“.+”, .+, Sec\. 3\(b\)\(ii\), http/],
];

describe('a provision is copied', () => {
  test('by mouse: each style, as rich text, Markdown and a quotation, and says so', async () => {
    await withTab(ALLOWED, async (page, conduct) => {
      await open(page);
      await copyButton(page).click();
      await press(page, 'Bluebook');
      const url = await addressOf(page);
      expect(await clipboard(page, 'text/plain')).toMatch(CITATION);
      expect(await clipboard(page, 'text/html')).toMatch(new RegExp(`<a href="${url}">Exec\\. Order No\\. [^<]+</a>`));

      await page.getByLabel('plain text').check();
      for (const [style, pattern] of STYLES) {
        await press(page, style);
        expect(await clipboard(page, 'text/plain')).toMatch(pattern);
      }

      await page.getByLabel('Markdown').check();
      await press(page, 'Quotation with citation');
      const quotation = await clipboard(page, 'text/plain');
      const words = await page.locator('.words[data-provision="3.b.ii"]').first().innerText();
      expect(words.replace(/\s+/g, ' ')).toContain(/^> (.{40})/.exec(quotation)?.[1]);
      expect(quotation.split('\n').at(-1)).toContain(`](${url})`);
      expect(conduct.complaints).toEqual([]);
    });
  });

  test('by keyboard, and the focus returns to where it was', async () => {
    await withTab(ALLOWED, async (page) => {
      await open(page);
      await copyButton(page).focus();
      await page.keyboard.press('Enter');
      await page.locator('#cite-menu button:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Copied: Link' }).waitFor({ state: 'attached' });
      expect(await clipboard(page, 'text/plain')).toBe(await addressOf(page));
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cite'))).toBe('3.b.ii');
      // Left by Tab, it closes, and the focus goes on from its button.
      await page.keyboard.press('Enter');
      await page.locator('#cite-menu li:last-child button').focus();
      await page.keyboard.press('Tab');
      await page.locator('#cite-menu').waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.closest('.row')?.querySelector('[data-cite="3.b.ii"]') !== null)).toBe(true);
    });
  });

  test('by touch, on targets a finger can hit', async () => {
    await withTab({ ...ALLOWED, hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }, async (page) => {
      await open(page);
      await copyButton(page).tap();
      const entry = page.getByRole('dialog').getByRole('button', { name: 'CRS' });
      const others = [page.locator('.row-order > summary').last(), page.locator('.controls label').first()];
      for (const target of [copyButton(page), entry, ...others]) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await entry.tap();
      await page.getByRole('status').filter({ hasText: 'Copied: CRS' }).waitFor({ state: 'attached' });
      expect(await clipboard(page, 'text/plain')).toContain('Section 3(b)(ii)');
    });
  });
});

/** Opens the page and waits for its script, which adopts its styles first. */
async function open(page: Page): Promise<void> {
  await page.goto(PATH);
  await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
}

/** The page's address on the host that it was built for. */
async function addressOf(page: Page): Promise<string> {
  return (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
}

function copyButton(page: Page) {
  return page.locator('[data-cite="3.b.ii"]').first();
}

async function press(page: Page, what: string): Promise<void> {
  await page
    .locator('#cite-menu')
    .getByRole('button', { name: new RegExp(`^${what}`) })
    .click();
  await page
    .locator('#cite-status')
    .filter({ hasText: `Copied: ${what}` })
    .waitFor({ state: 'attached' });
}

/** What the clipboard holds of one type. */
function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType(wanted))?.text() ?? '';
  }, type);
}

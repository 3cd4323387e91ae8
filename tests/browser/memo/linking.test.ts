import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changesBesideLinks } from '../../domain/memo/docx/setup/compare.ts';
import { docxOf, fileOf, p } from '../../domain/memo/docx/setup/archive.ts';
import { orderPath } from '../setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from '../setup/visit.ts';
import { downloaded, drop, linesOf, marked, openMemo, paste, said } from './give.ts';

leaveBrowserAfterwards();

const number = /\d+/.exec(orderPath)?.[0] ?? '';
const MEMO = `RE: Executive Order ${number} (the “Order”)

Under section 3(b)
(ii) of the Order, access lasts “for a period of up to 30 days before they plan to release such models”, not “for a period of up to 90 days before they plan to release such models”.

See § 2(g); 18 U.S.C. § 1030; E.O. 14110, § 3. “Nothing of this sort is written in it at all.”

Under Executive Order 14148, so does § 2(a).`;

const clipboard = (page: Page, type: string): Promise<string> =>
  page.evaluate(async (wanted) => (await (await navigator.clipboard.read())[0]?.getType(wanted))?.text() ?? '', type);
const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('Copied.').waitFor();
};

describe('a memo pasted as text', () => {
  test('is shown with each citation linked and marked by shape, word and colour, and listed with counts', async () => {
    await withTab({}, async (page, conduct) => {
      await openMemo(page);
      const here = new URL(orderPath, page.url()).href;
      expect(await paste(page, { 'text/plain': MEMO })).toBe('7 citations found, 5 linked. 3 findings to look at.');
      expect(await marked(page)).toEqual([
        `Executive Order ${number} | found | ${here}`,
        `section 3(b) | found piece | ${here}3/b/ii/`,
        `(ii) of the Order | found | ${here}3/b/ii/`,
        '§ 2(g) | missing | ',
        '18 U.S.C. § 1030 | external | https://www.govinfo.gov/link/uscode/18/1030',
        'E.O. 14110, § 3 | other-order | https://www.federalregister.gov/executive-order/14110',
        'Executive Order 14148 | other-order | https://www.federalregister.gov/executive-order/14148',
        '§ 2(a) | ambiguous | ',
      ]);
      const looks = await page
        .locator('.memo-view .memo-cite:not(.piece)')
        .evaluateAll((all) =>
          all.map((one) =>
            [
              one.getAttribute('class'),
              getComputedStyle(one).color,
              getComputedStyle(one, '::after').content,
              one.lastElementChild?.textContent,
            ].join(),
          ),
        );
      expect(new Set(looks).size).toBe(5);
      expect(await linesOf(page, 'counts')).toEqual([
        '✓ 2 in the order',
        '✕ 1 no such provision',
        '? 1 could be two things',
        '◇ 2 other orders',
        '§ 1 other law',
      ]);
      const list = (await linesOf(page, 'citations')).filter((line) => line !== 'Show');
      expect(list.slice(2, 6)).toEqual([
        '✓ section 3(b) (ii) of the Order: in the order',
        `Sec. 3(b)(ii) of E.O. ${number}`,
        '✕ § 2(g): no such provision',
        `E.O. ${number} has no Sec. 2(g); Sec. 2 ends at (f).`,
      ]);
      expect(list.slice(-2)).toEqual([
        '? § 2(a): could be two things',
        `Either Sec. 2(a) of E.O. ${number} or E.O. 14148, Sec. 2(a). It got no link.`,
      ]);
      expect(await linesOf(page, 'quotation-counts')).toEqual([
        '✓ 1 word for word',
        '✕ 1 differs from the order',
        '– 1 not words of the order',
      ]);
      expect(await page.locator('[data-memo-quotations] del').innerText()).toContain('90');
      expect(await page.locator('[data-memo-quotations] ins').innerText()).toContain('30');
      await page.getByRole('button', { name: 'Show “§ 2(g)” in the memo' }).click();
      expect(await page.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe('§ 2(g)');
      expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
    });
  });
});

describe('a memo pasted with its formatting', () => {
  test('keeps it, is linked as chosen, and is copied as rich text, HTML or Markdown', async () => {
    await withTab({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await openMemo(page);
      const rich = `<html><body><!--StartFragment--><h1>On lamps</h1><p class=MsoNormal style="color:red">See <b>E.O. ${number}</b>, §&nbsp;2(a), and 18 U.S.C. 1030.</p><ul><li>one</ul><!--EndFragment--></body></html>`;
      await paste(page, { 'text/html': rich, 'text/plain': 'ignored' });
      const here = new URL(orderPath, page.url()).href;
      const [own, usc] = [`${here}2/a/`, 'https://www.govinfo.gov/link/uscode/18/1030'];
      await press(page, 'Copy with formatting');
      expect(await clipboard(page, 'text/html')).toContain(
        `See <a href="${own}"><strong>E.O. ${number}</strong>, §&nbsp;2(a)</a>, and <a href="${usc}">18 U.S.C. 1030</a>.</p>`,
      );
      expect(await clipboard(page, 'text/plain')).toBe(`On lamps\n\nSee E.O. ${number}, §\u00a02(a), and 18 U.S.C. 1030.\n\none`);
      await press(page, 'Copy Markdown');
      expect(await clipboard(page, 'text/plain')).toBe(
        `# On lamps\n\nSee [**E.O. ${number}**, §\u00a02(a)](${own}), and [18 U.S.C. 1030](${usc}).\n\n- one\n`,
      );
      await page.getByText('Choose what is linked, and how').click();
      await page.getByLabel('U.S. Code').uncheck();
      await page.getByLabel('notes with the address').check();
      expect(await said(page)).toBe('2 citations found, 1 linked. Nothing needs a look.');
      await press(page, 'Copy HTML');
      const html = await clipboard(page, 'text/plain');
      expect(html).toContain(`2(a)<sup id="citation-1"><a href="#citation-note-1">1</a></sup>, and 18 U.S.C. 1030.`);
      expect(html).toContain(`<li id="citation-note-1">E.O. ${number}, §\u00a02(a): <a href="${own}">`);
      expect(await page.locator('.memo-view sup').innerText()).toBe('1');
      await page.getByLabel('links in the words').check();
      await page.getByLabel('Words of citations').selectOption('short');
      await said(page);
      const { name, bytes } = await downloaded(page, 'html');
      expect(name).toBe('memo-linked.html');
      expect(Buffer.from(bytes).toString()).toMatch(/^<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>memo<\/title>/);
    });
  });
});

describe('a memo dropped as a file', () => {
  test('is given back in its own form, linked, and otherwise as it was', async () => {
    await withTab({}, async (page, conduct) => {
      await openMemo(page);
      const here = new URL(orderPath, page.url()).href;
      const given = async (name: string, content: string): Promise<string> => {
        await drop(page, name, content);
        await page.locator('[data-memo-name]').getByText(name).waitFor();
        await said(page);
        const { name: linked, bytes } = await downloaded(page, name.split('.').at(-1) ?? '');
        expect(linked).toBe(name.replace('.', '-linked.'));
        return Buffer.from(bytes).toString();
      };
      expect(await given('a.txt', `\ufeffE.O. ${number}\r\n`)).toBe(`\ufeffE.O. ${number} <${here}>\r\n`);
      expect(await given('b.md', `See *E.O. ${number}*\\.`)).toBe(`See [*E.O. ${number}*](${here})\\.`);
      expect(await given('c.html', `<!doctype html><p id=x>E.O.&nbsp;${number}`)).toBe(
        `<!doctype html><p id=x><a href="${here}">E.O.&nbsp;${number}</a>`,
      );
      const word = docxOf(
        p('See E.O. ', `${number}, § 4.`) + p('<w:hyperlink w:anchor="a"><w:r><w:t>E.O. 14110</w:t></w:r></w:hyperlink>'),
      );
      await page.locator('[data-memo-file]').setInputFiles({ name: 'd.docx', mimeType: '', buffer: Buffer.from(word) });
      await page.locator('[data-memo-name]').getByText('d.docx').waitFor();
      expect(await said(page)).toBe('2 citations found, 1 linked. Nothing needs a look.');
      expect(await page.locator('[data-memo-citations]').innerText()).toContain('linked before, left as it is');
      const { bytes } = await downloaded(page, 'docx');
      expect(fileOf(bytes, 'word/_rels/document.xml.rels')).toContain(`Target="${here}4/" TargetMode="External"`);
      expect(fileOf(bytes, 'word/document.xml').match(/<w:hyperlink r:id="rIdCitation1"/g)?.length).toBe(1);
      expect(changesBesideLinks(word, bytes).filter((change) => !change.includes('document.xml'))).toEqual([]);
      expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
    });
  });
});

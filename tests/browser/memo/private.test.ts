import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { docxOf, p } from '../../domain/memo/docx/setup/archive.ts';
import { leaveBrowserAfterwards, withTab } from '../setup/visit.ts';
import { downloaded, drop, openMemo, paste, refusal, said } from './give.ts';

leaveBrowserAfterwards();

const SECRET = 'Operation Lamplighter';

/** Every place in which a page could leave words, as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const caches = await globalThis.caches.keys();
    const answers = await Promise.all(
      caches.map(async (name) => (await (await globalThis.caches.open(name)).keys()).map(({ url }) => url)),
    );
    const bases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
      history.state,
      window.name,
      bases,
      answers,
    ]);
  });
}

describe('a memo', () => {
  test('is sent nowhere and kept nowhere, whatever is done with it; and the page cannot send it', async () => {
    await withTab({ acceptDownloads: true }, async (page, conduct) => {
      await openMemo(page);
      await page.waitForLoadState('networkidle');
      const [before, requests] = [await kept(page), [] as string[]];
      page.context().on('request', (request) => {
        if (!request.url().startsWith('blob:')) requests.push(request.url());
      });
      await paste(page, { 'text/plain': `${SECRET}: see 18 U.S.C. § 1030.` });
      await drop(page, 'memo.docx', docxOf(p(`${SECRET}, 18 U.S.C. § 1030.`)));
      await page.locator('[data-memo-name]').getByText('memo.docx').waitFor();
      await said(page);
      await downloaded(page, 'docx');
      await downloaded(page, 'md');
      expect(await kept(page)).toBe(before);
      expect(requests).toEqual([]);
      expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
      // Were there a script that wanted to, it could not.
      const answers: string[] = [];
      page.on('response', (response) => answers.push(response.url()));
      const tried = await page.evaluate(async (words) => {
        const image = new Image();
        image.src = `/icon.svg?${words}`;
        navigator.sendBeacon('/x', words);
        return Promise.all([fetch(`/?${words}`), image.decode()].map((one) => one.then(() => 'sent').catch(() => 'barred')));
      }, SECRET);
      expect([tried, answers]).toEqual([['barred', 'barred'], []]);
      await page.getByRole('button', { name: 'Start over' }).click();
      expect(await page.locator('body').innerText()).not.toContain(SECRET);
    });
  });

  test('with hostile markup has none of it run, shown or copied', async () => {
    await withTab({}, async (page, conduct) => {
      page.on('dialog', (dialog) => conduct.complaints.push(dialog.message()));
      await openMemo(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const address = page.url();
      const hostile = `<meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example/"><link rel=stylesheet href="https://evil.example/x.css">
        <style>body{display:none!important}</style><script>window.hurt=1</script><p style="position:fixed;inset:0" onmouseover="window.hurt=1">Words
        <img src=x onerror="window.hurt=1"><svg onload="window.hurt=1"><script>window.hurt=1</script></svg><math><mtext><img src=x onerror="window.hurt=1"></mtext></math>
        <iframe srcdoc="<script>parent.hurt=1</script>"></iframe><object data="javascript:window.hurt=1"></object><embed src="javascript:window.hurt=1">
        <a href="javascript:window.hurt=1">one</a> <a href="data:text/html,<script>1</script>">two</a> <a href="https://a.example/">three</a>
        <form action="https://evil.example"><input autofocus onfocus="window.hurt=1"></form><details open ontoggle="window.hurt=1">four</details><template><img src=x onerror="window.hurt=1"></template> 18 U.S.C. 1030</p>`;
      await paste(page, { 'text/html': hostile });
      for (const name of ['x.html', 'x.md', 'x.txt']) {
        await drop(page, name, hostile);
        await page.locator('[data-memo-name]').getByText(name).waitFor();
        await said(page);
        expect(
          await page.locator('[data-memo] :is(script, style, img, svg, iframe, object, embed, form, link, meta, base, template)').count(),
        ).toBe(0);
      }
      const inside = page.locator('[data-memo-view] *, [data-memo-box] *');
      const attributes = await inside.evaluateAll((all) => [...new Set(all.flatMap((one) => one.getAttributeNames()))].sort());
      expect(attributes.filter((name) => !['class', 'href', 'id', 'tabindex'].includes(name))).toEqual([]);
      expect(
        await inside.evaluateAll((all) =>
          all.map((one) => one.getAttribute('href') ?? '').filter((href) => !/^(?:https?:.*)?$/.test(href)),
        ),
      ).toEqual([]);
      expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
      expect([page.url(), requests, conduct]).toEqual([address, [], { complaints: [], elsewhere: [], failed: [] }]);
    });
  });

  test('is still there when a file after it is refused, in words that say why', async () => {
    await withTab({}, async (page, conduct) => {
      await openMemo(page);
      await drop(page, 'cut.docx', docxOf(p('x')).slice(0, -20));
      expect(await refusal(page)).toBe(
        '“cut.docx” was not linked: it is no whole archive: its end is missing. Expected: the packed form of a .docx, from its first byte to its last. To mend: open it in a word processor, save it again as .docx, and link the new file.',
      );
      await paste(page, { 'text/plain': 'See 18 U.S.C. § 1030.' });
      const before = await page.locator('[data-memo-result]').innerText();
      const files: readonly (readonly [string, string | Uint8Array, string])[] = [
        ['locked.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'it is locked with a password'],
        ['bomb.docx', docxOf('', { 'word/document.xml': new Uint8Array(9_000_000) }), 'would inflate to'],
        ['sheet.docx', zipSync({ 'a.txt': Uint8Array.of(65) }), 'holds no document'],
        ['broken.docx', docxOf('<w:p>'), 'is no sound XML'],
        ['old.doc', 'x', 'is none of the forms that are read: .docx, .md, .html or .txt.'],
        ['picture.txt', Uint8Array.of(1, 0, 2), 'it holds characters that no text has'],
        ['large.txt', 'x'.repeat(1024), 'is too large: at most 16 MB are read here.'],
      ];
      for (const [name, content, words] of files) {
        await drop(page, name, content, name === 'large.txt' ? 16 * 1024 + 1 : 1);
        await page.locator('[data-memo-refusal]').getByText(`“${name}”`).waitFor();
        expect(await refusal(page)).toContain(words);
        expect(await refusal(page)).toContain('The memo before it is still here.');
        expect(await page.locator('[data-memo-result]').innerText()).toBe(before);
      }
      await drop(page, 'signed.docx', docxOf(p('18 U.S.C. 1030'), { '_xmlsignatures/a.xml': '<x/>' }));
      await page.locator('[data-memo-name]').getByText('signed.docx').waitFor();
      await said(page);
      await page.getByRole('button', { name: 'Download .docx' }).click();
      expect(await refusal(page)).toContain('it is signed, and a link would break the signature.');
      expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
    });
  });
});

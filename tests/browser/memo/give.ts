import type { Page } from 'playwright-core';

/** Opens the page that links memos and waits until it takes them. */
export async function openMemo(page: Page): Promise<void> {
  await page.goto('/memo/');
  await page.getByText('Ready.').waitFor();
}

/** Pastes into the box, as the clipboard of an office program or a browser would have it. */
export async function paste(page: Page, forms: Readonly<Record<string, string>>): Promise<string> {
  await page.locator('[data-memo-box]').evaluate((box, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, words] of Object.entries(given)) clipboardData.setData(type, words);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, forms);
  return said(page);
}

/** Drops a file onto the box; `times`: how often its content stands in it. */
export async function drop(page: Page, name: string, content: string | Uint8Array, times = 1): Promise<void> {
  const bytes = Buffer.from(content).toString('base64');
  await page.locator('[data-memo-zone]').evaluate(
    (zone, file) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(file.bytes), (byte) => byte.charCodeAt(0));
      dataTransfer.items.add(new File(Array<Uint8Array<ArrayBuffer>>(file.times).fill(content), file.name));
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, bytes, times },
  );
}

/** What the page says when the memo is linked: "2 citations found, 2 linked. …" */
export async function said(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-memo-progress]')?.hidden);
  return page.locator('[data-memo-status]').innerText();
}

/** Why the page refused what it was given. */
export async function refusal(page: Page): Promise<string> {
  const words = page.locator('[data-memo-refusal]:not([hidden])');
  await words.waitFor();
  return words.innerText();
}

/** Each citation as marked in the memo: "E.O. 1 | found | https://…". */
export function marked(page: Page): Promise<string[]> {
  return page.locator('.memo-view .memo-cite').evaluateAll((all) =>
    all.map((one) => {
      const verdict = (one.getAttribute('class') ?? '').replace('memo-cite ', '');
      return [one.firstChild?.textContent ?? '', verdict, one.getAttribute('href') ?? ''].join(' | ');
    }),
  );
}

/** What an element says, in lines. */
export async function linesOf(page: Page, part: string): Promise<string[]> {
  return (await page.locator(`[data-memo-${part}]`).innerText()).split('\n').filter((line) => line !== '');
}

/** Presses a button that gives a file. Its name and bytes. */
export async function downloaded(page: Page, extension: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-memo-download="${extension}"]`).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

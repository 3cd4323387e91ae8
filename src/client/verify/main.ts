/** Recomputes, in the reader's browser, the fingerprint of each provision's words as this page shows them. */
const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function check(row: HTMLElement): Promise<boolean> {
  const words = row.querySelector('[data-words]')?.textContent ?? '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words.replace(/\s+/gu, ' ').trim()));
  const same = hex(digest) === row.querySelector('code')?.textContent;
  row.querySelector('[data-result]')!.textContent = same ? '✓ the same' : '✕ differs';
  return same;
}

document.querySelector('[data-verify]')?.addEventListener('click', () => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-fingerprint]')];
  void Promise.all(rows.map(check)).then((results) => {
    const same = results.filter(Boolean).length;
    document.querySelector('[role="status"]')!.textContent = `${same} of ${results.length} fingerprints are the same.`;
  });
});

import { element } from './dom.ts';

/** Words for the clipboard in one form or more: "text/plain", "text/html". They may still be in the making. */
export type Forms = Readonly<Record<string, Promise<string>>>;

/** Puts words on the clipboard. Whether it worked. */
export async function copy(forms: Forms): Promise<boolean> {
  const all = Object.entries(forms);
  try {
    // Asked for at once, while the press of the button still counts.
    const blobs = all.map(([type, words]) => [type, words.then((made) => new Blob([made], { type }))] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByEvent(Object.fromEntries(await Promise.all(all.map(async ([type, words]) => [type, await words] as const))));
  }
}

/** For browsers that keep the clipboard from pages without a secure connection. */
function copyByEvent(forms: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    for (const [type, words] of Object.entries(forms)) event.clipboardData?.setData(type, words);
  };
  document.addEventListener('copy', fill, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without a secure connection
  const worked = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return worked;
}

/** Gives the reader a file, made here. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};

/** "memo.docx" → "memo-linked.docx" */
export function nameOf(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, '') || 'memo'}-linked.${extension}`;
}

export function typeOf(extension: string): string {
  return TYPES[extension] ?? 'application/octet-stream';
}

/** Lists the pages that this device keeps. The list says which store they are in, and which page is not one of them. */
const list = document.querySelector<HTMLElement>('[data-kept-pages]');
const TITLE = /<title>([^<]*)<\/title>/;

if (list && 'caches' in window) void show(list);

async function show(list: HTMLElement): Promise<void> {
  const pages = await caches.open(list.dataset['keptPages'] ?? '');
  for (const { url } of await pages.keys()) {
    const { pathname } = new URL(url);
    const answer = await pages.match(url);
    if (!answer?.headers.get('content-type')?.startsWith('text/html') || pathname === list.dataset['apart']) continue;
    const title = TITLE.exec(await answer.text())?.[1]?.replaceAll('&amp;', '&');
    list.append(entry(pathname, title ?? pathname));
  }
  list.parentElement?.toggleAttribute('hidden', list.children.length === 0);
}

function entry(address: string, title: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}

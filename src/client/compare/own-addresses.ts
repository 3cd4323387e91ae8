/**
 * Each point's title leads to the point's own address, to be copied. It is linked here and not in the page, because the page with
 * every address written twice does not fit into what a server sends first. It looks as before, for the same reason told here.
 */
for (const title of document.querySelectorAll<HTMLElement>('article[id] > h3')) {
  const words = title.firstChild;
  if (!words) continue;
  const link = document.createElement('a');
  link.href = `#${title.parentElement!.id}`;
  link.textContent = words.textContent!.trim();
  Object.assign(link.style, { color: 'inherit', textDecoration: 'none' });
  words.replaceWith(link, ' ');
}

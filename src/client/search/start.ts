/**
 * Waits at the search box. Nothing of the search is fetched until the reader reaches for it, or the address asks for it.
 * The list is "done" only when what stands in the box has been answered.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');
const results = document.querySelector<HTMLElement>('[data-results]');

if (form && input && results) {
  let opened = false;
  const open = (): void => {
    if (opened) return;
    opened = true;
    results.dataset['state'] = 'loading';
    import('./page.ts').then(
      ({ openSearchPage }) => openSearchPage(form),
      () => (opened = false),
    );
  };
  input.addEventListener('focus', open);
  form.addEventListener('pointerenter', open);
  const asked = new URLSearchParams(location.search).has('q');
  if (asked) document.querySelector('[data-search-ways]')?.setAttribute('hidden', '');
  if (asked || document.activeElement === input || input.value !== '') open();
  else results.dataset['state'] = 'done';
  if (location.hash === `#${input.id}`) input.focus();
}

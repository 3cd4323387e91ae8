/**
 * Waits at the search box. Nothing of the search is fetched until the reader reaches for it, or the address asks for it.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');

if (form && input) {
  let opened = false;
  const open = (): void => {
    if (opened) return;
    opened = true;
    void import('./page.ts').then(({ openSearchPage }) => openSearchPage(form));
  };
  input.addEventListener('focus', open);
  form.addEventListener('pointerenter', open);
  const asked = new URLSearchParams(location.search).has('q');
  if (asked || document.activeElement === input || input.value !== '') open();
  if (location.hash === `#${input.id}`) input.focus();
}

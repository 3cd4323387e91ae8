import { el } from './dom.ts';

/** The page that takes a citation to its place. With `go=1` in the address, it goes there at once. */
const form = document.querySelector<HTMLFormElement>('form[data-cite-box]');
const input = form?.querySelector('input');
const list = document.querySelector<HTMLElement>('[data-results]');
const notices = document.querySelector<HTMLElement>('[data-search-notices]');

if (form && input && list && notices) {
  const base = form.dataset['base'] ?? '/';
  const parameters = new URLSearchParams(location.search);
  const noCitation = (words: string): Node[] => [
    el(
      'p',
      { class: 'notice' },
      'This is no citation that this page understands. ',
      el('a', { href: `${base}search/?q=${encodeURIComponent(words)}` }, 'Search for these words'),
    ),
  ];
  let opened = false;
  const open = async (): Promise<void> => {
    if (opened) return;
    opened = true;
    list.dataset['state'] = 'loading';
    const { openCiteBox } = await import('./cite.ts');
    await openCiteBox({ input, list, notices, base, order: form.dataset['order'] ?? '' }, noCitation);
    const first = list.querySelector<HTMLAnchorElement>('h3 a');
    if (parameters.get('go') === '1' && first) location.replace(first.href);
  };
  const asked = parameters.get('q');
  if (asked !== null) {
    if (input.value === '') input.value = asked;
    void open();
  } else list.dataset['state'] = 'done';
  input.addEventListener('focus', () => void open());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`);
    void open();
  });
}

import { el } from './dom.ts';

/** A search box on another page: shows where a citation leads as it is typed; words go to the search page. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-jump-box]')) {
  const input = form.querySelector('input');
  if (!input) continue;
  let opened = false;
  const open = (): void => {
    if (opened) return;
    opened = true;
    const list = el('ol', { class: 'found', 'data-jump': true });
    const notices = el('div');
    form.after(notices, list);
    void import('./cite.ts').then(({ openCiteBox }) =>
      openCiteBox({ input, list, notices, base: form.dataset['base'] ?? '/', order: form.dataset['order'] ?? '' }, () => []),
    );
  };
  input.addEventListener('focus', open);
  if (document.activeElement === input) open();
}

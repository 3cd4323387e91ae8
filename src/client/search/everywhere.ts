import { isTyping, singleKeysAreOff } from '../single-keys.ts';

/** On every page: "/" and Ctrl-K lead to the search box, and the words that were searched for are marked where they led. */
document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && !singleKeysAreOff();
  const withK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if ((!slash && !withK) || event.isComposing) return;
  const box = document.querySelector<HTMLInputElement>('[data-search-box]');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');
  if (!box && !link) return;
  event.preventDefault();
  if (box) {
    box.focus();
    box.select();
  } else if (link) location.assign(`${link.href}#q`);
});

if (new URLSearchParams(location.search).has('mark')) void import('./mark.ts').then(({ markSearched }) => markSearched());

import { placeBelow } from './place.ts';

/** Opens a term's note in place; the link still leads to its page with a modifier key, or where there is no note. */
export function openTerms(): void {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const use = (event.target as Element | null)?.closest<HTMLAnchorElement>('a.term');
    const id = use?.pathname.split('/').filter(Boolean).at(-1);
    const note = id ? document.getElementById(`term-${id}`) : null;
    if (!use || !note) return;
    event.preventDefault();
    note.showPopover();
    placeBelow(note, use);
    note.querySelector('a')?.focus({ preventScroll: true });
    note.addEventListener(
      'toggle',
      (change) => {
        if (change.newState === 'closed' && note.contains(document.activeElement ?? document.body)) use.focus({ preventScroll: true });
      },
      { once: true },
    );
  });
}

import { isTyping, singleKeysAreOff, switchSingleKeys } from '../single-keys.ts';
import { keysDialog } from './panels.ts';

/** Keys that act on a reading page, listed under "?". A reader can switch the single keys off (WCAG 2.1.4). */
export function listenForKeys(current: () => HTMLElement | null): void {
  const dialog = document.body.appendChild(keysDialog());
  const choice = dialog.querySelector('input')!;
  choice.checked = !singleKeysAreOff();
  choice.addEventListener('change', () => switchSingleKeys(choice.checked));
  document.querySelector('[data-open-shortcuts]')?.addEventListener('click', () => dialog.showModal());
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());

  const acts: Record<string, () => void> = {
    '?': () => dialog.showModal(),
    j: () => step(1, current()),
    k: () => step(-1, current()),
    c: () => current()?.querySelector<HTMLElement>('[data-cite]')?.click(),
    n: () => document.querySelector<HTMLAnchorElement>('a[rel="next"]')?.click(),
    p: () => document.querySelector<HTMLAnchorElement>('a[rel="prev"]')?.click(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || singleKeysAreOff() || isTyping(event.target)) return;
    if (dialog.open || document.querySelector('[popover]:popover-open')) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function step(by: 1 | -1, from: HTMLElement | null): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.row')];
  const to = rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(from!) + by))];
  to?.scrollIntoView({ block: 'start' });
  to?.querySelector<HTMLElement>('.row-head a, .cite-button')?.focus({ preventScroll: true });
}

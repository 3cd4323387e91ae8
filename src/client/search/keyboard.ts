/** Arrows go from the box to the results and along them; Escape comes back to the box. Enter follows a link by itself. */
export function walkResults(input: HTMLInputElement, list: HTMLElement): void {
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];
  const step = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = links();
    const here =
      document.activeElement === input ? -1 : all.findIndex((link) => link.closest('li') === document.activeElement?.closest('li'));
    if (event.key === 'ArrowDown' && all[here + 1]) go(all[here + 1]!, event);
    else if (event.key === 'ArrowUp' && here >= 0) go(all[here - 1] ?? input, event);
    else if (event.key === 'Escape' && here >= 0) go(input, event);
  };
  input.addEventListener('keydown', step);
  list.addEventListener('keydown', step);
}

function go(to: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  to.focus();
  to.closest('li')?.scrollIntoView({ block: 'nearest' });
}

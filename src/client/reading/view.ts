const KEY = 'view';

/** Keeps the reader's choice of sides from page to page. Storage may be refused; then the choice holds for the page. */
export function keepView(): void {
  document.querySelector('.controls')?.addEventListener('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.name !== 'view') return;
    try {
      localStorage.setItem(KEY, input.value);
    } catch {
      // Nothing to do: the page already shows the choice.
    }
  });
}

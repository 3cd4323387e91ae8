/** The provision at the top of the window, shown in the bar that follows the reading; those shown for context alone are passed over. */
export function followReading(onChange: (row: HTMLElement) => void): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.row:not(.context)')];
  if (rows.length === 0) return;
  let current: HTMLElement | null = null;
  const update = () => {
    const at = rows.findLast((row) => row.getBoundingClientRect().top < 120) ?? rows[0]!;
    if (at !== current) {
      current = at;
      onChange(at);
    }
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        update();
      });
    },
    { passive: true },
  );
  update();
}

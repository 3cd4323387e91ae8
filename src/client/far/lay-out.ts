/**
 * Lays out, piece by piece and while nothing else is to do, what the page's styles leave for when it comes near: so the first
 * view waits for none of it, and a moment later whoever saves, measures or photographs the page has all of it.
 */
export function layOutFar(selector: string): void {
  const waiting = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => getComputedStyle(one).contentVisibility === 'auto');
  if (waiting.length === 0) return;
  const next = (): void => {
    const one = waiting.shift();
    if (!one) return;
    one.style.contentVisibility = 'visible';
    // The frame lays it out; the next piece waits for another.
    requestAnimationFrame(() => requestIdleCallback(next));
  };
  requestIdleCallback(next);
}

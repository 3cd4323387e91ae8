/** What styles may leave for later: rows of a spread, points of the comparison, tasks, parts of the front page. */
const FAR = '.far :is(.row, .card, .task, main > section)';

/**
 * Lays out, piece by piece and while nothing else is to do, what the page's styles leave for when it comes near: so the first
 * view waits for none of it, and a moment later whoever saves, measures or photographs the page has all of it.
 */
export function layOutFar(): void {
  const waiting = [...document.querySelectorAll<HTMLElement>(FAR)].filter((one) => getComputedStyle(one).contentVisibility === 'auto');
  const next = (): void => {
    const one = waiting.shift();
    if (!one) return;
    one.style.contentVisibility = 'visible';
    // Asked for its place, it is laid out now, and not with all others when the page is next drawn.
    one.getBoundingClientRect();
    requestIdleCallback(next);
  };
  if (waiting.length > 0) requestIdleCallback(next);
}

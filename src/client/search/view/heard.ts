import { el } from '../dom.ts';

/** Who types is told when the typing pauses, not at each letter. */
const ANNOUNCED_AFTER = 400;

/** Gives a function that says words to those who do not see what changed, through a line of its own beside an element. */
export function saidBeside(element: Element): (words: string) => void {
  const line = el('p', { class: 'visually-hidden', role: 'status' });
  element.after(line);
  let waiting = 0;
  return (words) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => (line.textContent = words), ANNOUNCED_AFTER);
  };
}

const MARGIN = 16;

/** Puts an open popover below an element, inside the width of the page. */
export function placeBelow(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popover.offsetWidth - MARGIN;
  popover.style.left = `${Math.max(MARGIN, Math.min(box.left, room)) + scrollX}px`;
  popover.style.top = `${box.bottom + 6 + scrollY}px`;
}

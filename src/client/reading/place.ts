const MARGIN = 16;

/** Puts an open popover below an element, or above it where there is no room, inside the width of the page. */
export function placeBelow(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popover.offsetWidth - MARGIN;
  popover.style.left = `${Math.max(MARGIN, Math.min(box.left, room)) + scrollX}px`;
  const fits = box.bottom + 6 + popover.offsetHeight < innerHeight;
  const top = fits
    ? box.bottom + 6
    : Math.max(MARGIN, Math.min(box.top - 6 - popover.offsetHeight, innerHeight - popover.offsetHeight - MARGIN));
  popover.style.top = `${top + scrollY}px`;
}

const MARGIN = 16;

/** Puts an open popover below an element, or above it where there is no room, inside the width of the page. */
function placeBelow(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popover.offsetWidth - MARGIN;
  popover.style.left = `${Math.max(MARGIN, Math.min(box.left, room)) + scrollX}px`;
  const fits = box.bottom + 6 + popover.offsetHeight < innerHeight;
  const top = fits
    ? box.bottom + 6
    : Math.max(MARGIN, Math.min(box.top - 6 - popover.offsetHeight, innerHeight - popover.offsetHeight - MARGIN));
  popover.style.top = `${top + scrollY}px`;
}

/** Opens a popover at what opened it: next in the order of Tab, and closed as soon as the focus goes on to something else. */
export function openAt(popover: HTMLElement, opener: HTMLElement): void {
  popover.showPopover({ source: opener });
  placeBelow(popover, opener);
}

export function closeWhenLeft(popover: HTMLElement): void {
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !popover.contains(relatedTarget) && popover.matches(':popover-open')) popover.hidePopover();
  });
}

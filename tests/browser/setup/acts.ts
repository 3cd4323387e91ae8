import type { Page } from 'playwright-core';

/** Parts of a page that open and close, and do not when they are clicked: folded text and menus. */
export async function inertParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (element: HTMLElement): boolean => element.checkVisibility();
    const named = (element: HTMLElement): string => `<${element.localName}> “${element.innerText.trim().slice(0, 40)}” does nothing`;
    /** Clicks twice; the state must change both times. */
    const inert = (element: HTMLElement, isOpen: () => boolean): boolean => {
      const before = isOpen();
      element.click();
      const changed = isOpen() !== before;
      element.click();
      return !changed || isOpen() !== before;
    };
    const folds = [...document.querySelectorAll<HTMLElement>('details > summary')]
      .filter(shown)
      .filter((summary) => inert(summary, () => (summary.parentElement as HTMLDetailsElement).open));
    const menus = [...document.querySelectorAll<HTMLButtonElement>('button[popovertarget]')]
      .filter(shown)
      .filter((button) => inert(button, () => button.popoverTargetElement?.matches(':popover-open') === true));
    return [...folds, ...menus].map(named);
  });
}

/** Whether letters typed there mean something there: in a choice of buttons or boxes they do not. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
  );
}

/** A reader can switch single keys off on the reading pages (WCAG 2.1.4); it holds for "/" too. */
export function singleKeysAreOff(): boolean {
  try {
    return localStorage.getItem('shortcuts') === 'off';
  } catch {
    return false;
  }
}

/** Whether keys typed there are text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** A reader can switch single keys off on the reading pages (WCAG 2.1.4); it holds for "/" too. */
export function singleKeysAreOff(): boolean {
  try {
    return localStorage.getItem('shortcuts') === 'off';
  } catch {
    return false;
  }
}

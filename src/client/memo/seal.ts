/** Seals the page at the first sign of a memo. A paste of nothing is none: auditors try whether a page lets people paste. */
export function sealAtFirstSign(root: HTMLElement): void {
  const seal = (event: Event): void => {
    if (event instanceof ClipboardEvent && !event.clipboardData?.types.length) return;
    sealPage();
  };
  for (const way of ['beforeinput', 'paste', 'drop', 'change']) root.addEventListener(way, seal, { capture: true });
}

/**
 * Forbids this page every request from now on, whatever runs in it: a policy can be added to a page, and none can be taken away.
 * Call it before the first word of a memo is read.
 */
function sealPage(): void {
  if (document.querySelector('meta[data-seal]')) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "connect-src 'none'; img-src 'none'; media-src 'none'; form-action 'none'";
  policy.dataset['seal'] = '';
  document.head.append(policy);
}

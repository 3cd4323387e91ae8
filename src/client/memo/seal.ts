/**
 * Forbids this page every request from now on, whatever runs in it: a policy can be added to a page, and none can be taken away.
 * Call it before the first word of a memo is read.
 */
export function sealPage(): void {
  if (document.querySelector('meta[data-seal]')) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = "connect-src 'none'; img-src 'none'; media-src 'none'; form-action 'none'";
  policy.dataset['seal'] = '';
  document.head.append(policy);
}

/** Other ways to write an anchor, "#3(b)(ii)" or "#sec_3__subsec_b__para_ii", lead to the same place. */
export function followFragments(): void {
  const go = () => {
    const fragment = decodeURIComponent(location.hash.slice(1));
    if (fragment === '' || document.getElementById(fragment)) {
      open(fragment);
      return;
    }
    const anchor = anchorOf(fragment);
    if (!anchor || !document.getElementById(anchor)) return;
    history.replaceState(history.state, '', `#${anchor}`);
    // Setting the hash anew makes the browser mark it as the target.
    location.replace(`#${anchor}`);
    open(anchor);
  };
  addEventListener('hashchange', go);
  go();
}

/** Opens the folded words in which a target stands. */
function open(id: string): void {
  const folded = document.getElementById(id)?.closest('details');
  if (folded) folded.open = true;
}

/** "3(b)(ii)", "sec_3__subsec_b__para_ii", "3.b.ii" → "sec-3-b-ii". */
export function anchorOf(fragment: string): string | null {
  const eId = /^sec_/.test(fragment) ? fragment.split('__').map((level) => level.slice(level.lastIndexOf('_') + 1)) : null;
  if (eId) return /^sec_.*__p_\d+$/.test(fragment) ? `sec-${[...eId.slice(0, -1), `p${eId.at(-1)}`].join('-')}` : `sec-${eId.join('-')}`;
  const parts = fragment.replace(/^(?:§|sec(?:tion|\.)?)\s*/i, '').match(/^\d+[a-z]?|(?<=[(.])[a-z0-9]+(?=[).]|$)|(?<=\.)[a-z0-9]+/gi);
  return parts && /^\d/.test(parts[0]) ? `sec-${parts.join('-')}` : null;
}

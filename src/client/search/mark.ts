const LONGEST = 400;
const MOST_MARKS = 200;

/**
 * Marks the words that the address names, in the passage it leads to, or in the whole page where it names none; then takes
 * them out of the address, so that it can be copied clean.
 */
export function markSearched(): void {
  const address = new URL(location.href);
  const words = (address.searchParams.get('mark') ?? '').slice(0, LONGEST).split(/\s+/).filter(Boolean);
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
  const target = targetOf(location.hash);
  if (words.length > 0) markWords(passageAround(target) ?? document.querySelector('main'), words);
  const folded = target?.closest('details');
  if (folded) folded.open = true;
  target?.scrollIntoView({ block: 'start' });
}

/** Wraps every occurrence of the words below an element. */
export function markWords(root: Element | null, words: readonly string[]): void {
  if (!root) return;
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, nav, button, mark') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let left = MOST_MARKS;
  for (const text of texts) left -= markText(text, any, left);
}

function markText(text: Text, any: RegExp, most: number): number {
  const found = [...text.data.matchAll(any)].slice(0, Math.max(0, most));
  for (const match of found.reverse()) {
    const rest = text.splitText(match.index);
    rest.splitText(match[0].length);
    const mark = document.createElement('mark');
    rest.replaceWith(mark);
    mark.append(rest);
  }
  return found.length;
}

/** The thing an anchor leads to. */
function targetOf(hash: string): Element | null {
  try {
    return hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}

/** The order's words stand beside their explanation: both are the passage. */
function passageAround(target: Element | null): Element | null {
  return target?.closest('.row') ?? target;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

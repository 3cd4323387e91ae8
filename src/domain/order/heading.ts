const SMALL = new Set(
  'a an and as at against among but by for from in into its nor of on or over per the their through to toward under upon via with within'.split(' '),
);
const ENDS_ABBREVIATED = /(?:\b\p{Lu}|\b(?:No|Sec|St|Mr|Dr|Inc|Co|Nos))\.$/u;
const MAX_WORDS = 24;

/**
 * Length of the heading at the start of a section's words ("Purpose. The United …" → 8), its full stop included; 0 where there is none.
 * A heading is a short first sentence in title case: orders print no other sign of it in plain text.
 */
export function headingLength(text: string): number {
  const stop = /\.(?=\s|$)/g;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const candidate = text.slice(0, match.index + 1);
    if (candidate.split(' ').length > MAX_WORDS || /[;:]\s/.test(candidate)) return 0;
    if (ENDS_ABBREVIATED.test(candidate)) continue;
    return inTitleCase(candidate) ? candidate.length : 0;
  }
  return 0;
}

function inTitleCase(text: string): boolean {
  const words = text.replace(/\.$/, '').split(/[\s/]+/u);
  return words.every((word, index) => {
    const bare = word.replace(/^[“"'‘(`]+|[”"'’),`]+$/gu, '');
    if (/^[\p{Lu}\p{N}]/u.test(bare)) return true;
    return index > 0 && (SMALL.has(bare) || bare === '' || bare === '&');
  });
}

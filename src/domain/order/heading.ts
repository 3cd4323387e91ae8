/** Words that stand in small letters inside a heading in title case. */
const SMALL = new Set(
  `a an and are as at against among amongst be between but by for from if in into is it its nor not of off on onto or other our over per so
  such than that the their these this those through throughout to toward towards under until up upon via when where which while
  who with within without well`.split(/\s+/u),
);
/** A first sentence with one of these is a sentence, not a heading. */
const FINITE =
  /\b(?:shall|is|are|was|were|may|must|will|would|can|could|should|has|have|had|does|do|means|hereby|revoked|amended|superseded|rescinded)\b/;
const DETERMINER = /^(?:The|An?|Each|All|Any|No|This|These|Such|If|When|It|Nothing|I)\b/;
/** "U.S. Government", "Donald J. Trump", "No. 5"; but "Medicare Part B." ends. */
const ENDS_ABBREVIATED =
  /(?:(?<!\b(?:Part|Subpart|Title|Section|Schedule|Phase|Class|Annex|Appendix) )\b\p{Lu}|\b(?:No|Nos|Sec|Secs|St|Mr|Ms|Dr|Inc|Co|Corp|Jr|Sr|vs|v|Pub|Gen|Adm|Lt|Col))\.$/u;
/** The space after a heading's stop is sometimes wanting: "Policy.It is …". */
const STOP = /\.(?:''|["”’')])*(?=[\s(]|$|(?<=\p{Ll}{3}\.)\p{Lu}\p{Ll})/gu;
const MAX_WORDS = 45;
const LONGEST = 400;

/**
 * Length of the heading at the start of a section's words ("Purpose. The United …" → 8), its full stop included; 0 where there is none.
 * A heading is a short first sentence in title case: orders print no other sign of it in plain text.
 */
export function headingLength(text: string): number {
  const start = text.slice(0, LONGEST);
  for (const match of start.matchAll(STOP)) {
    const end = match.index + match[0].length;
    const candidate = start.slice(0, end);
    if (ENDS_ABBREVIATED.test(candidate) && !/^\s*(?:\(|$)/.test(start.slice(end))) continue;
    return isTitle(candidate) ? end : 0;
  }
  return 0;
}

/** "National integration and policy. (a) Through …": before a label, a short first sentence without a verb is a heading too. */
export function plainHeadingLength(text: string): number {
  const first = /^[^.;:]{1,160}[.:](?=\s*\((?:a|A|i|I|1)\))/.exec(text)?.[0];
  if (!first || !/^\p{Lu}/u.test(first) || FINITE.test(first)) return 0;
  return first.endsWith(':') && !isTitle(first.slice(0, -1)) ? 0 : first.length;
}

/** "Rescission and waiver of standards. The heads …": after a section's number, a few words without a verb are a heading. */
export function lowerHeadingLength(text: string): number {
  const first = /^[^.;:\d]{1,160}\.(?=\s)/.exec(text)?.[0];
  if (!first || !/^\p{Lu}/u.test(first) || FINITE.test(first) || DETERMINER.test(first)) return 0;
  if (ENDS_ABBREVIATED.test(first)) return 0;
  const words = first.split(' ');
  return words.length <= 10 || isTitleButOne(words) ? first.length : 0;
}

/** "Increase the Fleet of Vessels under the flag of the United States.": a title but for one word. */
function isTitleButOne(words: readonly string[]): boolean {
  return words.length <= 20 && words.filter((word, index) => !isTitleWord(word, index > 0)).length <= 1;
}

/** Whether all words of a text but small ones begin with a capital, as in a heading, and not the first alone: "It is so." */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST || /[;:]\s+(?!(?:and|or)\b)\p{Ll}/u.test(text)) return false;
  const words = text.replace(/\.$/, '').split(/[\s/]+/u);
  const capitals = words.filter((word) => /\p{Lu}|\p{N}/u.test(word)).length;
  return words.length <= MAX_WORDS && (words.length < 3 || capitals > 1) && words.every((word, index) => isTitleWord(word, index > 0));
}

function isTitleWord(word: string, mayBeSmall: boolean): boolean {
  const bare = word.replace(/^[“"'‘(`[]+|[”"'’),`;:\]]+$/gu, '');
  if (/^[\p{Lu}\p{N}$§]/u.test(bare)) return true;
  // "Faith-based" has a small second half, "e-Government" a small first one.
  return mayBeSmall && (SMALL.has(bare) || !/\p{L}/u.test(bare) || /-\p{Lu}/u.test(bare));
}

import type { Verdict } from '../entry/common.ts';
import type { DivergenceEntry } from '../entry/sources.ts';
import type { Problem } from '../problem/problem.ts';
import { holdsQuotation, quotationsIn } from '../prose/quotation.ts';
import { isFaulted, worstVerdict, type Commentary } from './claim.ts';
import type { WordsOf } from './reasons.ts';

/** A point on which the sources differ from the order or from one another, and the file it was read from. Its prose is ours. */
export interface Divergence extends Readonly<DivergenceEntry> {
  readonly file: string;
}

/** What a reference such as "eyeon/claim-3" leads to: words that may be quoted, and a verdict where it has one. */
export type SourceOf = (
  ref: string,
) => { readonly words: string; readonly verdict: Verdict | null; readonly provisions?: readonly string[] } | null;

/** Each divergence against the order's words, its sources' words and their verdicts. */
export function checkDivergence(divergence: Divergence, wordsOf: WordsOf, sourceOf: SourceOf): Problem[] {
  const { file } = divergence;
  const problems: Problem[] = [];
  const say = (rule: string, found: string, expected: string, mend: string) =>
    problems.push({ rule: `divergence/${rule}`, file, found, expected, mend });

  for (const { provision, words } of divergence.orderWords) {
    if (holdsQuotation(wordsOf(provision) ?? '', words)) continue;
    say(
      'order-words',
      `“${words}” is not in ${provision}.`,
      'Words of the order as they stand there.',
      'Quote word for word, or name the provision that holds the words.',
    );
  }
  for (const { provision } of divergence.orderWords.filter((shown) => !divergence.provisions.includes(shown.provision))) {
    say(
      'provisions',
      `It shows words of ${provision} and does not list it.`,
      `${provision} among its provisions.`,
      'Add it to "provisions".',
    );
  }
  for (const ref of divergence.sources.filter((ref) => sourceOf(ref) === null)) {
    say('source', `It names the source ${ref}, which is not there.`, 'A claim or a passage.', 'Correct the reference.');
  }
  for (const ref of divergence.sources.filter((ref) => apart(sourceOf(ref)?.provisions ?? [], divergence.provisions))) {
    say(
      'apart',
      `${ref} speaks of ${sourceOf(ref)?.provisions?.join(', ') ?? ''}, none of which is listed.`,
      'Sources that speak of a provision of the divergence.',
      'Correct the reference, or add the provision.',
    );
  }
  if (divergence.verdict === 'agrees')
    say('verdict', 'Its verdict is "agrees".', 'A point on which somebody differs.', 'Correct it, or take the point out.');
  const sources = divergence.sources.map(sourceOf).filter((source) => source !== null);
  const due = worstVerdict(sources.map((source) => source.verdict).filter((verdict) => verdict !== null));
  if (worstVerdict([due, divergence.verdict]) !== divergence.verdict) {
    say(
      'verdict',
      `Its verdict is "${divergence.verdict}", and one of its claims is "${due}".`,
      'The worst verdict of its claims.',
      `Make it "${due}", or mend the claim.`,
    );
  }
  if (due !== divergence.verdict && sources.length > 0 && sources.every((source) => source.verdict !== null)) {
    say(
      'verdict',
      `Its verdict is "${divergence.verdict}", and its claims are at worst "${due}".`,
      'The worst verdict of its claims, where all its sources are claims.',
      `Make it "${due}", or name the source that says worse.`,
    );
  }
  const spoken = sources.map((source) => source.words);
  const ordered = divergence.provisions.map((id) => wordsOf(id) ?? '');
  const told = [divergence.claim, divergence.why, divergence.follows].flatMap(quotationsIn);
  for (const words of told.filter((words) => ![...spoken, ...ordered].some((text) => holdsQuotation(text, words)))) {
    say('quotation', `It quotes “${words}”.`, 'Words of one of its provisions or sources.', 'Quote word for word, or say it in our words.');
  }
  return problems;
}

/** Whether two lists of provisions have nothing in common; one of another's parts is in common. */
function apart(some: readonly string[], others: readonly string[]): boolean {
  return (
    some.length > 0 && !some.some((id) => others.some((other) => id === other || id.startsWith(`${other}.`) || other.startsWith(`${id}.`)))
  );
}

/** A claim that the order's words tell against belongs on the page where the sources are compared. */
export function checkCompared(commentary: Commentary, divergences: readonly Divergence[]): Problem[] {
  const shown = new Set(divergences.flatMap((divergence) => divergence.sources));
  return commentary.claims
    .filter((claim) => isFaulted(claim.verdict) && !shown.has(`${commentary.source}/claim-${claim.n}`))
    .map((claim) => ({
      rule: 'divergence/not-compared',
      file: commentary.file,
      found: `Claim ${claim.n} is "${claim.verdict}", and no divergence names it.`,
      expected: 'Every claim that differs from the order among the divergences.',
      mend: `Add ${commentary.source}/claim-${claim.n} to the "sources" of the divergence it belongs to, or write one.`,
    }));
}

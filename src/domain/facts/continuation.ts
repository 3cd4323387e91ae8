import type { OrderTree, Provision } from '../order/provision.ts';
import type { Sentence } from '../text/sentences.ts';
import { bodySentences } from './body.ts';

/**
 * How a lead-in governs the items below it. A duty ("shall:", "shall release guidance to:") makes each item a task of the
 * same people by the same day; a permission ("developers would be able to:") does not.
 */
export interface LeadIn {
  readonly governs: 'duty' | 'permission';
  /** The provision's last sentence, which its items complete. */
  readonly sentence: Sentence;
  /** For a permission, where its modal stands in the provision's text: its subject stands just before. */
  readonly modalAt: number;
}

const DUTY = /^(?:shall|must)$/;
/** "as may be necessary" and "a report, which may be classified," say nothing of the lead-in. */
const MODAL = /(?<!\b(?:as|that|which|who) )\b(?:shall|must|should|would|could|may|might|will|can)\b/g;
const LEADS_IN = /(?::|--|[—–])["”'’]*$/u;
/** A rule of construction ("Nothing in this order shall be construed to …:") asks nothing of anybody. */
export const DENIES = /^(?:nothing\b|no\b|this \w+ (?:is|shall) not\b|this \w+ does not\b)/i;
/** The list tells what a thing holds ("a report that includes:"), not what is to be done. */
const TELLS_CONTENT = [
  /(?<!\b(?:ensure|ensures|ensuring|provide|require|verify|certify|determine) )\b(?:that|which|who)\s+[^\s:][^,;:]*:$/,
  /\b(?:including|such as|regarding|relating to|concerning|consistent with):$/,
];
const NOUN_FIRST = /^(?:an?|the|any|all|each)\b/i;

/** What a provision's own words make of the items below it; null when they lead into nothing, or into a mere list. */
export function leadInOf(provision: Provision, tree: OrderTree): LeadIn | null {
  const sentence = bodySentences(provision).at(-1);
  if (!sentence || provision.children.length === 0 || !LEADS_IN.test(sentence.text) || DENIES.test(sentence.text)) return null;
  const modal = [...sentence.text.matchAll(MODAL)].at(-1);
  if (modal) {
    const modalAt = sentence.start + modal.index;
    if (!DUTY.test(modal[0])) return { governs: 'permission', sentence, modalAt };
    const tail = sentence.text.slice(modal.index + modal[0].length);
    return TELLS_CONTENT.some((rule) => rule.test(tail)) ? null : { governs: 'duty', sentence, modalAt };
  }
  const goesOn = bodySentences(provision).length === 1 && continues(provision, tree)?.leadIn.governs === 'duty';
  if (!goesOn || NOUN_FIRST.test(sentence.text) || TELLS_CONTENT.some((rule) => rule.test(sentence.text))) return null;
  return { governs: 'duty', sentence, modalAt: sentence.start };
}

/** The lead-in that a provision's words complete, and whose it is; null for a provision that is a sentence of its own. */
export function continues(provision: Provision, tree: OrderTree): { readonly parent: Provision; readonly leadIn: LeadIn } | null {
  const parent = provision.parent === null ? undefined : indexOf(tree).get(provision.parent);
  const leadIn = parent ? leadInOf(parent, tree) : null;
  return parent && leadIn && !isWholeSentence(provision) ? { parent, leadIn } : null;
}

const indexes = new WeakMap<OrderTree, ReadonlyMap<string, Provision>>();

function indexOf(tree: OrderTree): ReadonlyMap<string, Provision> {
  const index = indexes.get(tree) ?? new Map(tree.provisions.map((provision) => [provision.id, provision]));
  indexes.set(tree, index);
  return index;
}

const FINITE = /\b(?:shall|must|should|may|will|would|can|could|is|are|was|were|has|have|does|do|means|includes)\b/;

/** "(c) Nothing in this section shall be construed …": a capital and a finite verb of its own. */
function isWholeSentence(provision: Provision): boolean {
  const first = bodySentences(provision)[0];
  return first !== undefined && /^["“'‘]?\p{Lu}/u.test(first.text) && FINITE.test(first.text);
}

import type { Provision } from '../order/provision.ts';
import { sentences, type Sentence } from '../text/sentences.ts';

/** Where a provision's own words begin in its text, behind its label and heading. */
export function bodyStart(provision: Provision): number {
  let at = 0;
  for (const printed of [provision.label, provision.heading]) {
    if (printed === null || !provision.text.startsWith(printed, at)) continue;
    at += printed.length;
    while (provision.text[at] === ' ') at += 1;
  }
  return at;
}

/** The sentences of a provision's body; offsets lead into the provision's text. The last may be a lead-in ("… shall:"). */
export function bodySentences(provision: Provision): Sentence[] {
  const from = bodyStart(provision);
  return sentences(provision.text.slice(from)).map((s) => ({ text: s.text, start: s.start + from, end: s.end + from }));
}

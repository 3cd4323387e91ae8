import type { Provision } from '../order/provision.ts';

export interface ProvisionParts {
  readonly label: string | null;
  readonly heading: string | null;
  /** The words that follow label and heading; empty where there are none. */
  readonly body: string;
}

/** A provision's words, parted. Label, heading and body joined by single spaces are its text again. */
export function partsOf(provision: Provision): ProvisionParts {
  const afterLabel = without(provision.text, provision.label);
  const afterHeading = without(afterLabel.rest, provision.heading);
  return { label: afterLabel.taken, heading: afterHeading.taken, body: afterHeading.rest };
}

function without(text: string, opening: string | null): { taken: string | null; rest: string } {
  return opening !== null && text.startsWith(opening)
    ? { taken: opening, rest: text.slice(opening.length).trimStart() }
    : { taken: null, rest: text };
}

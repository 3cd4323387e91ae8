import type { Tag } from '../text-tree.ts';

/** Words as shown, and where they stand in the memo's text; `end` is `at` for what the text passes over. */
export interface ShownWords {
  readonly words: string;
  readonly at: number;
  readonly end: number;
}

/** An element of a short list of harmless ones; no attribute but an address. */
export interface ShownElement {
  readonly tag: Exclude<Tag, 'div'>;
  readonly href?: string;
  readonly children: readonly Shown[];
}

export type Shown = ShownWords | ShownElement;

export function isWords(shown: Shown): shown is ShownWords {
  return 'words' in shown;
}

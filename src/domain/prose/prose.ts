/** One sentence of our own prose and what bears it out. */
export interface ProseSentence {
  /** Without its mark; white space folded to single spaces. */
  readonly text: string;
  /** Provisions, passages, claims or manifest facts, as written in the mark; empty only where the mark is missing. */
  readonly refs: readonly string[];
  /** Whether the mark says that the order is silent, the refs naming where one would look. */
  readonly silent: boolean;
  /** 1-based line of the file on which the sentence begins. */
  readonly line: number;
}

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly line: number; readonly sentences: readonly ProseSentence[] }
  | {
      readonly kind: 'list';
      readonly line: number;
      readonly items: readonly (readonly ProseSentence[])[];
      /** The sentences of all items, in order. */
      readonly sentences: readonly ProseSentence[];
    }
  | { readonly kind: 'heading'; readonly line: number; readonly text: string; readonly sentences: readonly [] };

/** A body in our house format: paragraphs, lists and headings; every sentence with its ground. */
export interface Prose {
  readonly blocks: readonly ProseBlock[];
}

/** Every sentence of the prose in order; headings have none. */
export function sentencesOf(prose: Prose): ProseSentence[] {
  return prose.blocks.flatMap((block) => [...block.sentences]);
}

/** Where a word, or words side by side, stand in one record. */
export interface Place {
  /** Row of the table. */
  readonly row: number;
  /** Whether the word itself stands there, or only a longer one. */
  readonly exact: boolean;
  /** Positions in the content, counted in words. */
  readonly at: readonly number[];
  /** Positions of longer words that begin with it. */
  readonly longer: readonly number[];
  readonly fields: readonly string[];
}

/** One word of the query as the index knows it. */
export interface Found {
  readonly word: string;
  readonly places: readonly Place[];
}

/** Two words of the query, by their places in `words`, and where they stand side by side. */
export interface Pair {
  readonly words: readonly [number, number];
  readonly places: readonly Place[];
}

/** Three or more words of the query in a row, and where they stand so: a whole name, a piece of a sentence. */
export interface Run {
  readonly words: readonly number[];
  readonly places: readonly Place[];
}

/** All that the index says about a query. */
export interface Evidence {
  readonly words: readonly Found[];
  readonly pairs: readonly Pair[];
  readonly runs: readonly Run[];
  /** Quoted phrases: a result must hold every one of them in its text. */
  readonly phrases: readonly (readonly Place[])[];
  /** Ids of the sources that the query names. */
  readonly sources: readonly string[];
  /** Further words that say little: every order is its President's. */
  readonly faint?: readonly string[];
  /** Whether they are all that is looked up: then a page that bears their names is as good as what they say. */
  readonly onlySources?: boolean;
}

/** What ranking knows of a provision besides its row: the order's words, and what stands above it. */
export interface ProvisionPlace {
  readonly row: number;
  /** The order's words, as the index compares words. */
  readonly words: readonly string[];
  /** Its heading and our title, likewise. */
  readonly title: readonly string[];
  readonly parent: string | null;
}

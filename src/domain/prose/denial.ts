const DENIAL = /\b(?:not|no|nothing|nobody|none|never|neither|nor|without|nowhere|cannot|open(?!-)|unclear|silent)\b|n[’']t\b/iu;

/** Whether a sentence of ours denies or leaves something open: "The order does not say …". */
export function denies(sentence: string): boolean {
  return DENIAL.test(sentence);
}

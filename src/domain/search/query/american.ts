/** British endings and their American spelling, as the order writes. Longer endings first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e|ed|es|ing|er|ers)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/our(s|ed|ing|al|ally|able)?$/, 'or$1'],
  [/(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  [/lic(?:enc|ens)ing$/, 'licensing'],
  [/([^aeiou])tre(s?)$/, '$1ter$2'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/programme(s?)$/, 'program$1'],
  [/judgement(s?)$/, 'judgment$1'],
  [/ogue(s?)$/, 'og$1'],
];

/** American spellings that a word may stand for; none where it has no British ending. */
export function american(word: string): string[] {
  const found = ENDINGS.flatMap(([ending, spelling]) => (ending.test(word) ? [word.replace(ending, spelling)] : []));
  return [...new Set(found)].filter((spelling) => spelling !== word);
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ROMAN = ROMANS.join('|');

/** What is rewritten, one after the other, and into what: what people say aloud, run together or shorten. */
const REWRITES: readonly (readonly [RegExp, string | ((found: string, ...groups: string[]) => string)])[] = [
  // Signals stand before a citation and not in it.
  [/^\s*(?:id|ibid|see(?: also| generally)?|cf|accord|per|under)\b[.,]?\s+/i, ''],
  [/[?!]+\s*$/, ''],
  // "section one", but not "section I read".
  [new RegExp(`\\b(sections?|secs?\\.?|(?:sub)?paragraphs?|paras?\\.?|part|title)\\s+(${NUMBERS.join('|')})\\b`, 'gi'), numbered(NUMBERS)],
  [new RegExp(`\\b(sections?|secs?\\.?)\\s+(${ROMAN})(?=\\s*(?:$|[(,;.]))`, 'gi'), numbered(ROMANS)],
  [new RegExp(`^()(${ROMAN})(?=\\()`, 'gi'), numbered(ROMANS)],
  [/\b(\d)(?:st|nd|rd|th)(?= par)/gi, (_, number) => ORDINALS[Number(number) - 1] ?? `${number}th`],
  [/\bopening(?= para)/gi, 'first'],
  [new RegExp(`\\b(${ORDINALS.join('|')}) para?\\b\\.?`, 'gi'), '$1 paragraph'],
  [
    new RegExp(`^(?:the )?(${ORDINALS.join('|')}) section(?: of the order)?$`, 'i'),
    (_, which = '') => `section ${ORDINALS.indexOf(which.toLowerCase()) + 1}`,
  ],
  // "(3)(b)", "3:b", "1a", "2.3": a section and what stands below it, in other people's signs.
  [/^\((\d{1,2})\)(?=\s*\()/, '$1'],
  [/^(\d{1,2}):(?=[a-z]\b)/i, '$1 '],
  [/^(\d)([a-z])$/i, '$1($2)'],
  [/^\d[a-z](?:\s*(?:,|and|&|or)\s*\d[a-z])+$/i, (list) => list.replace(/(\d)([a-z])\b/gi, '$1($2)')],
  [/^(\d)\.(\d)$/, '$1($2)'],
  [/^(?:art(?:icle)?|part)\b\.?\s+(?=\d)/i, 'section '],
  [/^(\d)$/, 'section $1'],
  [/\bof (?=\d{1,2}(?:[a-z]\b|\())/gi, 'of section '],
  // Names of orders and of registers.
  [/\b(e\.?o\.?)(?=\d)/gi, '$1 '],
  [/\b(?:the )?(?:exec(?:utive)?\.?|presidential) order(?= (?:no\.? ?)?\d)/gi, 'Executive Order'],
  [/\bF\.\s?R\.(?=\s*\d)/gi, 'FR'],
  [/\b(\d{1,3})\s?(usc|cfr|fr|stat)\.?\s?(?=\d)/gi, '$1 $2 '],
  [/\b(\d{1,2})\s?u\.?\s?s\.?\s?(?:c|code)\b\.?\s?(?=\d|§|sec)/gi, '$1 U.S.C. '],
  [/\b(?:pub(?:lic)?\.?\s+l(?:aw)?\.?|p\.?\s?l\.?)\s?(?:no\.?\s?)?(?=\d{1,3}-\d)/gi, 'Public Law '],
  [/\bh\.?\s?r\.?\s?(?=\d)/gi, 'H.R. '],
  // Behind a shorter number, "s" is a section.
  [/^s\.?\s?(?=\d{3,4}$)/i, 'S. '],
  // "44 USC 3552 b 6": subdivisions of a law, without their parentheses.
  [
    /(?<=(?:U\.S\.C|USC|C\.F\.R|CFR)\.?\s(?:§+\s?)?\d[\w.-]*)(?:\s(?:[a-z]{1,4}|\d{1,3}))+$/i,
    (labels) => labels.replace(/\s(\w+)/g, '($1)'),
  ],
  [/^(\d{1,2})([a-z])\s?(?:[-–]|to|through)\s?([a-z])$/i, '§§ $1($2)-($3)'],
];

/** "section one paragraph three" → "section 1 paragraph 3"; "eo14179" → "eo 14179": a citation as the grammar of citations reads it. */
export function spelledOut(words: string): string {
  return REWRITES.reduce((text, [found, to]) => (typeof to === 'string' ? text.replace(found, to) : text.replace(found, to)), words);
}

function numbered(names: readonly string[]) {
  return (_: string, unit = '', number = ''): string => `${unit}${unit && ' '}${names.indexOf(number.toLowerCase()) + 1}`;
}

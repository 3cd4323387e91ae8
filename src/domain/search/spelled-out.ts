const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ROMAN = ROMANS.join('|');
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** What is rewritten, one after the other, and into what: what people say aloud, run together or shorten. */
const REWRITES: readonly (readonly [RegExp, string | ((found: string, ...groups: string[]) => string)])[] = [
  // Signals stand before a citation and not in it.
  [/^\s*(?:id|ibid|see(?: also| generally)?|cf|accord|per|under)\b[.,]?\s+/i, ''],
  [/[?!]+\s*$/, ''],
  [/^(?:the )?(?:order|eo)(?:['’]s)?,? (?=sec|§)/i, ''],
  [/\bsub (?=\(?[a-z]\b)/gi, 'subsection '],
  [/\b(par(?:agraph|a)?\b\.?(?: \(?[ivx\d]+\)?)?), (?=sec)/gi, '$1 of '],
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
  // Names of orders and of registers. A number that places stand behind without a word is the order's.
  [/^(\d{5})(?:\((\d)\)(?=\()|\.(\d)(?=\.))/, (_, order = '', place = '', other = '') => `${order} section ${place || other}`],
  [/ (?:of|in|under) (?:the|this) (?:(?:ai|cyber|new|executive|presidential) )+(?:order|eo)\b/gi, ''],
  [/^(?:the )?order (?=(?:no\.? )?\d{5})/i, 'Executive Order '],
  [/\b(e\.?o\.?)(?=\d)/gi, '$1 '],
  [/\b(?:the )?(?:exec(?:utive)?\.?|presidential) order(?= (?:no\.? ?)?\d)/gi, 'Executive Order'],
  [new RegExp(`\\b(order(?: no\\.?)? [\\d,]{5,6}),? (?:of|dated|from) ${MONTH} \\d{1,2},? \\d{4}`, 'gi'), '$1'],
  [/\bF\.\s?R\.(?=\s*\d)/gi, 'FR'],
  [/^(?:(?:the )?(?:fr|federal register),? )?(?:doc(?:ument)?\.?,? )?(?:(?:no\.?|number) )?(?<=\D)(?=\d{4}-\d{4,5}$)/i, 'FR Doc. '],
  [/^(\d{4}-\d{4,5}),? (?:in )?(?:the )?(?:fr|federal register)$/i, 'FR Doc. $1'],
  // The page that is meant, and the year, say no more of where a document begins.
  [new RegExp(`(\\b(?:FR|Fed\\. ?Reg\\.)) (?:at )?(\\d+)(?:,? (?:at )?\\d+)?(?: \\((?:${MONTH} \\d{1,2}, )?\\d{4}\\))?$`, 'i'), '$1 $2'],
  [/\b(\d{1,3})\s?(usc|cfr|fr|stat)\.?\s?(?=\d)/gi, '$1 $2 '],
  [/\b(\d{1,2})\s?u\.?\s?s\.?\s?(?:c|code)\b\.?\s?(?=\d|§|sec)/gi, '$1 U.S.C. '],
  [/\b(?:pub(?:lic)?\.?\s+l(?:aw)?\.?|p\.?\s?l\.?)\s?(?:no\.?\s?)?(?=\d{1,3}-\d)/gi, 'Public Law '],
  [/\b(?:h\.?\s?r\.?|house bill)\s?(?=\d)/gi, 'H.R. '],
  // Behind a shorter number, "s" is a section.
  [/^s\.?\s?(?=\d{3,4}$)/i, 'S. '],
  // "44 USC 3552 b 6": subdivisions of a law, without their parentheses.
  [
    /(?<=(?:U\.S\.C|USC|C\.F\.R|CFR)\.?\s(?:§+\s?)?\d[\w.-]*)(?:\s(?:[a-z]{1,4}|\d{1,3}))+$/i,
    (labels) => labels.replace(/\s(\w+)/g, '($1)'),
  ],
  [/^(\d{1,2})([a-z])\s?(?:[-–]|to|through)\s?([a-z])$/i, '§§ $1($2)-($3)'],
  [/\bvol(?:ume|\.)?\s+(\d+)(?: of the federal register)?,?\s+(?:at\s+)?p(?:age|\.)?\s+(\d+)/gi, '$1 FR $2'],
];

/** "section one paragraph three" → "section 1 paragraph 3"; "eo14179" → "eo 14179": a citation as the grammar of citations reads it. */
export function spelledOut(words: string): string {
  return REWRITES.reduce((text, [found, to]) => (typeof to === 'string' ? text.replace(found, to) : text.replace(found, to)), words);
}

/** "what does 3(c) say", "explain 2d": places of the order named in a sentence, without the word that announces them. */
export function announced(words: string, { provisions }: { readonly provisions: readonly { readonly id: string }[] }): string {
  const isThere = (section: string, label: string): boolean => provisions.some(({ id }) => id === `${section}.${label.toLowerCase()}`);
  return words
    .replace(/(?<![\w.§(-]|\bsec\. |\bsections? |\bsecs? )(\d{1,2}(?:\([a-z]{1,4}\))+)/gi, 'section $1')
    .replace(
      new RegExp(`(?<![\\w.§(-]|\\bsec\\. |\\bsections? |\\bsecs? )(\\d)([a-z])(${ROMAN})?(?![\\w.-])`, 'gi'),
      (found, section: string, label: string, below: string | undefined) =>
        isThere(section, label) ? `section ${section}(${label})${below ? `(${below})` : ''}` : found,
    )
    .replace(/\b(?:last|final) para(?:graph)? of (?:section|sec\.?) (\d+)/gi, (found, section: string) => {
      const count = provisions.filter(({ id }) => id.startsWith(`${section}.p`)).length;
      return count > 0 ? `section ${section}, paragraph ${count}` : found;
    });
}

function numbered(names: readonly string[]) {
  return (_: string, unit = '', number = ''): string => `${unit}${unit && ' '}${names.indexOf(number.toLowerCase()) + 1}`;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** What only the whole grammar of citations is asked about, rewritten before all that is said aloud. */
const REWRITES: readonly (readonly [RegExp, string | ((found: string, ...groups: string[]) => string)])[] = [
  [/^(?:the )?(?:order|eo)(?:['’]s)?,? (?=sec|§)/i, ''],
  [/\bsub (?=\(?[a-z]\b)/gi, 'subsection '],
  [/\b(par(?:agraph|a)?\b\.?(?: \(?[ivx\d]+\)?)?), (?=sec)/gi, '$1 of '],
  // A number that places stand behind without a word is the order's.
  [/^(\d{5})(?:\((\d)\)(?=\()|\.(\d)(?=\.))/, (_, order = '', place = '', other = '') => `${order} section ${place || other}`],
  [/ (?:of|in|under) (?:the|this) (?:(?:ai|cyber|new|executive|presidential) )+(?:order|eo)\b/gi, ''],
  [/^(?:the )?order (?=(?:no\.? )?\d{5})/i, 'Executive Order '],
  [new RegExp(`\\b(order(?: no\\.?)? [\\d,]{5,6}),? (?:of|dated|from) ${MONTH} \\d{1,2},? \\d{4}`, 'gi'), '$1'],
  [/^(?:(?:the )?(?:fr|federal register),? )?(?:doc(?:ument)?\.?,? )?(?:(?:no\.?|number) )?(?<=\D)(?=\d{4}-\d{4,5}$)/i, 'FR Doc. '],
  [/^(\d{4}-\d{4,5}),? (?:in )?(?:the )?(?:fr|federal register)$/i, 'FR Doc. $1'],
  // The page that is meant, and the year, say no more of where a document begins.
  [new RegExp(`(\\b(?:FR|Fed\\. ?Reg\\.)) (?:at )?(\\d+)(?:,? (?:at )?\\d+)?(?: \\((?:${MONTH} \\d{1,2}, )?\\d{4}\\))?$`, 'i'), '$1 $2'],
  [/\bvol(?:ume|\.)?\s+(\d+)(?: of the federal register)?,?\s+(?:at\s+)?p(?:age|\.)?\s+(\d+)/gi, '$1 FR $2'],
  [/\b(\d{1,3}) fed(?:eral|\.)? register,? (?:at |p(?:age|\.)? ?)?(?=\d)/gi, '$1 FR '],
  [/\b(nspm|eo) (?:no\.? ?|number |#)(?=\d)/gi, '$1 '],
  [/\b(?:points?|cl\.) (?=\(?(?:[ivx]+|[a-z])\)?(?: |\(|$))/gi, 'paragraph '],
  [/\bhouse bill (?=\d)/gi, 'H.R. '],
];

/** "order section 3 c" → "section 3 c"; "85 FR 12345, 12346" → "85 FR 12345": rarer ways of citing, in the words of the commoner. */
export function spelledFurther(words: string): string {
  return REWRITES.reduce((text, [found, to]) => (typeof to === 'string' ? text.replace(found, to) : text.replace(found, to)), words);
}

/** "what does 3(c) say", "explain 2d": places of the order named in a sentence, without the word that announces them. */
export function announced(words: string, { provisions }: { readonly provisions: readonly { readonly id: string }[] }): string {
  const isThere = (section: string, label: string): boolean => provisions.some(({ id }) => id === `${section}.${label.toLowerCase()}`);
  return words
    .replace(/(?<![\w.§(-]|\bsec\. |\bsections? |\bsecs? )(\d{1,2}(?:\([a-z]{1,4}\))+)/gi, 'section $1')
    .replace(
      /(?<![\w.§(-]|\bsec\. |\bsections? |\bsecs? )(\d)([a-z])(i{1,3}|iv|vi{0,3})?(?![\w.-])/gi,
      (found, section: string, label: string, below: string | undefined) =>
        isThere(section, label) ? `section ${section}(${label})${below ? `(${below})` : ''}` : found,
    )
    .replace(/\b(?:last|final) para(?:graph)? of (?:section|sec\.?) (\d+)/gi, (found, section: string) => {
      const count = provisions.filter(({ id }) => id.startsWith(`${section}.p`)).length;
      return count > 0 ? `section ${section}, paragraph ${count}` : found;
    });
}

const ASKED =
  /^\s*(?:what(?:['’]?s| is| was| does| did| do)|explain|show(?: me)?|find|tell me about|about|define|text of)\s+(?:the )?(.*\d.*?)(?:\s+(?:says?|means?|do|about|covers?))?[\s?!]*$/i;

/** "what is H.R. 100", "what does 18 USC 1030 say": what is asked after. Null where nothing with a number is. */
export function askedAfter(words: string): string | null {
  return ASKED.exec(words)?.[1] ?? null;
}

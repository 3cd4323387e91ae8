import type { Edition } from '../../domain/edition/edition.ts';

/** What a reader may type, of each kind one: two citations, a term in quotation marks, the short name of a law, a question. */
export function examplesOf({ provisions, terms, authorities, questions }: Edition): string[] {
  const subsection = provisions.find(({ provision }) => provision.kind === 'subsection')?.citations.short.replace(/^\D+/, '');
  const deepest = provisions.findLast(({ provision }) => provision.kind === 'paragraph')?.citations.short;
  const inQuotationMarks = new Set(
    provisions.flatMap(({ provision }) => [...provision.text.matchAll(/["“]([^"”]+)["”]/g)].map(([, words]) => words)),
  );
  const term = terms.find((one) => inQuotationMarks.has(one.term)) ?? terms[0];
  const law = authorities.filter((one) => one.provisions.length > 0).flatMap(({ aliases }) => aliases);
  return [
    subsection,
    deepest,
    term && `“${term.term}”`,
    law.find((alias) => /^[A-Z]{3,6}$/.test(alias)),
    questions.findLast(({ front }) => front)?.question,
  ].filter((example) => example !== undefined);
}

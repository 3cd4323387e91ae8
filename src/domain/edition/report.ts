import type { Edition } from './edition.ts';

/** What the build tells of the content, line by line: how much there is, what the claims account for, how readable it is. */
export function reportOf(edition: Edition): string[] {
  const { readability } = edition;
  const hardest = [...readability.files].sort((a, b) => b.grade - a.grade).slice(0, 5);
  return [
    `${edition.provisions.length} provisions, ${edition.questions.length} questions, ${edition.terms.length} terms, ${edition.entities.length} offices and groups, ${edition.authorities.length} laws, ${edition.divergences.length} divergences.`,
    ...edition.commentaries.map(
      ({ source, claims, coverage }) =>
        `${source.publisher}: ${claims.length} claims account for ${(coverage * 100).toFixed(1)} % of its words.`,
    ),
    `Our prose: ${readability.site.sentences} sentences, ${readability.site.mean.toFixed(1)} words a sentence, the longest ${readability.site.longest}, Flesch–Kincaid grade ${readability.site.grade.toFixed(1)}.`,
    `Hardest to read: ${hardest.map((one) => `${one.file} ${one.grade.toFixed(1)}`).join(', ')}.`,
  ];
}

/** The same of every file, for whoever wants to mend. */
export function readabilityTable(edition: Edition): string[] {
  return edition.readability.files.map(
    ({ file, sentences, mean, longest, grade }) =>
      `${file}\t${sentences} sentences\tmean ${mean.toFixed(1)}\tlongest ${longest}\tgrade ${grade.toFixed(1)}`,
  );
}

import type { Problem } from '../../problem/problem.ts';
import type { Entry, RawEdition } from '../raw.ts';

/** Pages of the site whose words are content. */
const PROSE_PAGES = ['about', 'accessibility'];

/** Each of them is written, and nothing is written that no page shows. */
export function checkPages(raw: RawEdition): Problem[] {
  const written = raw.pages.map((page) => page.id);
  const rule = 'page/entry';
  return [
    ...PROSE_PAGES.filter((id) => !written.includes(id)).map((id) => ({
      rule,
      file: `pages/${id}.mdx`,
      found: 'the page is not written.',
      expected: `a file for each of: ${PROSE_PAGES.join(', ')}.`,
      mend: 'write it.',
    })),
    ...raw.pages
      .filter((page) => !PROSE_PAGES.includes(page.id))
      .map(({ file }) => ({
        rule,
        file,
        found: 'no page shows this entry.',
        expected: `one of: ${PROSE_PAGES.join(', ')}.`,
        mend: 'correct its name, or remove it.',
      })),
  ];
}

/** Two entries of a kind that readers could not tell apart: most often a file copied and not yet changed. */
export function checkDoubled(raw: RawEdition): Problem[] {
  return [
    ...sameName(raw.questions, (data) => data.question),
    ...sameName(raw.audiences, (data) => data.name),
    ...sameName(raw.divergences, (data) => data.title),
    ...sameName(raw.terms, (data) => data.term),
    ...sameName(raw.authorities, (data) => data.citation),
    ...sameName(raw.explanations, (data) => data.provision),
  ];
}

function sameName<Data>(entries: readonly Entry<Data>[], nameOf: (data: Data) => string): Problem[] {
  return [...Map.groupBy(entries, ({ data }) => nameOf(data).toLowerCase()).values()].flatMap(([first, ...others]) =>
    others.map(({ file, data }) => ({
      rule: 'content/doubled',
      file,
      found: `“${nameOf(data)}” is what ${first?.file ?? ''} says too.`,
      expected: 'an entry of its own for each.',
      mend: 'remove one, or say how they differ.',
    })),
  );
}

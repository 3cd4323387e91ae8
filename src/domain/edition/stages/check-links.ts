import type { Problem } from '../../problem/problem.ts';
import { quotes } from '../../text/fold.ts';
import type { RawEdition } from '../raw.ts';
import { checkIds } from './references.ts';

interface Known {
  readonly known: ReadonlySet<string>;
  readonly provisionWords: (id: string) => string | null;
  /** Other law that the order cites, by id. */
  readonly cited: readonly string[];
  /** Whether a ground leads somewhere. */
  readonly leads: (ref: string) => boolean;
}

/** Every link of the content that is not in prose: it leads somewhere, and what it shows of the order stands there. */
export function checkLinks(raw: RawEdition, { known, provisionWords, cited, leads }: Known): Problem[] {
  const entities = new Set(raw.entities.map((one) => one.id));
  const sources = new Set(raw.manifest.data.sources.map((one) => one.id));
  const authorities = new Set(raw.authorities.map((one) => one.id));
  return [
    ...explanations(raw, known),
    ...raw.questions.flatMap(({ file, data }) => data.words.flatMap((quoted) => orderWords(file, quoted, provisionWords))),
    ...raw.audiences.flatMap(({ file, data }) => [
      ...checkIds(file, 'entity', data.entities, entities, 'audience/entity'),
      ...checkIds(file, 'provision', data.provisions, known, 'audience/provision'),
    ]),
    ...raw.commentaries.flatMap(({ file, data }) =>
      checkIds(
        file,
        'provision',
        data.claims.flatMap((claim) => claim.provisions),
        known,
        'commentary/provision',
      ),
    ),
    ...raw.divergences.flatMap(({ file, data }) => checkIds(file, 'provision', data.provisions, known, 'divergence/provision')),
    ...raw.entities.flatMap(({ file, data }) => checkIds(file, 'entity', data.partOf ? [data.partOf] : [], entities, 'entity/part-of')),
    ...[...raw.entities, ...raw.authorities].flatMap(({ file, data }) => data.about.flatMap((one) => checkAbout(file, one, leads))),
    ...checkIds(raw.site.file, 'source', raw.site.data.compared, sources, 'site/compared'),
    ...[...new Set(cited)].filter((id) => !authorities.has(id)).map(withoutEntry),
  ];
}

function withoutEntry(id: string): Problem {
  const file = `authorities/${id}.yaml`;
  const found = `the order cites ${id}, which has no entry.`;
  return { rule: 'authority/missing', file, found, expected: 'an entry for each law that is cited.', mend: 'write it.' };
}

/** One explanation for each provision, and none besides. */
function explanations(raw: RawEdition, known: ReadonlySet<string>): Problem[] {
  const given = raw.explanations.map((one) => one.data.provision);
  const missing = [...known].filter((id) => !given.includes(id));
  const strange = raw.explanations.filter((one) => !known.has(one.data.provision) || one.id !== one.data.provision);
  return [
    ...missing.map((id) => ({
      rule: 'explanation/missing',
      file: `explanations/${id}.mdx`,
      found: `the provision ${id} has no explanation.`,
      expected: 'one file for each provision.',
      mend: 'write it.',
    })),
    ...strange.map((one) => ({
      rule: 'explanation/provision',
      file: one.file,
      found: `it says that it explains ${one.data.provision}.`,
      expected: 'the id of a provision, which is also the name of the file.',
      mend: 'correct "provision", or rename the file.',
    })),
  ];
}

function orderWords(
  file: string,
  quoted: { readonly provision: string; readonly words: string },
  provisionWords: (id: string) => string | null,
): Problem[] {
  const words = provisionWords(quoted.provision);
  if (words !== null && quotes(words, quoted.words)) return [];
  const found = words === null ? `it quotes ${quoted.provision}, which is not there.` : `“${quoted.words}” is not in ${quoted.provision}.`;
  return [
    {
      rule: 'quotation/order',
      file,
      found,
      expected: 'words as they stand in a provision of the order.',
      mend: 'quote word for word, or name the provision that holds the words.',
    },
  ];
}

function checkAbout(
  file: string,
  sentence: { readonly text: string; readonly ref: string | readonly string[] },
  leads: (ref: string) => boolean,
): Problem[] {
  return [sentence.ref]
    .flat()
    .filter((ref) => !leads(ref))
    .map((ref) => ({
      rule: 'about/ref',
      file,
      found: `“${sentence.text}” is grounded on “${ref}”, which leads nowhere.`,
      expected: 'a provision, a passage, a claim or source/<id>.',
      mend: 'correct the reference.',
    }));
}

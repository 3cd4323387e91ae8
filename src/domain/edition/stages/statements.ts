import { isFaulted } from '../../commentary/claim.ts';
import type { Statement } from '../../prose/statement.ts';
import type { RawEdition } from '../raw.ts';
import type { CheckedEntries } from './prose.ts';
import { sentencesOf } from '../../prose/prose.ts';

/** Every field in which words of ours are shown, outside the bodies of .mdx files, with what bears them out. */
export function statementsOf(raw: RawEdition, prose: CheckedEntries, known: ReadonlySet<string>): Statement[] {
  const order = `source/${raw.order.data.source}`;
  const refsOf = (file: string) => [
    ...new Set(sentencesOf(prose.get(file)?.prose ?? { blocks: [] }).flatMap((sentence) => [...sentence.refs])),
  ];
  return [
    ...[...raw.entities, ...raw.authorities].flatMap(({ file, data }) =>
      data.about.map(({ text, ref, silent }, at): Statement => ({
        file,
        place: `about, sentence ${at + 1}`,
        kind: 'grounded',
        text,
        refs: [ref].flat(),
        silent: silent ?? false,
      })),
    ),
    ...analyses(raw, order),
    ...claims(raw, order, [...known]),
    ...raw.divergences.flatMap(({ file, data }) => {
      const refs = [...data.provisions, ...data.sources, order];
      return (['title', 'claim', 'why', 'follows'] as const).map((name): Statement => ({
        file,
        place: name,
        kind: name === 'title' ? 'title' : 'judged',
        text: data[name],
        refs,
      }));
    }),
    ...raw.explanations.map(({ file, data }): Statement => ({
      file,
      place: 'title',
      kind: 'title',
      text: data.title,
      refs: [data.provision, ...refsOf(file)],
    })),
    ...raw.questions.map(({ file, data }): Statement => ({
      file,
      place: 'question',
      kind: 'question',
      text: data.question,
      refs: [...refsOf(file), ...data.words.map((quoted) => quoted.provision), order],
    })),
    ...raw.audiences.map(({ file, data }): Statement => ({
      file,
      place: 'title',
      kind: 'title',
      text: data.title,
      refs: [...refsOf(file), ...data.provisions],
    })),
    ...raw.pages.flatMap(({ file, data }) =>
      [data.title, data.description].map((text): Statement => ({
        file,
        place: 'title or description',
        kind: 'title',
        text,
        refs: [...refsOf(file), order],
      })),
    ),
    ...[raw.site.data.title, raw.site.data.shortTitle, raw.site.data.description].map((text): Statement => ({
      file: raw.site.file,
      place: 'title or description',
      kind: 'title',
      text,
      refs: [order],
    })),
  ];
}

function analyses(raw: RawEdition, order: string): Statement[] {
  return raw.analyses.flatMap(({ file, data }) => {
    const ref = (anchor: string) => `${data.source}/${anchor}`;
    return [
      ...Object.entries(data.passages).flatMap(([anchor, { note, provisions }]): Statement[] =>
        note === undefined
          ? []
          : [{ file, place: `the note on ${anchor}`, kind: 'judged', text: note, refs: [ref(anchor), ...provisions, order] }],
      ),
      ...data.tasks.flatMap(({ passage, provisions, differs }): Statement[] =>
        differs
          ? [{ file, place: `the row ${passage}`, kind: 'judged', text: differs.says, refs: [ref(passage), ...provisions, order] }]
          : [],
      ),
      ...data.questions.map(({ passage, question }): Statement => ({
        file,
        place: `the question on ${passage}`,
        kind: 'question',
        text: question,
        refs: [ref(passage)],
      })),
    ];
  });
}

/** What a claim says differs from the order where its verdict says so; it may speak of a section and mean the days in it. */
function claims(raw: RawEdition, order: string, known: readonly string[]): Statement[] {
  const within = (provisions: readonly string[]) => known.filter((id) => provisions.some((one) => id === one || id.startsWith(`${one}.`)));
  return raw.commentaries.flatMap(({ file, data }) =>
    data.claims.flatMap(({ n, says, why, provisions, verdict }): Statement[] => [
      {
        file,
        place: `claim ${n}, says`,
        kind: isFaulted(verdict) ? 'differing' : verdict === 'agrees' ? 'agreeing' : 'reported',
        text: says,
        refs: [...within(provisions), order, `source/${data.source}`],
      },
      { file, place: `claim ${n}, why`, kind: 'judged', text: why, refs: [...provisions, order] },
    ]),
  );
}

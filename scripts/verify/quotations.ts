import { quotationHash } from '../../src/domain/commentary/record.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { parseProse } from '../../src/domain/prose/parse.ts';
import { sentencesOf } from '../../src/domain/prose/prose.ts';
import { holdsQuotation, quotationsIn } from '../../src/domain/prose/quotation.ts';
import { isProse } from './prose.ts';
import { counted, type Checked, type Verified } from './checked.ts';

/** A quotation of ours and where it is said to stand. */
interface Quotation {
  readonly file: string;
  readonly line?: number;
  readonly words: string;
  /** References, any of which holds the words. */
  readonly refs: readonly string[];
}

/** Every quotation of the order and of the analyses, word for word in what it is said to stand in. */
export function quotations(verified: Verified): Checked {
  const { edition } = verified;
  const text = new Map<string, string>([
    ...edition.provisions.map(({ id, provision }): [string, string] => [id, provision.text]),
    ...edition.analyses.flatMap((analysis) => analysis.passages.map((passage): [string, string] => [passage.id, passage.text])),
    ...edition.commentaries.flatMap((one) =>
      one.claims.map((claim): [string, string] => [claim.id, [claim.quote, claim.says, claim.why].join(' ')]),
    ),
  ]);
  const all = [...shownWords(verified), ...inProse(verified)];
  const ofOrder = all.filter(({ words, refs }) =>
    refs.some((ref) => within(edition, ref).some((id) => holdsQuotation(text.get(id) ?? '', words))),
  );
  const elsewhere = all.filter((one) => !ofOrder.includes(one) && one.refs.some((ref) => holdsQuotation(text.get(ref) ?? '', one.words)));
  const lost = all.filter((one) => !ofOrder.includes(one) && !elsewhere.includes(one));
  const problems = lost.map(({ file, line, words, refs }): Problem => ({
    rule: 'verify/quotation',
    file,
    ...(line === undefined ? {} : { line }),
    found: `“${words}” does not stand in ${refs.join(', ')}.`,
    expected: 'words as they stand there.',
    mend: 'quote word for word.',
  }));
  return {
    figure: `${ofOrder.length} quotations of the order and ${elsewhere.length} of other sources stand word for word where we say`,
    problems,
  };
}

/** A provision and the lead-ins it continues. */
function within({ tree }: Verified['edition'], id: string): string[] {
  const provision = tree.provisions.find((one) => one.id === id);
  return provision ? [id, ...(provision.parent === null ? [] : within({ tree } as Verified['edition'], provision.parent))] : [];
}

/** Words of the order that entries show by themselves. */
function shownWords({ raw }: Verified): Quotation[] {
  const shown = (file: string, words: readonly { readonly provision: string; readonly words: string }[]): Quotation[] =>
    words.map((one) => ({ file, words: one.words, refs: [one.provision] }));
  return [
    ...raw.questions.flatMap(({ file, data }) => shown(file, data.words)),
    ...raw.divergences.flatMap(({ file, data }) => shown(file, data.orderWords)),
    ...raw.analyses.flatMap(({ file, data }) => data.tasks.flatMap((task) => shown(file, task.differs?.words ?? []))),
    ...raw.facts.data.actors.map((actor) => ({ file: raw.facts.file, words: actor.words, refs: [actor.provision] })),
  ];
}

/** Words in curly quotation marks in sentences of ours, and in the reasons of claims. */
function inProse({ raw }: Verified): Quotation[] {
  const bodies = Object.values(raw).flatMap((entries) => (Array.isArray(entries) ? entries.filter(isProse) : []));
  return [
    ...bodies.flatMap(({ file, body, bodyLine }) =>
      sentencesOf(parseProse(body, file, { firstLine: bodyLine })).flatMap(({ text, refs, line }) =>
        quotationsIn(text).map((words) => ({ file, line, words, refs: refs.filter((ref) => !ref.startsWith('source/')) })),
      ),
    ),
    ...[...raw.entities, ...raw.authorities].flatMap(({ file, data }) =>
      data.about.flatMap(({ text, ref }) => quotationsIn(text).map((words) => ({ file, words, refs: [ref].flat() }))),
    ),
    ...raw.commentaries.flatMap(({ file, data }) =>
      data.claims.flatMap((claim) => quotationsIn(claim.why).map((words) => ({ file, words, refs: claim.provisions }))),
    ),
  ];
}

/** The quotations of the commentaries against the hashes recorded when they were held against the full texts. */
export function recordedQuotations({ raw, edition }: Verified): Checked {
  const quoting = edition.commentaries.flatMap((commentary) =>
    commentary.claims.filter((claim) => claim.quote !== null).map((claim) => ({ claim, source: commentary.source.id })),
  );
  const problems = quoting.flatMap(({ claim, source }): Problem[] => {
    const record = raw.records.find((one) => one.data.source === source);
    if (record?.data.quotations.find((one) => one.claim === claim.n)?.sha256 === quotationHash(claim.quote ?? '')) return [];
    return [
      {
        rule: 'verify/recorded',
        file: record?.file ?? `commentary/${source}.record.yaml`,
        found: `the quotation of claim ${claim.n} is not the one on record.`,
        expected: 'the words that were held against the full text.',
        mend: 'run this command with --sources DIR, where the full texts are.',
      },
    ];
  });
  return {
    figure: `${quoting.length} quotations of ${counted(edition.commentaries.length, 'commentary', 'commentaries')} have the hash on record`,
    problems,
  };
}

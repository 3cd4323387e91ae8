import type { OrderTree } from '../../order/provision.ts';
import type { Problem } from '../../problem/problem.ts';
import { sentencesOf } from '../../prose/prose.ts';
import { foldQuotation } from '../../text/fold.ts';
import type { AuthorityView, PassageView, TermView } from '../edition.ts';
import { isId, type RawEdition } from '../raw.ts';
import type { Citing } from './citing.ts';
import type { CheckedEntries } from './prose.ts';
import { sharedNames } from './shared-names.ts';

/** Whether a term is defined is for the order's words to say. */
export function checkTerms(raw: RawEdition, terms: readonly TermView[], tree: OrderTree): Problem[] {
  const written = tree.provisions.map((provision) => foldQuotation(provision.text).toLowerCase());
  const shared = sharedNames(
    'term/shared-name',
    raw.terms,
    (data) => [data.term, ...data.forms],
    (data) => data.aliases,
  );
  const each = raw.terms.flatMap(({ id, file, data }): Problem[] => {
    const view = terms.find((term) => term.id === id);
    const problems: Problem[] = [];
    const say = (found: string, expected: string, mend: string): void =>
      void problems.push({ rule: 'term/defined', file, found, expected, mend });
    if (data.defined && view?.definedIn === null)
      say('defined: true.', 'words of the order that define or introduce it, and there are none.', 'write "defined: false".');
    if (data.defined !== (data.kind === 'defined'))
      say(
        `defined: ${String(data.defined)}, kind: ${data.kind}.`,
        'kind "defined" for what is defined, another for what is not.',
        'make the two agree.',
      );
    for (const form of data.forms.filter((one) => !written.some((text) => text.includes(foldQuotation(one).toLowerCase())))) {
      say(
        `forms: “${form}”.`,
        'a form that the order writes; none where it does not.',
        'copy the form from the order, or make it an alias.',
      );
    }
    return problems;
  });
  return [...each, ...shared];
}

/** Other law: its id, its citation and its address are one; each is cited somewhere, and whatever an analysis cites has its entry. */
export function checkAuthorities(
  raw: RawEdition,
  views: readonly AuthorityView[],
  passages: readonly PassageView[],
  citing: Citing,
): Problem[] {
  const known = new Set(raw.authorities.map((entry) => entry.id));
  const missing = new Set(passages.flatMap((passage) => citing.citedIn(passage.text)).filter((id) => !known.has(id)));
  return [
    ...sharedNames('authority/shared-name', raw.authorities, (data) => [data.citation, data.title, ...data.aliases]),
    ...raw.authorities.flatMap(({ id, file, data }): Problem[] => {
      const say = (found: string, expected: string, mend: string): Problem => ({ rule: 'authority/citation', file, found, expected, mend });
      const formed = citing.addressOf(id);
      const cited = citing.citedIn(data.citation);
      const view = views.find((one) => one.id === id);
      return [
        ...(id.startsWith('other/') || cited.join() === id
          ? []
          : [
              say(
                `citation: ${data.citation}, which cites ${cited.join(', ') || 'nothing'}.`,
                `a citation of ${id}, the name of the file.`,
                'correct the citation, or rename the file.',
              ),
            ]),
        ...(data.address === undefined || formed === null
          ? []
          : [say(`address: ${data.address}.`, `none: the citation gives ${formed}.`, 'take "address" out.')]),
        ...(view && view.provisions.length + view.analysis.length > 0
          ? []
          : [
              say(
                'no provision and no passage cites it.',
                'an entry only for what a source cites.',
                'remove the entry, or correct its citation.',
              ),
            ]),
      ];
    }),
    ...[...missing].map((id) => ({
      rule: 'authority/missing',
      file: `authorities/${id}.yaml`,
      found: `an analysis cites ${id}, which has no entry.`,
      expected: 'an entry for each law that is cited.',
      mend: 'write it.',
    })),
  ];
}

/** A question that is marked as unanswered by the order says so in a sentence that is marked so too. */
export function checkQuestions(raw: RawEdition, prose: CheckedEntries): Problem[] {
  return raw.questions
    .filter(({ file, data }) => data.silent && !sentencesOf(prose.get(file)?.prose ?? { blocks: [] }).some((sentence) => sentence.silent))
    .map(({ file }) => ({
      rule: 'question/silent',
      file,
      found: 'silent: true, and no sentence of the answer is marked as silent.',
      expected: 'a sentence <By ref="…" silent />.',
      mend: 'mark the sentence that says what the order leaves open, or write "silent: false".',
    }));
}

const OFFICIAL = /^https:\/\/[a-z0-9.-]+\.(?:gov|mil)\//;

/** An address that a person restored for a link is that of what its words name: law they cite, the order itself, what has an address of its own. */
export function checkLinkAddresses(raw: RawEdition, citing: Citing): Problem[] {
  const { number, source } = raw.order.data;
  const order = raw.manifest.data.sources.filter(isId(source)).map((one) => one.address);
  const named = raw.authorities.flatMap(({ data }) =>
    data.address === undefined ? [] : [{ address: data.address, names: [data.citation, data.title, ...data.aliases].map(foldQuotation) }],
  );
  return raw.analyses.flatMap(({ file, data }) =>
    data.links.flatMap(({ text, address, why }) => {
      const borne = [
        ...[...new Set([...citing.citedIn(text), ...citing.citedIn(why ?? '')])].flatMap((id) => citing.addressOf(id) ?? []),
        ...(text.includes(number) ? order : []),
        ...named.filter(({ names }) => names.includes(foldQuotation(text))).map((one) => one.address),
      ];
      if (address === null || borne.includes(address) || (borne.length === 0 && OFFICIAL.test(address))) return [];
      return [
        {
          rule: 'analysis/link-address',
          file,
          found: `the row [${text}] leads to ${address}.`,
          expected: `${borne.join(' or ') || 'an address of the United States Government'}, since its words name ${borne.length > 0 ? 'that' : 'nothing that has an address'}.`,
          mend: 'correct the address or "why", write null, or give what is named its entry in authorities/ with the address.',
        },
      ];
    }),
  );
}

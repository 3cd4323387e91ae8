import { anchorOf, eIdOf, provisionPath } from '../../address/provision.ts';
import { authorityPath, entityPath, termPath } from '../../address/site.ts';
import type { Deadline } from '../../facts/layers/deadlines.ts';
import type { OrderTree, Provision } from '../../order/provision.ts';
import { shortAnswer, proseText } from '../../prose/text.ts';
import { sha256OfText } from '../../text/sha256.ts';
import type { CitationStyles, ClaimView, DeadlineView, DivergenceView, PassageView, ProvisionView, QuestionView } from '../edition.ts';
import type { RawEdition } from '../raw.ts';
import { wordsRuns, type Linked } from '../words-runs.ts';
import type { Facts } from '../../facts/facts.ts';
import type { CheckedEntries } from './prose.ts';
import { referringOf } from './referring.ts';

/** All that speaks of provisions, to be turned round: provision → what speaks of it. */
export interface Speaking {
  readonly passages: readonly PassageView[];
  readonly claims: readonly ClaimView[];
  readonly divergences: readonly DivergenceView[];
  readonly questions: readonly QuestionView[];
}

interface Given {
  readonly raw: RawEdition;
  readonly tree: OrderTree;
  readonly layers: Facts;
  readonly prose: CheckedEntries;
  readonly speaking: Speaking;
  readonly stylesOf: (id: string) => CitationStyles;
  /** Authorities that have an entry of their own. */
  readonly authorities: ReadonlySet<string>;
}

/** Gathers everything the site knows of each provision, in the order of the text. */
export function provisionViews(given: Given): ProvisionView[] {
  const { raw, tree } = given;
  const byId = new Map(tree.provisions.map((provision) => [provision.id, provision]));
  const { number } = raw.order.data;
  const entries = new Map(raw.explanations.map((entry) => [entry.data.provision, entry]));
  const referring = referringOf(given);
  return tree.provisions.map((provision, at) => {
    const { id } = provision;
    const entry = entries.get(id);
    const prose = entry ? given.prose.get(entry.file) : undefined;
    return {
      provision,
      id,
      eId: eIdOf(provision, (other) => byId.get(other)),
      anchor: anchorOf(id),
      path: provisionPath(number, id),
      sha256: sha256OfText(provision.text),
      citations: given.stylesOf(id),
      runs: wordsRuns(provision, linksIn(provision, given)),
      title: entry?.data.title ?? provision.heading ?? id,
      explanation: prose ? proseText(prose.prose) : '',
      answer: prose ? shortAnswer(prose.prose) : '',
      ...factsOf(id, given),
      ...speakingOf(id, given.speaking),
      referredToBy: referring.get(id) ?? [],
      previous: tree.provisions[at - 1]?.id ?? null,
      next: tree.provisions[at + 1]?.id ?? null,
    };
  });
}

function factsOf(id: string, { raw, layers, authorities }: Given): Pick<ProvisionView, 'deadline' | 'actors' | 'authorities' | 'terms'> {
  const nameOf = (entity: string) => raw.entities.find((one) => one.id === entity)?.data.name ?? entity;
  const due = (layers.deadlines.get(id) ?? [])[0];
  const actors = (layers.actors.get(id) ?? []).map(({ entity, role, words, from }) => ({
    entity,
    role,
    words,
    from,
    name: nameOf(entity),
    path: entityPath(entity),
  }));
  const cited = (layers.authorities.get(id) ?? []).map((one) => one.target).filter((target) => authorities.has(target));
  return {
    deadline: due ? deadlineView(due) : null,
    actors,
    authorities: [...new Set(cited)],
    terms: [...new Set((layers.terms.get(id) ?? []).map((use) => use.term))],
  };
}

export function deadlineView({ words, days, date, weekday, from }: Deadline): DeadlineView {
  return { words, days, date, weekday, from };
}

function speakingOf(id: string, speaking: Speaking): Pick<ProvisionView, 'passages' | 'claims' | 'divergences' | 'questions'> {
  const of = (items: readonly { readonly id: string; readonly provisions: readonly string[] }[]) =>
    items.filter((item) => item.provisions.includes(id)).map((item) => item.id);
  return {
    passages: of(speaking.passages),
    claims: of(speaking.claims),
    divergences: of(speaking.divergences),
    questions: of(speaking.questions),
  };
}

function linksIn(provision: Provision, { raw, layers, authorities }: Given): Linked[] {
  const { id } = provision;
  const { number } = raw.order.data;
  const laws = (layers.authorities.get(id) ?? []).filter((one) => authorities.has(one.target));
  const crossed = (layers.crossReferences.get(id) ?? []).filter((one) => one.target !== null && one.target !== id);
  return [
    ...laws.map((one): Linked => ({ start: one.start, end: one.end, kind: 'law', path: authorityPath(one.target), target: one.target })),
    ...crossed.map((one): Linked => ({
      start: one.start,
      end: one.end,
      kind: 'cross-reference',
      path: provisionPath(number, one.target!),
      target: one.target!,
    })),
    ...(layers.terms.get(id) ?? []).map((one): Linked => ({
      start: one.start,
      end: one.end,
      kind: 'term',
      path: termPath(one.term),
      target: one.term,
    })),
  ];
}

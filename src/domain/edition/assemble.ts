import type { Edition } from './edition.ts';
import { groundOf } from './grounds.ts';
import { indexOf } from './index-of.ts';
import type { RawEdition } from './raw.ts';
import { isId } from './raw.ts';
import { readAnalyses } from './stages/analyses.ts';
import { checkEntities } from './stages/check-entities.ts';
import { checkLinks } from './stages/check-links.ts';
import { checkManifest } from './stages/check-manifest.ts';
import { checkOrder } from './stages/check-order.ts';
import { checkDoubled, checkPages } from './stages/check-entries.ts';
import { checkAuthorities, checkLinkAddresses, checkQuestions, checkTerms } from './stages/check-reference-works.ts';
import { citingOf } from './stages/citing.ts';
import { readCommentaries, readDivergences } from './stages/commentaries.ts';
import { layersOf } from './stages/layers.ts';
import { checkCorrections, permalinksOf } from './stages/permalinks.ts';
import { checkAllProse, measureSite } from './stages/prose.ts';
import { proseGrounds } from './stages/prose-grounds.ts';
import { deadlineView, provisionViews } from './stages/provisions.ts';
import { audienceViews, authorityViews, entityViews, introduced, pageViews, questionViews, termViews } from './stages/reference-works.ts';
import { provisionWordsOf, referencesOf } from './stages/references.ts';
import { checkSources, textOf } from './stages/sources.ts';
import { statementsOf } from './stages/statements.ts';
import { parseOrder } from '../order/parse.ts';
import { assertNoProblems, type Problem } from '../problem/problem.ts';
import { checkStatement } from '../prose/statement.ts';

/**
 * From everything in the content folder to the one model that pages, data files, search and checks are given.
 * Throws a ProblemError that lists every source that was altered, every text that does not parse, every reference that leads
 * nowhere, every quotation that is not word for word, every sentence without its ground.
 */
export function assemble(raw: RawEdition): Edition {
  assertNoProblems(checkSources(raw));
  const order = raw.order.data;
  const source = textOf(raw, order.source);
  const { tree, problems: broken } = parseOrder(source.text, `sources/${source.file}`);
  assertNoProblems(broken);

  const problems: Problem[] = [];
  const known = new Set(tree.provisions.map((provision) => provision.id));
  const citing = citingOf(order, tree);
  const reading = {
    tree,
    signed: order.signed,
    entities: raw.entities.map(({ id, data }) => ({ id, forms: data.forms })),
    terms: raw.terms.map(({ id, data }) => ({ id, forms: data.forms })),
    findCitations: citing.findCitations,
  };
  const facts = layersOf(reading, raw, problems);
  const orderWords = provisionWordsOf(tree);
  const analyses = readAnalyses(raw, { known, wordsOf: orderWords, actorsOf: (id) => facts.actors.get(id) ?? [] }, problems);
  const commentaries = readCommentaries(raw, orderWords, problems);
  const references = referencesOf(raw, tree, analyses, commentaries);
  const claims = commentaries.flatMap((one) => one.claims);
  const passages = analyses.flatMap((one) => one.passages);
  const sourceOf = (ref: string) => {
    const claim = claims.find(isId(ref));
    const passage = passages.find(isId(ref));
    const words = claim ? [claim.quote, claim.says].filter(Boolean).join(' ') : passage?.text;
    return words === undefined ? null : { words, verdict: claim?.verdict ?? null, provisions: (claim ?? passage)?.provisions ?? [] };
  };
  const divergences = readDivergences(raw, commentaries, orderWords, passages, sourceOf, problems);
  const grounds = proseGrounds({ raw, facts, citing, passages, claims, wordsOf: references.wordsOf });
  const prose = checkAllProse(raw, grounds, problems);
  problems.push(...statementsOf(raw, prose, known).flatMap((statement) => checkStatement(statement, grounds)));
  const questions = questionViews(raw, prose, known);
  const provisions = provisionViews({
    raw,
    tree,
    layers: facts,
    prose,
    stylesOf: citing.stylesOf,
    speaking: { passages, claims, divergences, questions },
    authorities: new Set(raw.authorities.map((one) => one.id)),
  });
  const edition: Edition = {
    order: { ...order, file: source.file, sha256: source.sha256, address: raw.manifest.data.sources.find(isId(order.source))!.address },
    site: raw.site.data,
    tree,
    sources: raw.manifest.data.sources,
    provisions,
    deadlines: provisions.flatMap((view) =>
      (facts.deadlines.get(view.id) ?? [])
        .slice(0, 1)
        .map((due) => ({ ...deadlineView(due), provision: view.id, actors: view.actors.filter((actor) => actor.role === 'lead') })),
    ),
    analyses,
    commentaries: introduced(commentaries, raw, prose),
    divergences,
    entities: entityViews(raw, facts),
    terms: termViews(raw, facts, prose),
    authorities: authorityViews(raw, facts, passages, citing),
    questions,
    audiences: audienceViews(raw, prose),
    pages: pageViews(raw, prose),
    corrections: raw.corrections.data.corrections,
    readability: { files: [...prose].map(([file, { measures }]) => ({ file, ...measures })), site: measureSite(prose, grounds, problems) },
    permalinks: {},
  };
  const permalinks = permalinksOf(edition, raw, problems);
  const index = indexOf(edition);
  const analysed = passages.map((passage) => passage.text);
  problems.push(
    ...checkOrder(raw, source.text, tree, analysed),
    ...checkManifest(raw),
    ...checkCorrections(raw, permalinks),
    ...checkEntities(raw, analysed),
    ...checkTerms(raw, edition.terms, tree),
    ...checkDoubled(raw),
    ...checkPages(raw),
    ...checkAuthorities(raw, edition.authorities, passages, citing),
    ...checkLinkAddresses(raw, citing),
    ...checkQuestions(raw, prose),
    ...checkLinks(raw, {
      known,
      provisionWords: references.provisionWords,
      cited: [...facts.authorities.values()].flat().map((one) => one.target),
      leads: (ref) => groundOf(index, ref) !== null,
    }),
  );
  assertNoProblems(problems);
  return { ...edition, permalinks };
}

import type { RootContent } from 'mdast';
import type { CitationStyles, ProvisionView } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';
import { claimItem } from './commentary.ts';
import { dueWords } from './deadlines.ts';
import { prose } from './prose.ts';
import { commas, linkTo, provisionLink, provisionLinks, section, twin } from './twin.ts';
import { heading, list, paragraph, quotation, strong, type Words } from './write.ts';

const STYLES: readonly (readonly [keyof CitationStyles, string])[] = [
  ['bluebook', 'Bluebook'],
  ['indigo', 'Indigo Book'],
  ['ofr', 'Office of the Federal Register'],
  ['crs', 'CRS'],
  ['short', 'Short'],
];

/** Twin of a provision's own page. */
export function provisionTwin(context: ExportContext, view: ProvisionView): string {
  const { provision } = view;
  return twin(context, view.path, `${view.citations.crs}: ${view.title}`, [
    heading(2, 'The order’s own words'),
    quotation(provision.text),
    ...section(
      'Within it',
      list(provision.children.map((id) => [provisionLink(context, id), `: ${must(context.index.provision, id).title}`])),
    ),
    heading(2, 'In plain words'),
    ...prose(view.explanation, 3),
    ...section('Facts', list(facts(context, view))),
    ...section('What the analysis says', passages(context, view)),
    ...section('What commentaries claim', list(view.claims.map((id) => claimItem(context, must(context.index.claim, id))))),
    ...section('Questions', list(view.questions.map((id) => question(context, id)))),
    ...section('How to cite it', list(STYLES.map(([style, name]) => [strong(`${name}:`), ` ${view.citations[style]}`]))),
  ]);
}

function facts(context: ExportContext, view: ProvisionView): Words[][] {
  const { index } = context;
  const named = view.authorities.map((id) => must(index.authority, id));
  const terms = view.terms.map((id) => must(index.term, id));
  const rows: [string, Words[]][] = [
    ['Due', view.deadline === null ? [] : dueWords(view.deadline)],
    ['Who', commas(view.actors.map((actor) => [linkTo(context, { path: actor.path, text: actor.name }), ` (${actor.role})`]))],
    ['Law', commas(named.map(({ path, citation }) => [linkTo(context, { path, text: citation })]))],
    ['Terms', commas(terms.map(({ path, term }) => [linkTo(context, { path, text: term })]))],
    ['Part of', view.provision.parent === null ? [] : [provisionLink(context, view.provision.parent)]],
    ['Referred to by', provisionLinks(context, view.referredToBy)],
    ['Before', view.previous === null ? [] : [provisionLink(context, view.previous)]],
    ['After', view.next === null ? [] : [provisionLink(context, view.next)]],
  ];
  return rows.flatMap(([name, words]) => (words.length === 0 ? [] : [[strong(`${name}:`), ' ', ...words]]));
}

function passages(context: ExportContext, view: ProvisionView): RootContent[] {
  return view.passages.flatMap((id) => {
    const passage = must(context.index.passage, id);
    const note = passage.note === null ? [] : [paragraph('Our note: ', passage.note)];
    return [paragraph(linkTo(context, { path: passage.path, text: passage.heading }), ':'), quotation(passage.text), ...note];
  });
}

function question(context: ExportContext, id: string): Words[] {
  const view = must(context.index.question, id);
  return [linkTo(context, { path: view.path, text: view.question }), ` ${view.answer}`];
}

import { PATHS } from '../../address/site.ts';
import type { AuthorityView } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';
import { linkTo, provisionLink, provisionLinks, section, twin } from './twin.ts';
import { link, list, paragraph } from './write.ts';

/** Twin of the page of law cited. */
export function lawTwin(context: ExportContext): string {
  const items = context.edition.authorities.map((view) => {
    const cited = provisionLinks(context, [...new Set(view.provisions.map(({ id }) => id))]);
    return [
      linkTo(context, { path: view.path, text: view.citation }),
      `, ${view.title}`,
      ...(cited.length === 0 ? [] : ['. In the order: ', ...cited]),
    ];
  });
  return twin(context, PATHS.law, 'Law cited', list(items));
}

/** Twin of the page of one statute, order, bill or memorandum. */
export function authorityTwin(context: ExportContext, view: AuthorityView): string {
  const passages = view.analysis.map((id) => must(context.index.passage, id));
  return twin(context, view.path, `${view.citation}: ${view.title}`, [
    ...(view.about.length === 0 ? [] : [paragraph(view.about.map(({ text }) => text).join(' '))]),
    ...(view.address === null ? [] : [paragraph('Read it at ', link(view.address, view.address), '.')]),
    ...section('Where the order cites it', list(view.provisions.map(({ id, words }) => [provisionLink(context, id), `: “${words}”`]))),
    ...section(
      'Where the analysis cites it',
      list(passages.map(({ path, heading, text }) => [linkTo(context, { path, text: heading }), `: “${text}”`])),
    ),
  ]);
}

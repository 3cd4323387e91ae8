import { PATHS } from '../../address/site.ts';
import { orderPath } from '../../address/provision.ts';
import type { PageView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { fullName } from '../order-names.ts';
import { prose } from './prose.ts';
import { questionBlocks } from './questions.ts';
import { linkTo, section, twin } from './twin.ts';
import { list, paragraph } from './write.ts';

/** Twin of the front page: what a person comes to ask, and the ways in. */
export function homeTwin(context: ExportContext): string {
  const { edition } = context;
  const questions = edition.questions.filter(({ front }) => front).flatMap((view) => questionBlocks(context, view, 2));
  const ways = [
    { path: orderPath(edition.order.number), text: fullName(edition) },
    ...edition.audiences.map(({ path, title }) => ({ path, text: title })),
    { path: PATHS.deadlines, text: 'Deadlines' },
    { path: PATHS.who, text: 'Who does what' },
    { path: PATHS.compare, text: 'Compare the sources' },
  ];
  return twin(context, PATHS.home, edition.site.title, [
    paragraph(edition.site.description),
    ...questions,
    ...section('Ways in', list(ways.map((way) => [linkTo(context, way)]))),
  ]);
}

/** Twin of a page of plain prose. */
export function pageTwin(context: ExportContext, view: PageView): string {
  return twin(context, `/${view.id}/`, view.title, [paragraph(view.description), ...prose(view.text ?? '', 2)]);
}

/** Twin of the list of corrections. */
export function correctionsTwin(context: ExportContext): string {
  const items = context.edition.corrections.map((one) => [
    `${one.date}, `,
    linkTo(context, { path: one.page, text: one.page }),
    `. Was: ${one.was} Now: ${one.now}`,
  ]);
  return twin(context, PATHS.corrections, 'Corrections', items.length === 0 ? [paragraph('None so far.')] : list(items));
}

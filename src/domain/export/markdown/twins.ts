import { orderPath } from '../../address/provision.ts';
import { PATHS } from '../../address/site.ts';
import type { ExportContext } from '../context.ts';
import { analysesTwin, analysisTwin } from './analysis.ts';
import { audienceTwin } from './audience.ts';
import { commentariesTwin, commentaryTwin } from './commentary.ts';
import { compareTwin } from './compare.ts';
import { deadlinesTwin } from './deadlines.ts';
import { entityTwin, whoTwin } from './entities.ts';
import { authorityTwin, lawTwin } from './law.ts';
import { orderTwin } from './order.ts';
import { correctionsTwin, homeTwin, pageTwin } from './pages.ts';
import { provisionTwin } from './provision.ts';
import { questionsTwin } from './questions.ts';
import { termTwin, termsTwin } from './terms.ts';

export interface Twin {
  /** Site path of the page it repeats. */
  readonly page: string;
  readonly title: string;
  /** Under which heading a list of pages names it. */
  readonly group: 'Pages' | 'Provisions' | 'Sources' | 'Who' | 'Terms' | 'Law';
  readonly render: () => string;
}

/** Pages of which there is one. */
const SINGLE: readonly (readonly [path: string, title: string, render: (context: ExportContext) => string])[] = [
  [PATHS.home, 'Front page', homeTwin],
  [PATHS.questions, 'Questions and answers', questionsTwin],
  [PATHS.analysis, 'Analysis', analysesTwin],
  [PATHS.commentary, 'Commentary', commentariesTwin],
  [PATHS.compare, 'Compare the sources', compareTwin],
  [PATHS.deadlines, 'Deadlines', deadlinesTwin],
  [PATHS.who, 'Who does what', whoTwin],
  [PATHS.terms, 'Terms', termsTwin],
  [PATHS.law, 'Law cited', lawTwin],
  [PATHS.corrections, 'Corrections', correctionsTwin],
];

/** The Markdown twin of every reading page. */
export function twinsOf(context: ExportContext): Twin[] {
  const { edition } = context;
  const many = <View extends { readonly path: string }>(
    views: readonly View[],
    group: Twin['group'],
    title: (view: View) => string,
    render: (context: ExportContext, view: View) => string,
  ): Twin[] => views.map((view) => ({ page: view.path, title: title(view), group, render: () => render(context, view) }));
  return [
    ...SINGLE.map(([page, title, render]) => ({ page, title, group: 'Pages' as const, render: () => render(context) })),
    { page: orderPath(edition.order.number), title: 'The whole order', group: 'Pages', render: () => orderTwin(context) },
    ...many(edition.provisions, 'Provisions', (view) => `${view.citations.short}: ${view.title}`, provisionTwin),
    ...many(edition.audiences, 'Pages', (view) => view.title, audienceTwin),
    ...many(edition.analyses, 'Sources', (view) => `${view.source.shortName}: ${view.title}`, analysisTwin),
    ...many(edition.commentaries, 'Sources', (view) => `${view.source.shortName}: ${view.source.title}`, commentaryTwin),
    ...many(edition.entities, 'Who', (view) => view.name, entityTwin),
    ...many(edition.terms, 'Terms', (view) => view.term, termTwin),
    ...many(edition.authorities, 'Law', (view) => view.citation, authorityTwin),
    ...many(
      edition.pages.map((view) => ({ ...view, path: `/${view.id}/` })),
      'Pages',
      (view) => view.title,
      pageTwin,
    ),
  ];
}

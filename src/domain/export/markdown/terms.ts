import { PATHS } from '../../address/site.ts';
import type { TermView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { prose } from './prose.ts';
import { linkTo, provisionLink, provisionLinks, section, twin } from './twin.ts';
import { list, paragraph } from './write.ts';

/** Twin of the page of terms. */
export function termsTwin(context: ExportContext): string {
  const items = context.edition.terms.map((view) => [linkTo(context, { path: view.path, text: view.term }), `: ${standing(view)}`]);
  return twin(context, PATHS.terms, 'Terms', list(items));
}

/** Twin of a term's page. */
export function termTwin(context: ExportContext, view: TermView): string {
  const defined = !view.defined || view.definedIn === null ? [] : [' in ', provisionLink(context, view.definedIn)];
  return twin(context, view.path, view.term, [
    paragraph(`This term is ${standing(view)}`, ...defined, '.'),
    ...prose(view.text, 2),
    ...section('Where it stands', view.provisions.length === 0 ? [] : [paragraph(...provisionLinks(context, view.provisions))]),
  ]);
}

function standing({ defined }: TermView): string {
  return defined ? 'defined by the order' : 'not defined by the order';
}

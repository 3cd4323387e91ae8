import type { AudienceView } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';
import { prose } from './prose.ts';
import { linkTo, provisionLinks, section, twin } from './twin.ts';
import { list, paragraph } from './write.ts';

/** Twin of the page for one kind of reader. */
export function audienceTwin(context: ExportContext, view: AudienceView): string {
  const entities = view.entities.map((id) => must(context.index.entity, id));
  return twin(context, view.path, view.title, [
    ...prose(view.text ?? '', 2),
    ...section('Provisions to read', view.provisions.length === 0 ? [] : [paragraph(...provisionLinks(context, view.provisions))]),
    ...section('Who acts', list(entities.map(({ path, name }) => [linkTo(context, { path, text: name })]))),
  ]);
}

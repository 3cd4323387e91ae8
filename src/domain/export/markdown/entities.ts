import { PATHS } from '../../address/site.ts';
import type { EntityView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { commas, linkTo, provisionLink, provisionLinks, section, twin } from './twin.ts';
import { list, paragraph, table } from './write.ts';

/** Twin of the page on who must act. */
export function whoTwin(context: ExportContext): string {
  const rows = context.edition.entities.map((view) => [
    [linkTo(context, { path: view.path, text: view.name })],
    [view.kind],
    commas(view.provisions.map(({ id, role }) => [provisionLink(context, id), ` (${role})`])),
  ]);
  return twin(context, PATHS.who, 'Who does what', [table(['Name', 'Kind', 'Role'], rows)]);
}

/** Twin of an entity's page. */
export function entityTwin(context: ExportContext, view: EntityView): string {
  const about = view.about.length === 0 ? [] : [paragraph(view.about.map(({ text }) => text).join(' '))];
  const part = view.part === null ? [] : [paragraph('Part of ', linkTo(context, view.part), '.')];
  const roles = view.provisions.map(({ id, role, words }) => [provisionLink(context, id), `, ${role}: “${words}”`]);
  return twin(context, view.path, view.name, [
    ...about,
    ...part,
    ...section('What the order gives it to do', list(roles)),
    ...section('Where else the order names it', view.mentions.length === 0 ? [] : [paragraph(...provisionLinks(context, view.mentions))]),
    ...section('Also looked for as', list(view.aliases.map((alias) => [alias]))),
  ]);
}

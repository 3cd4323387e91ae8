import type { RootContent } from 'mdast';
import { longDate } from '../../facts/calendar.ts';
import type { ExportContext } from '../context.ts';
import { twinPath, section } from '../markdown/twin.ts';
import { twinsOf } from '../markdown/twins.ts';
import { heading, link, list, paragraph, quotation, write } from '../markdown/write.ts';
import { officialName } from '../order-names.ts';
import { absolute } from '../site.ts';

export interface Listed {
  readonly path: string;
  readonly about: string;
}

/** `/llms.txt`: what the site is and where its pages stand as Markdown, for programs that read text. `data` lists the data files. */
export function llmsText(context: ExportContext, data: readonly Listed[]): string {
  const { edition, site } = context;
  const twins = twinsOf(context);
  const groups = [...new Set(twins.map(({ group }) => group))];
  const linksOf = (group: string) =>
    twins.filter((one) => one.group === group).map(({ page, title }) => [link(title, absolute(site, twinPath(page)))]);
  const blocks: RootContent[] = [
    heading(1, edition.site.title),
    quotation(edition.site.description),
    paragraph(`The order is ${officialName(context)}. Its words are quoted exactly; explanations are ours, and they are no part of it.`),
    paragraph(
      `The newest source is dated ${longDate(edition.site.sourcesEnd)}. Nothing after that day is told here. This is no official edition and no legal advice.`,
    ),
    ...groups.flatMap((group) => section(group, list(linksOf(group)))),
    ...section('Data', list(data.map(({ path, about }) => [link(path, absolute(site, path)), `: ${about}`]))),
  ];
  return write(blocks);
}

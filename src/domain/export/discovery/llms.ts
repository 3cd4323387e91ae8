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
  const isProvision = new Set(edition.provisions.map(({ path }) => path));
  const twins = twinsOf(context).map(({ page, title }) => ({ page, item: [link(title, absolute(site, twinPath(page)))] }));
  const pages = twins.filter(({ page }) => !isProvision.has(page));
  const provisions = twins.filter(({ page }) => isProvision.has(page));
  const blocks: RootContent[] = [
    heading(1, edition.site.title),
    quotation(edition.site.description),
    paragraph(`The order is ${officialName(edition)}. Its words are quoted exactly; explanations are ours, and they are no part of it.`),
    paragraph(`The newest source is dated ${longDate(edition.site.sourcesEnd)}. Nothing after that day is told here. This is no official edition and no legal advice.`),
    ...section('Pages', list(pages.map(({ item }) => item))),
    ...section('Provisions', list(provisions.map(({ item }) => item))),
    ...section('Data', list(data.map(({ path, about }) => [link(path, absolute(site, path)), `: ${about}`]))),
  ];
  return write(blocks);
}

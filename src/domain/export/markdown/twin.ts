import type { RootContent } from 'mdast';
import type { Link } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';
import { absolute } from '../site.ts';
import { heading, link, paragraph, write, type Words } from './write.ts';

/** Site path of a page's Markdown twin: "/deadlines/" → "/deadlines/index.md". */
export function twinPath(path: string): string {
  return `${path}index.md`;
}

/** A twin: the page's title, what the page says, and where the page is. */
export function twin(context: ExportContext, path: string, title: string, blocks: readonly RootContent[]): string {
  return write([heading(1, title), ...blocks, paragraph('This page: ', link(absolute(context.site, path), absolute(context.site, path)))]);
}

export function linkTo(context: ExportContext, { path, text }: Link): Words {
  return link(text, absolute(context.site, path));
}

/** "Sec. 2(c), Sec. 3": links to provisions, parted by commas. */
export function provisionLinks(context: ExportContext, ids: readonly string[]): Words[] {
  return commas(ids.map((id) => [provisionLink(context, id)]));
}

export function provisionLink(context: ExportContext, id: string): Words {
  const view = must(context.index.provision, id);
  return linkTo(context, { path: view.path, text: view.citations.short });
}

export function commas(items: readonly (readonly Words[])[]): Words[] {
  return items.flatMap((item, at) => (at === 0 ? item : [', ', ...item]));
}

/** A heading and what stands below it; nothing where nothing stands below. */
export function section(title: string, blocks: readonly RootContent[], depth: 2 | 3 = 2): RootContent[] {
  return blocks.length === 0 ? [] : [heading(depth, title), ...blocks];
}

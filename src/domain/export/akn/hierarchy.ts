import type { ProvisionView } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';
import { block, inline, type Xml } from '../escape/xml-tree.ts';
import { partsOf } from '../parts.ts';
import { wordsOf } from './words.ts';

/** Element of each level, by the name its eId begins with. */
const ELEMENTS: Readonly<Record<string, string>> = {
  part: 'part',
  sec: 'section',
  subsec: 'subsection',
  para: 'paragraph',
  subpara: 'subparagraph',
  clause: 'clause',
  subclause: 'subclause',
};

/** A provision and all below it as an element of the Akoma Ntoso hierarchy. */
export function hierarchyOf(context: ExportContext, view: ProvisionView): Xml {
  const children = view.provision.children.map((id) => must(context.index.provision, id));
  const { label, heading } = partsOf(view.provision);
  const opening = paragraph(null, wordsOf(context, view));
  const head = [label === null ? [] : [inline('num', {}, [label])], heading === null ? [] : [inline('heading', {}, [heading])]].flat();
  const name = elementOf(view);
  return block(name, { eId: view.eId, name: name === 'hcontainer' ? 'paragraph' : null }, [
    ...head,
    ...contentOf(context, view, opening, children),
  ]);
}

/**
 * The schema allows either content alone, or an introduction, then elements of the hierarchy, then a wrap-up. So unnumbered
 * paragraphs stand in the content, or before and after the numbered ones; between them each is a container of its own.
 */
function contentOf(context: ExportContext, view: ProvisionView, opening: readonly Xml[], children: readonly ProvisionView[]): Xml[] {
  const first = children.findIndex((child) => !isPlain(child));
  const plain = (views: readonly ProvisionView[]) => views.flatMap((child) => paragraph(child.eId, wordsOf(context, child)));
  if (first < 0) return [block('content', { eId: `${view.eId}__content` }, [...opening, ...plain(children)])];
  const last = children.findLastIndex((child) => !isPlain(child));
  const before = [...opening, ...plain(children.slice(0, first))];
  const after = plain(children.slice(last + 1));
  return [
    before.length === 0 ? [] : [block('intro', { eId: `${view.eId}__intro` }, before)],
    children.slice(first, last + 1).map((child) => hierarchyOf(context, child)),
    after.length === 0 ? [] : [block('wrapUp', { eId: `${view.eId}__wrapup` }, after)],
  ].flat();
}

/** An unnumbered paragraph with nothing below it is a `p`. */
function isPlain({ provision }: ProvisionView): boolean {
  return provision.kind === 'unnumbered' && provision.children.length === 0;
}

function paragraph(eId: string | null, words: readonly (Xml | string)[]): Xml[] {
  return words.length === 0 && eId === null ? [] : [inline('p', { eId }, words)];
}

function elementOf({ eId, provision }: ProvisionView): string {
  if (provision.kind === 'unnumbered') return 'hcontainer';
  const own = eId.slice(eId.lastIndexOf('__') + 1).replace(/^_/, '');
  return ELEMENTS[own.slice(0, own.indexOf('_'))] ?? 'level';
}

import type { RootContent } from 'mdast';
import { PATHS } from '../../address/site.ts';
import type { DivergenceView } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import { matrixOf, type MatrixMark } from '../../edition/matrix.ts';
import type { ExportContext } from '../context.ts';
import { commas, linkTo, provisionLink, provisionLinks, section, twin } from './twin.ts';
import { heading, list, paragraph, quotation, table, type Words } from './write.ts';

/** Twin of the page on where the sources agree, differ, and are silent. */
export function compareTwin(context: ExportContext): string {
  const divergences = context.edition.divergences.flatMap((view) => divergenceBlocks(context, view));
  return twin(context, PATHS.compare, 'Compare the sources', [
    ...divergences,
    ...section('Every provision, every source', [matrix(context)]),
  ]);
}

function divergenceBlocks(context: ExportContext, view: DivergenceView): RootContent[] {
  const words = view.orderWords.flatMap((one) => [paragraph(provisionLink(context, one.provision), ':'), quotation(one.words)]);
  const sources = view.sourceLinks.map((one) => [linkTo(context, one), `: ${saidBy(context, one.source) ?? one.words}`]);
  return [
    heading(2, `${view.title} (${view.verdict})`),
    paragraph('The sources: ', view.claim),
    ...list(sources),
    ...words,
    paragraph('Why: ', view.why),
    paragraph('What follows: ', view.follows),
    paragraph('In the order: ', ...provisionLinks(context, view.provisions)),
  ];
}

/** A claim in its own words and ours, with its verdict; a passage in its own words. Null where the source is neither. */
function saidBy({ index }: ExportContext, source: string): string | null {
  const claim = index.claim.get(source);
  if (claim) return `${claim.quote === null ? '' : `“${claim.quote}” `}${claim.says} (${claim.verdict})`;
  const passage = index.passage.get(source);
  return passage ? `“${passage.text}”` : null;
}

/** Silence is shown as silence. */
function matrix(context: ExportContext) {
  const { index } = context;
  const rows = matrixOf(index).map(({ view, cells }) => [
    [provisionLink(context, view.id)],
    ...cells.map(({ marks }) => cellWords(context, marks)),
  ]);
  const names = index.edition.site.compared.map((id) => must(index.source, id).shortName);
  return table(['Provision', ...names], rows);
}

function cellWords(context: ExportContext, marks: readonly MatrixMark[]): Words[] {
  if (marks.length === 0) return ['silent'];
  return commas(marks.map(({ path, says, count }) => [linkTo(context, { path, text: says }), count > 1 ? ` (${count})` : '']));
}

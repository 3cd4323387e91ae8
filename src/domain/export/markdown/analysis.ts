import type { RootContent } from 'mdast';
import { PATHS } from '../../address/site.ts';
import type { AnalysisView, InlineRun, PassageView } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';
import { linkTo, provisionLinks, twin } from './twin.ts';
import { aboutSource } from './source.ts';
import { emphasis, heading, link, list, paragraph, strong, type Words } from './write.ts';

/** Twin of the page that lists the analyses. */
export function analysesTwin(context: ExportContext): string {
  const items = context.edition.analyses.map((one) => [linkTo(context, { path: one.path, text: one.title }), `, ${one.source.publisher}`]);
  return twin(context, PATHS.analysis, 'Analysis', list(items));
}

/** Twin of an analysis: its whole text, its own disclaimer included, and after each passage the provisions it speaks of. */
export function analysisTwin(context: ExportContext, view: AnalysisView): string {
  const sections = view.sections.flatMap((part): RootContent[] => {
    const title = part.heading === null ? [] : [heading(part.level <= 2 ? 2 : 3, part.heading)];
    return [...title, ...part.passages.flatMap((id) => passageBlocks(context, must(context.index.passage, id)))];
  });
  return twin(context, view.path, view.title, [...aboutSource(view.source), ...sections, ...view.closing.map((line) => paragraph(line))]);
}

function passageBlocks(context: ExportContext, passage: PassageView): RootContent[] {
  const runs = passage.runs.length === 0 ? [passage.text] : passage.runs.map(wordsOfRun);
  const words = passage.kind === 'bullet' ? list([runs]) : [paragraph(...runs)];
  const links = passage.provisions.length === 0 ? [] : [paragraph('In the order: ', ...provisionLinks(context, passage.provisions))];
  const note = passage.note === null ? [] : [paragraph('Our note: ', passage.note)];
  return [...words, ...links, ...note];
}

function wordsOfRun(run: InlineRun): Words {
  if (run.address) return link(run.text, run.address);
  if (run.strong) return strong(run.text);
  return run.emphasis ? emphasis(run.text) : run.text;
}

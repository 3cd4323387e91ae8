import type { RootContent } from 'mdast';
import { PATHS } from '../../address/site.ts';
import type { QuestionView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { provisionLink, twin } from './twin.ts';
import { heading, paragraph, quotation } from './write.ts';

/** Twin of the page of questions. */
export function questionsTwin(context: ExportContext): string {
  return twin(
    context,
    PATHS.questions,
    'Questions and answers',
    context.edition.questions.flatMap((view) => questionBlocks(context, view, 2)),
  );
}

/** A question, its answer, and the order's own words. Where the order is silent the nearest words stand there. */
export function questionBlocks(context: ExportContext, view: QuestionView, depth: 2 | 3): RootContent[] {
  const lead = view.silent ? 'The order does not say. The nearest words, ' : 'The order’s own words, ';
  const words = view.words.flatMap((one) => [paragraph(lead, provisionLink(context, one.provision), ':'), quotation(one.words)]);
  return [heading(depth, view.question), ...view.answer.split(/\n\s*\n/).map((part) => paragraph(part)), ...words];
}

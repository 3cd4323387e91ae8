import type { RootContent } from 'mdast';
import { PATHS } from '../../address/site.ts';
import type { ClaimView, CommentaryView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { prose } from './prose.ts';
import { aboutSource } from './source.ts';
import { linkTo, provisionLinks, twin } from './twin.ts';
import { heading, list, paragraph, quotation, strong, type Words } from './write.ts';

/** Twin of the page that lists the commentaries. */
export function commentariesTwin(context: ExportContext): string {
  const items = context.edition.commentaries.map(({ path, source, counts }) => {
    const verdicts = Object.entries(counts).map(([verdict, count]) => `${verdict} ${count}`);
    return [linkTo(context, { path, text: source.shortName }), `: ${verdicts.join(', ')}`];
  });
  return twin(context, PATHS.commentary, 'Commentary', list(items));
}

/** Twin of a commentary: every claim beside its verdict. */
export function commentaryTwin(context: ExportContext, view: CommentaryView): string {
  const claims = view.claims.flatMap((claim) => claimBlocks(context, claim));
  const introduction = prose(view.introduction ?? '', 2);
  return twin(context, view.path, `${view.source.shortName} on the order`, [...aboutSource(view.source), ...introduction, ...claims]);
}

/** A claim as one item of a list: who makes it, what it says, and whether the order bears it out. */
export function claimItem(context: ExportContext, claim: ClaimView): Words[] {
  return [linkTo(context, { path: claim.path, text: claim.publisher }), `: ${claim.says} `, strong(claim.verdict), `: ${claim.why}`];
}

function claimBlocks(context: ExportContext, claim: ClaimView): RootContent[] {
  const provisions = provisionLinks(context, claim.provisions);
  return [
    heading(2, `Claim ${claim.n}: ${claim.verdict}`),
    ...(claim.quote === null ? [] : [quotation(claim.quote)]),
    paragraph('In our words: ', claim.says),
    paragraph('Why this verdict: ', claim.why),
    ...(provisions.length === 0 ? [] : [paragraph('In the order: ', ...provisions)]),
  ];
}

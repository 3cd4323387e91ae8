import { lineAt, type Line } from '../order/lines.ts';
import { foldLines, spansOf } from '../order/paragraph.ts';
import type { Problem } from '../problem/problem.ts';
import type { Analysis, Furniture, Heading, Link, Passage } from './analysis.ts';
import type { Block } from './blocks.ts';
import { fault } from './fault.ts';
import { readInline, type Inline } from './inline.ts';
import { slugOf } from './slug.ts';

/** What the blocks were cut from; `lines` and `file` only place the problems. */
interface Source {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly file: string;
}

type Composed = Pick<Analysis, 'title' | 'headings' | 'passages' | 'links' | 'furniture'> & { readonly problems: readonly Problem[] };
type Words = Pick<Passage, 'text' | 'runs' | 'spans' | 'line'>;
/** A heading without its id yet, or a passage with the heading it stands under. */
type HeadingDraft = Omit<Heading, 'id'>;
type PassageDraft = Words & { readonly kind: Passage['kind']; readonly under: HeadingDraft | null };

/** Turns joined blocks into title, headings and passages with their anchors. A first heading with one # is the title. */
export function compose(blocks: readonly Block[], source: Source): Composed {
  let title: Words | null = null;
  const headings: HeadingDraft[] = [];
  const passages: PassageDraft[] = [];
  const links: Link[] = [];
  const furniture: Furniture[] = [];
  const problems: Problem[] = [];
  for (const block of blocks) {
    const inline = readInline(foldLines(block.pieces));
    const line = block.pieces[0]!.line.number;
    const words = { text: inline.text, runs: numberLinks(inline, links.length), spans: spansOf(inline.words, source.text), line };
    links.push(...linksOf(inline, links.length, source));
    furniture.push(...block.marks.map((span) => ({ ...span, reason: block.kind === 'heading' ? 'heading mark' : 'list mark' }) as const));
    furniture.push(...spansOf(inline.marks, source.text).map((span) => ({ ...span, reason: 'markup' }) as const));
    problems.push(
      ...inline.faults.map(({ rule, at, found }) =>
        fault(rule, source.file, lineAt(source.lines, at), `A mark without its like stands in "${found}".`),
      ),
    );
    if (inline.text === '') {
      if (block.kind === 'heading') problems.push(fault('empty-heading', source.file, line, 'A heading has no words.'));
    } else if (block.kind !== 'heading') {
      passages.push({ ...words, kind: block.kind === 'bullet' ? 'bullet' : 'paragraph', under: headings.at(-1) ?? null });
    } else if (title === null && block.level === 1 && headings.length === 0) title = words;
    else headings.push({ slug: slugOf(inline.text), level: block.level, ...words });
  }
  return { title: title ?? { text: '', runs: [], spans: [] }, ...withAnchors(headings, passages), links, furniture, problems };
}

function numberLinks(inline: Inline, before: number): Inline['runs'] {
  return inline.runs.map((run) => (run.link === undefined ? run : { ...run, link: run.link + before }));
}

function linksOf(inline: Inline, before: number, source: Source): Link[] {
  return inline.links.map(({ text, address, at }, index) => ({
    n: before + index + 1,
    text,
    address: address === '' || address === '#' ? null : address,
    line: lineAt(source.lines, at),
  }));
}

/**
 * Counts passages below each heading; headings of one name share one count, so that every anchor is unique.
 * A heading whose name is taken ("Tasks 2" beside the second passage of "Tasks") gives way.
 */
function withAnchors(drafts: readonly HeadingDraft[], passageDrafts: readonly PassageDraft[]): Pick<Analysis, 'headings' | 'passages'> {
  const counts = new Map<string, number>();
  const anchors = passageDrafts.map(({ under }) => {
    const slug = under?.slug ?? 'intro';
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
    return `${slug}-${counts.get(slug)}`;
  });
  const taken = new Set(anchors);
  const ids = new Map<HeadingDraft, string>();
  for (const draft of drafts) {
    let id = draft.slug;
    while (taken.has(id)) id += '-heading';
    taken.add(id);
    ids.set(draft, id);
  }
  return {
    headings: drafts.map((draft) => ({ id: ids.get(draft)!, ...draft })),
    passages: passageDrafts.map(({ under, ...words }, index) => ({
      anchor: anchors[index]!,
      heading: under?.text ?? null,
      section: under ? ids.get(under)! : null,
      level: under?.level ?? 1,
      ...words,
    })),
  };
}

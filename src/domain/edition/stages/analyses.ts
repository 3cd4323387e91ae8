import type { Analysis, Passage, Run } from '../../analysis/analysis.ts';
import { checkLists } from '../../analysis/compare.ts';
import { linkPassages, type LinkedPassage } from '../../analysis/linked.ts';
import { restoreLinks } from '../../analysis/links.ts';
import { parseAnalysis } from '../../analysis/parse.ts';
import { checkNotes, checkQuestions } from '../../analysis/quoted.ts';
import { checkTasks } from '../../analysis/task-check.ts';
import { taskRows, type TaskRow } from '../../analysis/tasks.ts';
import { analysisPath, entityPath, passagePath } from '../../address/site.ts';
import type { SourceEntry } from '../../entry/order.ts';
import type { AnalysisEntry } from '../../entry/sources.ts';
import type { Actor } from '../../facts/layers/actors.ts';
import type { Problem } from '../../problem/problem.ts';
import type { AnalysisView, InlineRun, PassageView, TaskView } from '../edition.ts';
import type { Entry, RawEdition } from '../raw.ts';
import { checkAnalysisEntry } from './check-manifest.ts';
import { textOf } from './sources.ts';

/** What the stage needs of the order. */
export interface OrderFacts {
  readonly known: ReadonlySet<string>;
  readonly wordsOf: (provision: string) => string | null;
  readonly actorsOf: (provision: string) => readonly Actor[];
}

/** Parses every analysis and links its passages to the order. */
export function readAnalyses(raw: RawEdition, order: OrderFacts, problems: Problem[]): AnalysisView[] {
  return raw.analyses.flatMap((entry) => {
    const source = raw.manifest.data.sources.find((one) => one.id === entry.data.source && one.kind === 'analysis');
    if (source) return [readAnalysis(raw, entry, source, order, problems)];
    problems.push({
      rule: 'analysis/source',
      file: entry.file,
      found: `source: ${entry.data.source}.`,
      expected: 'a source of kind "analysis" in the manifest.',
      mend: 'correct the id, or add the source.',
    });
    return [];
  });
}

function readAnalysis(
  raw: RawEdition,
  { data, file }: Entry<AnalysisEntry>,
  source: SourceEntry,
  order: OrderFacts,
  problems: Problem[],
): AnalysisView {
  const text = textOf(raw, source.id);
  const parsed = parseAnalysis(text.text, `sources/${text.file}`);
  const restored = restoreLinks(parsed.analysis, data.links, file);
  const { linked, problems: unlinked } = linkPassages(restored.analysis.passages, data.passages, order.known, file);
  const rows = taskRows(linked);
  const idOf = (name: string) => entityNamed(raw, name);
  problems.push(
    ...parsed.problems,
    ...checkAnalysisEntry(source, restored.analysis, raw.manifest.file),
    ...restored.problems,
    ...unlinked,
    ...checkNotes(linked, order.wordsOf, file),
    ...checkTasks(rows, data.tasks, linked, order.wordsOf, file),
    ...checkLists(rows, data.tasks, { actingUnder: order.actorsOf, idOf, file }),
    ...checkQuestions(data.questions, linked, file),
  );
  return {
    source,
    title: restored.analysis.title.text,
    path: analysisPath(source.id),
    sections: sectionsOf(restored.analysis, source.id),
    closing: restored.analysis.authors.map((author) => `${author.name}, ${author.role}`),
    passages: linked.map((passage) => viewOf(passage, source.id)),
    tasks: data.tasks.flatMap((task) => taskView(task, rows, source.id, raw)),
    questions: data.questions.map((one) => ({ ...one, path: passagePath(`${source.id}/${one.passage}`) })),
  };
}

function sectionsOf(analysis: Analysis, source: string): AnalysisView['sections'] {
  const under = (section: string | null) =>
    analysis.passages.filter((passage) => passage.section === section).map((passage) => `${source}/${passage.anchor}`);
  const opening = { heading: null, level: 1, slug: 'intro', passages: under(null) };
  return [
    opening,
    ...analysis.headings.map((heading) => ({ heading: heading.text, level: heading.level, slug: heading.id, passages: under(heading.id) })),
  ];
}

function viewOf(passage: LinkedPassage, source: string): PassageView {
  const id = `${source}/${passage.anchor}`;
  return {
    id,
    anchor: passage.anchor,
    path: passagePath(id),
    heading: passage.heading ?? 'opening',
    kind: passage.kind,
    text: passage.text,
    runs: passage.runs.map(inlineRun),
    provisions: passage.provisions,
    background: passage.background,
    note: passage.note,
  };
}

function inlineRun(run: Run): InlineRun {
  const shown = { text: run.text, emphasis: run.em === true, strong: run.strong === true };
  return run.link === undefined ? shown : { ...shown, address: run.address ?? null };
}

function taskView(task: AnalysisEntry['tasks'][number], rows: readonly TaskRow[], source: string, raw: RawEdition): TaskView[] {
  const row = rows.find((one) => one.passage === task.passage);
  if (!row) return [];
  const nameOf = (id: string) => raw.entities.find((entity) => entity.id === id)?.data.name ?? id;
  return [
    {
      passage: task.passage,
      path: passagePath(`${source}/${task.passage}`),
      task: row.task,
      named: row.named.map((entity) => entity.name),
      due: row.due ?? '',
      provisions: task.provisions,
      leadInOrder: task.leadInOrder.map((id) => ({ path: entityPath(id), text: nameOf(id) })),
      differs: task.differs ?? null,
    },
  ];
}

/** The entity that bears a name or abbreviation, however it is written. */
function entityNamed(raw: RawEdition, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const bears = (names: readonly string[]) => names.some((one) => one.toLowerCase() === wanted);
  return (
    raw.entities.find(({ data }) => bears(data.crsNames)) ??
    raw.entities.find(({ data }) => bears([data.name, ...data.aliases, ...data.forms]))
  )?.id;
}

export type { Passage };

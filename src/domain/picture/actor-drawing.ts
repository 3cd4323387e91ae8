import type { ActorMap, ActorMapCell } from '../edition/actor-map.ts';

/** A map of who acts on what, laid out to be drawn: a column a provision, a row an office or group. Measures in CSS pixels. */
export interface ActorDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the names end and the columns begin. */
  readonly left: number;
  readonly columns: readonly {
    readonly x: number;
    /** "2(a)": the citation without its "Sec." */
    readonly label: string;
    /** From the first to the last of those who act on it; the same where one acts alone. */
    readonly from: number;
    readonly to: number;
  }[];
  readonly rows: readonly { readonly y: number; readonly name: string }[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly mark: ActorMapCell['mark'] }[];
  /** Days, each above the neighbouring columns that it is set for, and their labels. */
  readonly days: readonly { readonly date: string; readonly from: number; readonly to: number; readonly labels: readonly string[] }[];
}

/** About as wide as a letter of the names is. */
const LETTER = 6.5;
const ROW = 26;
const HEAD = 72;
const GAP = 14;
const LEAST_COLUMN = 34;

/** Lays out a map of actors. Columns of different sections stand further apart. */
export function drawActors(map: ActorMap): ActorDrawing {
  const left = Math.ceil(Math.max(0, ...map.rows.map(({ entity }) => entity.name.length)) * LETTER) + 12;
  const rows = map.rows.map(({ entity }, at) => ({ y: HEAD + (at + 0.5) * ROW, name: entity.name }));
  let end = left;
  const columns = map.provisions.map((view, at) => {
    const label = view.citations.short.replace(/^Sec\. /, '');
    const width = Math.max(LEAST_COLUMN, label.length * LETTER + 14);
    if (at > 0 && sectionOf(view.id) !== sectionOf(map.provisions[at - 1]?.id ?? '')) end += GAP;
    const x = end + width / 2;
    end += width;
    const acting = rows.filter((_, row) => map.rows[row]?.cells[at]).map(({ y }) => y);
    return { x, label, from: Math.min(...acting), to: Math.max(...acting), half: width / 2 - 4, date: view.deadline?.date ?? null };
  });
  return {
    width: Math.ceil(end),
    height: HEAD + rows.length * ROW + 8,
    left,
    columns: columns.map(({ x, label, from, to }) => ({ x, label, from, to })),
    rows,
    marks: map.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, at) => (cell ? [{ x: columns[at]?.x ?? 0, y: rows[row]?.y ?? 0, mark: cell.mark }] : [])),
    ),
    days: runsOfDays(columns),
  };
}

interface Dated {
  readonly label: string;
  readonly x: number;
  readonly half: number;
  readonly date: string | null;
}

function runsOfDays(columns: readonly Dated[]): ActorDrawing['days'] {
  const runs: Dated[][] = [];
  for (const column of columns) {
    const run = runs.at(-1) ?? [];
    if (run[0]?.date === column.date) run.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const labels = run.map(({ label }) => label);
    return first?.date && last ? [{ date: first.date, from: first.x - first.half, to: last.x + last.half, labels }] : [];
  });
}

/** "2.c.iii" → "2" */
function sectionOf(id: string): string {
  return id.split('.')[0] ?? id;
}

import type { IsoDate } from '../facts/calendar.ts';
import { sentences } from '../text/sentences.ts';
import type { Passage } from './analysis.ts';
import { findDay } from './day.ts';

/** An office or body as the analysis names it: "National Cyber Director [NCD]". */
export interface NamedEntity {
  readonly name: string;
  readonly abbreviation: string | null;
}

/** A bullet of a list of tasks, taken apart. */
export interface TaskRow {
  /** Anchor of the bullet. */
  readonly passage: string;
  /** Its words without entities and date. */
  readonly task: string;
  readonly named: readonly NamedEntity[];
  /** "list": named in parentheses after the task; "task": only in parentheses inside it; null: named nowhere. */
  readonly namedIn: 'list' | 'task' | null;
  /** The sentence about its date: "Due within 30 days (July 2, 2026)." */
  readonly due: string | null;
  readonly days: number | null;
  readonly date: IsoDate | null;
}

const DUE = /^(?:Due\b|Ongoing\b|No (?:stated )?(?:due date|deadline)\b)/i;

/** The rows of every list of which at least one bullet says when something is due. */
export function taskRows(passages: readonly Passage[]): TaskRow[] {
  const bullets = passages.filter((passage) => passage.kind === 'bullet');
  const rows = bullets.map((passage) => ({ section: passage.section, row: toRow(passage) }));
  const lists = new Set(rows.filter(({ row }) => row.due !== null).map(({ section }) => section));
  return rows.filter(({ section }) => lists.has(section)).map(({ row }) => row);
}

function toRow({ anchor, text }: Passage): TaskRow {
  const due = sentences(text).find((sentence, index) => index > 0 && DUE.test(sentence.text));
  const words = text
    .slice(0, due?.start ?? text.length)
    .trim()
    .replace(/\.$/, '');
  const dueWords = due ? text.slice(due.start) : null;
  const days = /\bwithin (\d+) days\b/i.exec(dueWords ?? '')?.[1];
  return {
    passage: anchor,
    ...takeEntities(words),
    due: dueWords,
    days: days === undefined ? null : Number(days),
    date: findDay(dueWords ?? '')?.day ?? null,
  };
}

function takeEntities(words: string): Pick<TaskRow, 'task' | 'named' | 'namedIn'> {
  const open = words.endsWith(')') ? openingOf(words) : -1;
  if (open > 0) return { task: words.slice(0, open).trim(), named: namesIn(words.slice(open + 1, -1)), namedIn: 'list' };
  // "Department of Defense (DOD; …) information systems": an abbreviation inside the task is all that names anybody.
  const inside = /\(([A-Z]{2,})(?:;[^()]*)?\)/.exec(words)?.[1];
  return {
    task: words,
    named: inside === undefined ? [] : [{ name: inside, abbreviation: inside }],
    namedIn: inside === undefined ? null : 'task',
  };
}

/** Index of the parenthesis that the last character closes, or -1. */
function openingOf(words: string): number {
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (words[at] === ')') depth += 1;
    else if (words[at] === '(' && (depth -= 1) === 0) return at;
  }
  return -1;
}

/** "OMB, the National Security Council [NSC], and NCD"; "and" also parts two where an abbreviation stands before it. */
function namesIn(list: string): NamedEntity[] {
  return list
    .split(/[,;]\s+|(?<=[A-Z]{2}\]?)\s+and\s+/)
    .map((name) =>
      name
        .replace(/^and\s+/, '')
        .replace(/^the\s+/i, '')
        .trim(),
    )
    .filter((name) => name !== '')
    .map((name) => {
      const [, full, short] = /^(.+?)\s+\[([^\]]+)\]$/.exec(name) ?? [];
      return { name: full ?? name, abbreviation: short ?? (/^[A-Z]{2,}$/.test(name) ? name : null) };
    });
}

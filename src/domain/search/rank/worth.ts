import type { RecordKind } from '../record.ts';
import type { Row, Table } from '../table.ts';
import type { Place, ProvisionPlace } from './evidence.ts';
import {
  ALIKE,
  ASKED_ALSO,
  BEHIND,
  BESIDES,
  INHERITED,
  LENT,
  LONGER,
  MOSTLY,
  NAMED_PAGE,
  NAMED_SILENT,
  ONLY_STEM,
  REPEATED,
  WORTH,
} from './weights.ts';

/** A word in few records tells more than a word in many. */
export function rarity(records: number, all: number): number {
  return Math.log(1 + (all - records + 0.5) / (records + 0.5));
}

/** What a word is worth to a record by where it stands. `own` are the words of the order at the head of its content, and `title` those of its title; none for other records. */
export function worthOf(place: Place, word: string, row: Row, own: readonly string[], title: readonly string[] = []): number {
  const whole = partsOf(place.at, word, row, own);
  const longer = partsOf(place.longer, word, row, own).map((part) => part * LONGER);
  const fields = place.fields.map(
    (field) =>
      (field === 'title' || field === 'also' ? WORTH[field] : WORTH.near) *
      (place.exact ? 1 : LONGER) *
      (field === 'title' && title.length > 0 && !title.some((one) => isAlike(one, word)) ? ONLY_STEM : 1),
  );
  const parts = [...whole, ...longer, ...fields];
  const best = Math.max(0, ...parts);
  return best + BESIDES * (parts.reduce((sum, part) => sum + part, 0) - best);
}

function partsOf(at: readonly number[], word: string, row: Row, own: readonly string[]): number[] {
  const inOrder = at.filter((position) => position < own.length);
  const beyond = at.length - inOrder.length;
  const same = inOrder.some((position) => isAlike(own[position] ?? '', word));
  return [
    ...(inOrder.length > 0 ? [WORTH.order * repeated(inOrder.length) * (same ? 1 : ONLY_STEM)] : []),
    ...(beyond > 0 ? [(row.kind === 'order' ? WORTH.plain : WORTH.content) * repeated(beyond)] : []),
  ];
}

/** "vulnerabilities" is much the same as "vulnerability"; "appropriate" only shares its stem with "appropriations". */
function isAlike(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= ALIKE * Math.max(a.length, b.length);
}

function repeated(times: number): number {
  return 1 + REPEATED * Math.log(times);
}

/**
 * What provisions are lent for a word by what stands above them and by what speaks of them: the most that any one lends.
 * `own` is what the word is worth to each row itself.
 */
export function lentTo(
  places: readonly Place[],
  table: Table,
  provisions: ReadonlyMap<string, ProvisionPlace>,
  own: ReadonlyMap<number, number>,
): Map<number, number> {
  const lent = new Map<number, number>();
  const lend = (id: string, worth: number): void => {
    const row = provisions.get(id)?.row;
    if (row !== undefined && worth > (lent.get(row) ?? 0)) lent.set(row, worth);
  };
  for (const [id, { parent }] of provisions) {
    const above = parent === null ? undefined : provisions.get(parent)?.row;
    if (above !== undefined) lend(id, INHERITED * (own.get(above) ?? 0));
  }
  for (const { row, exact, at, fields } of places) {
    const { kind, provisions: concerned } = table.rows[row]!;
    const share = LENT[kind];
    if (!share || !exact) continue;
    const worth = Math.max(
      fields.includes('title') || (kind === 'question' && fields.includes('also')) ? share.title * WORTH.title : 0,
      at.length > 0 ? share.content * WORTH.content : 0,
    );
    // A question names what answers it best first; a passage speaks of all its provisions alike.
    concerned.forEach((id, place) => lend(id, kind === 'question' ? worth * behind(place) : worth / Math.sqrt(concerned.length)));
  }
  return lent;
}

const NAMING: ReadonlySet<string> = new Set<RecordKind>(['question', 'entity']);

/** What the query names. */
export interface Named {
  /** Provisions that a question or an office names: 1 for the first of what holds all words, less for those behind it. */
  readonly provisions: ReadonlyMap<string, number>;
  /** Rows of pages that bear its words as their names, and of questions that say the order is silent. */
  readonly rows: ReadonlyMap<number, number>;
}

/** What is named by titles and other names that hold all words of the query, or most. `weights` are those of the words. */
export function namedBy(words: readonly { readonly places: readonly Place[] }[], weights: readonly number[], table: Table): Named {
  const total = weights.reduce((sum, one) => sum + one, 0);
  const held = new Map<number, number>();
  words.forEach(({ places }, at) => {
    const shares = new Map<number, number>();
    for (const { row, exact, fields } of places) {
      if (!exact || !fields.some((field) => field !== 'near')) continue;
      shares.set(row, Math.max(shares.get(row) ?? 0, fields.includes('title') || table.rows[row]!.kind !== 'question' ? 1 : ASKED_ALSO));
    }
    for (const [row, share] of shares) held.set(row, (held.get(row) ?? 0) + (share * weights[at]!) / total);
  });
  const named = { provisions: new Map<string, number>(), rows: new Map<number, number>() };
  for (const [row, part] of held) {
    const { kind, provisions, silent } = table.rows[row]!;
    const share = part ** MOSTLY;
    if (kind === 'page') named.rows.set(row, share * NAMED_PAGE);
    // One word is in many questions, and names none.
    if (words.length === 1) continue;
    if (silent) named.rows.set(row, share * NAMED_SILENT);
    if (NAMING.has(kind)) {
      provisions.forEach((id, place) => named.provisions.set(id, Math.max(named.provisions.get(id) ?? 0, share / (1 + BEHIND * place))));
    }
  }
  return named;
}

/** A question or an office names what concerns it most first. */
function behind(place: number): number {
  return 1 / (1 + 0.3 * place);
}

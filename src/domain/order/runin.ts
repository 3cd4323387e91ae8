import { printReading, readingsOf, labelAtStart, type Reading } from './labels.ts';
import { chooseLevels, type LevelInput, type Levels } from './levels.ts';
import { joinAll, slice } from './paragraph.ts';
import { quotationIn } from './quotation.ts';
import { endingOf, hasBody, type Unit } from './units.ts';

/** What stands before an item that is not cited: "; ", ". ", "; and ". */
const ENDS_ITEM = /(?:[.;]["”’')]{0,2}|; (?:and|or)) $/u;
/** Before "2." only: a full stop may end a sentence there that cites "section 2." */
const SEMICOLON = /; (?:(?:and|or) )?$/;
/** How far back the first items of a list are looked for, in units. */
const FARTHEST = 24;
const MOST_MENDINGS = 24;
/** What may stand before the first run-in item of a list, and before the others. */
const BEFORE_ITEM = /(?:[:;,.—–-]["”’')]{0,2}|\b(?:and|or|shall|by|to|of)) $/u;

/**
 * Some orders run the first items of a list into the paragraph that opens it ("shall consist of: (a) the Administrator;") and
 * set the others apart. Where a label has no predecessor and the units before hold it run in, they are parted there.
 */
export function mendRunIn(units: readonly Unit[]): { units: readonly Unit[]; levels: Levels } {
  let mended = units;
  for (let times = 0; ; times += 1) {
    const levels = chooseLevels(levelInputs(mended));
    if (times === MOST_MENDINGS) return { units: mended, levels };
    const at = levels.ok ? -1 : indexOfLabelled(mended, levels.at);
    const next = levels.ok ? partLast(mended) : (joinUnsure(mended, at) ?? partBefore(mended, at));
    if (!next) return { units: mended, levels };
    mended = next;
  }
}

/** The enumerators among units, each with how the words before it end. */
function levelInputs(units: readonly Unit[]): LevelInput[] {
  return units.flatMap((unit, at) => {
    if (unit.label?.type !== 'enumerator') return [];
    const before = units[at - 1];
    const opens = unit.runIn || (before?.label && before.label.type !== 'enumerator' && !hasBody(before));
    return [{ ...unit.label, before: opens ? 'opens' : before ? endingOf(before) : 'closed' }];
  });
}

function indexOfLabelled(units: readonly Unit[], count: number): number {
  let left = count;
  return units.findIndex((unit) => unit.label?.type === 'enumerator' && left-- === 0);
}

/** A label that only chance put at the start of a line is run in: the words go back to the paragraph before. */
function joinUnsure(units: readonly Unit[], at: number): Unit[] | null {
  const unit = units[at]!;
  const before = units[at - 1];
  if (unit.words.sure !== false || unit.runIn || !before) return null;
  return [...units.slice(0, at - 1), { ...before, words: joinAll([before.words, unit.words]) }, ...units.slice(at + 1)];
}

function partBefore(units: readonly Unit[], at: number): Unit[] | null {
  for (const reading of readingsOf(units[at]!.label!)) {
    if (reading.ordinal === 1) continue;
    for (let back = at - 1; back >= Math.max(0, at - FARTHEST); back -= 1) {
      const cuts = cutsOf(units[back]!, reading);
      if (cuts) return [...units.slice(0, back), ...partAt(units[back]!, cuts), ...units.slice(back + 1)];
    }
  }
  return null;
}

/** Where the items before a reading stand in a unit, first to last; null unless all of them do, from its own label on. */
function cutsOf(unit: Unit, reading: Reading): number[] | null {
  const { text } = unit.words;
  const from = Math.max(unit.headingEnd, unit.label?.length ?? 0);
  const own = unit.label?.type === 'enumerator' ? readingsOf(unit.label).find(({ kind }) => kind === reading.kind) : undefined;
  const first = own ? own.ordinal + 1 : 1;
  const cuts: number[] = [];
  let until = text.length;
  for (let ordinal = reading.ordinal - 1; ordinal >= first; ordinal -= 1) {
    const printed = `${printReading({ kind: reading.kind, ordinal })} `;
    let found = text.lastIndexOf(printed, until - 1);
    while (found > from && !BEFORE_ITEM.test(text.slice(Math.max(0, found - 8), found))) found = text.lastIndexOf(printed, found - 1);
    if (found <= from) return null;
    cuts.unshift(found);
    until = found;
  }
  return cuts.length > 0 ? cuts : null;
}

/**
 * Parts the next item of a list from one in which it stands run in, after a sentence or a semicolon: "(g) … national security;
 * or (h) the development …". Not where the item holds a list of its own, from its first label on, or quotes.
 */
function partLast(units: readonly Unit[]): Unit[] | null {
  for (const [at, unit] of units.entries()) {
    const label = unit.label?.type === 'enumerator' ? unit.label : null;
    if (!label || units[at + 1]?.runIn) continue;
    const { text } = unit.words;
    for (const reading of readingsOf(label)) {
      const cuts = text.includes(` ${printReading({ ...reading, ordinal: 1 })} `) ? [] : cutsBehind(text, label.length, reading);
      if (cuts.length > 0) return [...units.slice(0, at), ...partAt(unit, cuts), ...units.slice(at + 1)];
    }
  }
  return null;
}

/** Where the items after a reading stand run in, outside quotations, in their order. */
function cutsBehind(text: string, from: number, { kind, ordinal }: Reading): number[] {
  const ends = kind.endsWith('.') ? SEMICOLON : ENDS_ITEM;
  const cuts: number[] = [];
  for (let next = ordinal + 1; ; next += 1) {
    const cut = text.indexOf(` ${printReading({ kind, ordinal: next })} `, cuts.at(-1) ?? from) + 1;
    if (cut === 0 || !ends.test(text.slice(Math.max(0, cut - 8), cut)) || quotationIn(text.slice(0, cut), 0).open > 0) return cuts;
    cuts.push(cut);
  }
}

function partAt(unit: Unit, cuts: readonly number[]): Unit[] {
  const ends = [...cuts.slice(1), unit.words.text.length];
  const items = cuts.map((cut, at) => {
    const words = slice(unit.words, cut, ends[at]);
    return { label: labelAtStart(words.text), headingEnd: 0, words, runIn: true };
  });
  return [{ ...unit, words: slice(unit.words, 0, cuts[0]) }, ...items];
}

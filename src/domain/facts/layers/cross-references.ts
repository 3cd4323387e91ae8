import type { Provision } from '../../order/provision.ts';
import { byProvision, wordsAt, type FactsById, type Reading, type Words } from '../reading.ts';

/** A place where a provision speaks of another of the same order: "this section", "subsection (b)(i) of this section". */
export interface CrossReference extends Words {
  /** Id of the provision meant; null when the order has none such. */
  readonly target: string | null;
  /** Last provision of a range ("subsections (g) through (k)"); else null. */
  readonly to: string | null;
  /** What the words ask for, whether or not it is there: "4.k". */
  readonly wanted: string;
}

const LEVELS = 'section|subsection|paragraph|subparagraph|clause|part';
const PINS = String.raw`(?:\([A-Za-z]{1,5}\)|\(\d{1,2}\))+`;
const JOIN = String.raw`(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|through|to)\s+|\s*[–-]\s*)`;
const listOf = (item: string) => `${item}(?:${JOIN}${item})*`;

const THIS = new RegExp(String.raw`\bthis\s+(?<level>${LEVELS})\b`, 'giu');
const BELOW = new RegExp(
  String.raw`\b(?<word>(?<level>subsection|paragraph|subparagraph|clause)s?)\s+(?<list>${listOf(PINS)})(?:\s+of\s+(?:this\s+(?<of>${LEVELS})|section\s+(?<section>\d+(?:${PINS})?)\s+of\s+this\s+order)(?!\p{L})|(?!\s+of\s))`,
  'giu',
);
const SECTIONS = new RegExp(String.raw`\b(?<word>sections?)\s+(?<list>${listOf(String.raw`\d+(?:${PINS})?`)})\s+of\s+this\s+order\b`, 'giu');

/** The cross-references of each provision, resolved from where they stand. Other law ("section 871 of the … Act") is left alone. */
export function crossReferences(reading: Reading): FactsById<CrossReference> {
  const byId = new Map(reading.tree.provisions.map((provision) => [provision.id, provision]));
  return byProvision(reading.tree, (provision) => {
    const below = [...provision.text.matchAll(BELOW)];
    const within = (matches: readonly RegExpExecArray[], at: number) => matches.some((match) => at >= match.index && at < match.index + match[0].length);
    const listed = [...below, ...[...provision.text.matchAll(SECTIONS)].filter((match) => !within(below, match.index))];
    const found = listed.flatMap((match) => members(match, provision, byId));
    for (const match of provision.text.matchAll(THIS)) {
      if (within(listed, match.index)) continue;
      const target = enclosing(provision, match.groups?.['level'] ?? '', byId)?.id ?? null;
      const words = wordsAt(provision, match.index, match.index + match[0].length);
      found.push({ ...words, target, to: null, wanted: target ?? match[0].toLowerCase() });
    }
    return found.sort((a, b) => a.start - b.start);
  });
}

/** One reference a member of the list; a range is one, from its first member to its last. */
function members(match: RegExpExecArray, provision: Provision, byId: ReadonlyMap<string, Provision>): CrossReference[] {
  const { level = '', of, section, list = '' } = match.groups ?? {};
  const base = match.groups?.['level'] === undefined ? [] : baseOf(provision, level.toLowerCase(), of, section, byId);
  const listAt = match.index + match[0].indexOf(list);
  const found: CrossReference[] = [];
  let previous: readonly string[] = [];
  let lastEnd = 0;
  const items = [...list.matchAll(new RegExp(String.raw`(?:\d+(?=\(|\b))?(?:${PINS})?`, 'g'))].filter((item) => item[0] !== '');
  for (const item of items) {
    const path = pathOf(item[0], previous, base, byId);
    const wanted = path.join('.');
    const end = listAt + item.index + item[0].length;
    const last = found.at(-1);
    if (last && /through|to|[–-]/.test(list.slice(lastEnd, item.index))) {
      found[found.length - 1] = { ...last, ...wordsAt(provision, last.start, end), to: byId.has(wanted) ? wanted : null };
    } else {
      const start = found.length === 0 ? match.index : listAt + item.index;
      found.push({ ...wordsAt(provision, start, end), target: byId.has(wanted) ? wanted : null, to: null, wanted });
    }
    previous = path;
    lastEnd = item.index + item[0].length;
  }
  const [only] = found;
  return found.length === 1 && only ? [{ ...only, ...wordsAt(provision, match.index, match.index + match[0].length) }] : found;
}

/** "(b)(i) and (ii)": a member takes the place of as many labels as it has, where there is such a provision; else it stands on the base. */
function pathOf(item: string, previous: readonly string[], base: readonly string[], byId: ReadonlyMap<string, Provision>): readonly string[] {
  const labels = item.split(/[()]+/).filter((label) => label !== '');
  const beside = previous.slice(0, -labels.length);
  return beside.length > base.length && byId.has([...beside, ...labels].join('.')) ? [...beside, ...labels] : [...base, ...labels];
}

/** What the labels of a list stand on: the provision named after "of", else the one around where such a level begins. */
function baseOf(provision: Provision, level: string, of: string | undefined, section: string | undefined, byId: ReadonlyMap<string, Provision>): string[] {
  if (section !== undefined) return section.split(/[()]+/).filter((label) => label !== '');
  const around = of ?? (level === 'subsection' ? 'section' : level === 'paragraph' ? 'subsection' : 'paragraph');
  return (enclosing(provision, around, byId)?.id ?? '').split('.').filter((part) => part !== '');
}

/** The provision of that level in which another stands, itself included. What lies below paragraphs counts as one. */
function enclosing(provision: Provision, level: string, byId: ReadonlyMap<string, Provision>): Provision | null {
  const kind = /^(?:section|subsection|part)$/i.test(level) ? level.toLowerCase() : 'paragraph';
  for (let at: Provision | undefined = provision; at; at = at.parent === null ? undefined : byId.get(at.parent)) {
    if (at.kind === kind) return at;
  }
  return null;
}

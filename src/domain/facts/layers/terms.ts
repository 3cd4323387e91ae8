import { definitionAt, type DefinitionKind } from '../definitions.ts';
import type { Mention } from '../names.ts';
import { byProvision, once, wordsAt, type NamedTerm, type Reading, type Words } from '../reading.ts';
import { abbreviations, type Abbreviation } from './abbreviations.ts';
import { mentions } from './mentions.ts';

/** A place where a provision uses a term. Offsets lead into the provision's text, heading included. */
export interface TermUse extends Words {
  readonly term: string;
  /** The first use in the order. */
  readonly first: boolean;
  /** How the order says here what the term means; null where it only uses it. */
  readonly defines: DefinitionKind | null;
  /** Used before the place where the order says what it means. */
  readonly beforeDefined: boolean;
}

/** What the order does with a term, all places in the order of the text. */
export interface TermHistory {
  readonly term: string;
  readonly uses: readonly TermUse[];
  readonly first: TermUse | null;
  /** The first place that says what it means; null where none does. */
  readonly defined: TermUse | null;
}

type Found = Omit<TermUse, 'first' | 'beforeDefined'>;

/** The uses of each term, whatever their case and number, the longest form first: "covered frontier model" is no "frontier model". */
export const terms = once<TermUse>((reading) => {
  const find = finderOf(reading.terms);
  const named = mentions(reading);
  const introduced = abbreviations(reading);
  const found = reading.tree.provisions.flatMap((provision) =>
    find(provision.text)
      .filter(({ start, end }) => !(named.get(provision.id) ?? []).some((mention) => isInsideName(mention, start, end)))
      .map(({ term, start, end }): Found => {
        const given = (introduced.get(provision.id) ?? []).some((short) => isIntroduced(short, start, end));
        return {
          ...wordsAt(provision, start, end),
          term,
          defines: definitionAt(provision.text, start, end) ?? (given ? 'short form' : null),
        };
      }),
  );
  const firstAt = new Map<string, number>();
  const definedAt = new Map<string, number>();
  for (const [index, use] of found.entries()) {
    if (!firstAt.has(use.term)) firstAt.set(use.term, index);
    if (use.defines !== null && !definedAt.has(use.term)) definedAt.set(use.term, index);
  }
  const uses = found.map((use, index): TermUse => ({
    ...use,
    first: firstAt.get(use.term) === index,
    beforeDefined: index < (definedAt.get(use.term) ?? 0),
  }));
  const byId = Map.groupBy(uses, (use) => use.provision);
  return byProvision(reading.tree, ({ id }) => byId.get(id) ?? []);
});

/** The same facts, gathered by term. A term the order never writes has no uses. */
export function termHistories(reading: Reading): TermHistory[] {
  const all = [...terms(reading).values()].flat();
  return reading.terms.map(({ id }) => {
    const uses = all.filter((use) => use.term === id);
    return { term: id, uses, first: uses[0] ?? null, defined: uses.find((use) => use.defines !== null) ?? null };
  });
}

/** Whether the words are those for which a short form is given, the short form itself, or both. */
function isIntroduced(given: Abbreviation, start: number, end: number): boolean {
  if (start < given.start || end > given.end) return false;
  const bracketAt = given.end - given.words.length + given.words.lastIndexOf(' (');
  return (start === given.start && end >= bracketAt) || end === given.end - 1;
}

/** "Committee on National Security Systems" is a name; the systems are not meant. "Operators of critical infrastructure" is none. */
function isInsideName(mention: Mention, start: number, end: number): boolean {
  if (mention.start > start || mention.end < end || mention.end - mention.start === end - start) return false;
  const rest = mention.words.slice(0, start - mention.start) + mention.words.slice(end - mention.start);
  return /\p{Lu}/u.test(rest);
}

function finderOf(entries: readonly NamedTerm[]): (text: string) => { term: string; start: number; end: number }[] {
  const forms = entries
    .flatMap(({ id, forms }) => forms.map((form) => ({ id, form: form.trim() })))
    .filter(({ form }) => form !== '')
    .sort((a, b) => b.form.length - a.form.length);
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(({ form }) => `(${patternOf(form)})`).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const groups: readonly (string | undefined)[] = match.slice(1);
      const which = groups.findIndex((group) => group !== undefined);
      return { term: forms[which]?.id ?? '', start: match.index, end: match.index + match[0].length };
    });
}

/** One form in either number: "model", "models" and "model(s)"; "directive" for "Directives"; "vulnerabilities" for "vulnerability". */
function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  if (!/\p{L}$/u.test(form)) return escaped;
  const stem = /(?<=[^aeiou])(?:y|ies)$/iu.test(form)
    ? escaped.replace(/(?:y|ies)$/iu, '(?:y|ies)')
    : escaped.replace(/(?<!s)s$/iu, '') + '(?:s|\\(s\\))?';
  return stem;
}

import type { Provision } from '../../order/provision.ts';
import { startByInitials } from '../initials.ts';
import { startByWords } from '../noun-phrase.ts';
import { byProvision, once, wordsAt, type Words } from '../reading.ts';

/** A short form that the order gives for longer words: "Office of Management and Budget (OMB)", "… (agencies)". */
export interface Abbreviation {
  readonly provision: string;
  readonly short: string;
  readonly long: string;
  /** The long form and the bracket, as they stand in the provision's text. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Where the short form stands before and after it is introduced. */
  readonly before: readonly Words[];
  readonly after: readonly Words[];
}

/** A bracket that may hold a short form: one to four words, no commas, no lone letter, roman numeral or number. */
const BRACKET = /(?<=[\p{L}\p{N}.)”"'’] )\((?:the )?(?<short>[\p{L}][\p{L}\p{N}&’'-]*(?: [\p{L}\p{N}&’'-]+){0,3})\)/gu;
const ENUMERATOR = /^(?:\p{L}|[ivxl]+)$/u;
/** "Presidential Policy Directive 41 of July 26, 2016 (United States Cyber Incident Coordination) (PPD 41)" */
const ASIDE = /(?:\s*\([^()]*\)|\s+of \p{Lu}\p{Ll}+ \d{1,2}, \d{4})+\s*$/u;
/** "sector-specific agencies, as defined in Presidential Policy Directive 21 …" */
const ELSEWHERE = /,? as defined in [^()]*$/u;

/** The short forms each provision introduces. A form introduced twice for the same words is told once. */
export const abbreviations = once<Abbreviation>(({ tree }) => {
  const placeOf = new Map(tree.provisions.map((provision, place) => [provision.id, place]));
  const follows = (use: Words, id: string, at: number) =>
    use.provision === id ? use.start >= at : (placeOf.get(use.provision) ?? 0) > (placeOf.get(id) ?? 0);
  const told = new Set<string>();
  return byProvision(tree, (provision) =>
    [...provision.text.matchAll(BRACKET)].flatMap((bracket) => {
      const short = bracket.groups?.['short'] ?? '';
      if (ENUMERATOR.test(short)) return [];
      const end = bracket.index + bracket[0].length;
      const start = startOf(provision.text.slice(0, bracket.index), short);
      if (start === null) return [];
      const long = provision.text
        .slice(start, bracket.index)
        .replace(ASIDE, '')
        .replace(ELSEWHERE, '')
        .trim()
        .replace(/["”'’]+$/u, '');
      const key = `${short}\n${long.toLowerCase()}`;
      if (told.has(key) || long === short) return [];
      told.add(key);
      const uses = usesOf(short, tree.provisions);
      const before = uses.filter((use) => !follows(use, provision.id, start));
      const after = uses.filter((use) => follows(use, provision.id, end));
      return [{ ...wordsAt(provision, start, end), short, long, before, after }];
    }),
  );
});

/** By initials for capitals ("OMB"); by its own words for the rest ("agencies"). */
function startOf(before: string, short: string): number | null {
  const plain = before.replace(ASIDE, '');
  const capitals = /\p{Lu}.*\p{Lu}/u.test(short);
  const byInitials = capitals ? (startByInitials(plain, short) ?? startByInitials(before, short)) : null;
  return byInitials ?? startByWords(plain.replace(ELSEWHERE, ''), short);
}

function usesOf(short: string, provisions: readonly Provision[]): Words[] {
  const acronym = /\p{Lu}$/u.test(short);
  // "Director" given for one office is not meant in "Director of the Office of …".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])${short.split(/[ -]/).join('[ -]')}${acronym ? 's?' : ''}(?![\\p{L}\\p{N}]${acronym ? '' : '| of '})`,
    'gu',
  );
  return provisions.flatMap((provision) =>
    [...provision.text.matchAll(pattern)].map((use) => wordsAt(provision, use.index, use.index + use[0].length)),
  );
}

import type { NamedEntity } from './reading.ts';

/** An entity named in a text; UTF-16 offsets, end exclusive, its bracketed short form included ("… Agency (CISA)"). */
export interface Mention {
  readonly entity: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface ShortForm {
  readonly short: string;
  readonly long: string;
}

/**
 * Finds the entities named in a text, the longest name first: "Director of the National Security Agency" is one name, not
 * two. `shortForms` are those the order itself introduces: with "OMB" for "Office of Management and Budget" the form
 * "Director of the Office of Management and Budget" gives "Director of OMB" too.
 */
export function mentionFinder(entities: readonly NamedEntity[], shortForms: readonly ShortForm[]): (text: string) => Mention[] {
  const owner = new Map<string, string>();
  const all = new Set<string>();
  for (const { id, forms } of entities) {
    for (const form of forms.flatMap((given) => [given, ...shortened(given, shortForms)])) {
      if (form.trim() === '') continue;
      all.add(form.trim());
      if (!owner.has(keyOf(form))) owner.set(keyOf(form), id);
    }
  }
  if (all.size === 0) return () => [];
  const pattern = patternOf([...all]);
  return (text) => {
    const found = [...text.matchAll(pattern)].map((match) => {
      const start = match.index;
      return { entity: owner.get(keyOf(match[0])) ?? '', words: match[0], start, end: start + match[0].length };
    });
    return joinBrackets(found, text).filter((mention) => !PART_OF_A_NAME.test(text.slice(0, mention.start)));
  };
}

/** "Assistant to the President for Economic Policy" does not name the President. "Heads of agencies" does name agencies. */
const PART_OF_A_NAME =
  /(?<![\p{L}\p{N}])(?!(?:Heads?|Representatives?|Officials|Employees|Members|Operators)\b)\p{Lu}\p{L}+\s+(?:to|of)\s+(?:the\s+)?$/u;

/** What one form becomes when the order's own short forms take the place of their long ones. */
function shortened(form: string, shortForms: readonly ShortForm[]): string[] {
  return shortForms.flatMap(({ short, long }) => {
    if (form === long) return [short];
    const at = form.indexOf(long);
    if (at < 0) return [];
    const [before, after] = [form.slice(0, at), form.slice(at + long.length)];
    return [
      `${before}${short}${after}`,
      `${before.replace(/the $/, '')}${short}${after}`,
      `${before.replace(/(?<!the )$/, 'the ')}${short}${after}`,
    ];
  });
}

/** White space and the case of the first letter do not part one form from another: "Agencies shall", "agencies". */
function keyOf(form: string): string {
  const folded = form.replace(/\s+/gu, ' ').trim();
  return folded.charAt(0).toLowerCase() + folded.slice(1);
}

function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = longestFirst.map((form) => {
    const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    const first = form.charAt(0);
    return /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]${escaped.slice(1)}` : escaped;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
}

/** "Cybersecurity and Infrastructure Security Agency (CISA)" names once: the bracket belongs to the name before it. */
function joinBrackets(found: readonly Mention[], text: string): Mention[] {
  const joined: Mention[] = [];
  for (const mention of found) {
    const before = joined.at(-1);
    const bracketed = before && text[mention.end] === ')' && /^\s\((?:the )?$/.test(text.slice(before.end, mention.start));
    if (bracketed && before.entity === mention.entity) {
      const end = mention.end + 1;
      joined[joined.length - 1] = { ...before, words: text.slice(before.start, end), end };
    } else joined.push(mention);
  }
  return joined;
}

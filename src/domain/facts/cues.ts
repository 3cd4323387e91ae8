import type { Role } from '../entry/common.ts';

/** Words before a name that give it, and the names joined to it, a role. */
export interface Cue {
  readonly role: Role;
  /** Matched against the words of the sentence up to the name, articles and the like left out: it stands at their end. */
  readonly before: RegExp;
  /** Matched right behind the name, where the words before it do not settle the matter. */
  readonly after?: RegExp;
  readonly why: string;
}

/** Tried in order; the first that fits gives the role. */
export const CUES: readonly Cue[] = [
  {
    role: 'consult',
    before: /\b(?:in|after|upon|following)\s+consultation\s+with$|\bconsult(?:s|ed|ing)?\s+with$/i,
    why: 'asked before the lead acts',
  },
  {
    role: 'coordinate',
    before: /\bin\s+(?:close\s+)?coordination\s+with$|\bcoordinat(?:e|es|ing)\s+with$/i,
    why: 'acts in step with the lead',
  },
  {
    role: 'collaborate',
    before:
      /\bin\s+(?:\w+\s+)?(?:collaboration|cooperation|partnership)\s+with$|\b(?:collaborat|cooperat|partner|work)(?:e|es|s|ing)?(?:\s+\w+ly)?\s+with$/i,
    why: 'works with the lead, and is no office under it',
  },
  { role: 'collaborate', before: /\bengag(?:e|es|ing)(?:\s+with)?$/i, why: 'the other side of an engagement' },
  { role: 'through', before: /\b(?:acting\s+)?through$/i, why: 'the officer by whom another acts' },
  { role: 'benefit', before: /\baccess\s+to\b[^.;:]*\bfor$/i, why: 'gains the access' },
  { role: 'benefit', before: /\bshar(?:e|es|ing)\b[^.;:]*\bwith$/i, why: 'is given what is shared' },
  { role: 'benefit', before: /\brelease\b[^.;:,]*\bto$/i, why: 'is given what is released' },
  { role: 'benefit', before: /\bavailable\s+to$/i, why: 'is given what is made available' },
  {
    role: 'benefit',
    before: /\b(?:provid(?:e|es|ing)|furnish(?:es|ing)?)$/i,
    after: /^\s+with\s+(?:\w+\s+){0,3}(?:access|assistance|funding|resources|services|support|tools|training)\b/,
    why: 'is provided with a thing of use',
  },
  {
    role: 'benefit',
    before: /$/,
    after: /^\s+(?:that|who|which)\s+(?:will|would|may)\s+(?:have|receive|be\s+given)\b/,
    why: 'will have what the words go on to name',
  },
  {
    role: 'collaborate',
    before:
      /\b(?:design|develop|create|establish|build|form)\b[^.;:,]*(?<!\b(?:consistent|accordance|compliance|comply|conformity|connection|keeping)\s+)\bwith$/i,
    why: 'a thing made with them, not for them alone',
  },
];

/** "shall be made by": the name that follows acts; it decides where the subject is a decision. */
export const PASSIVE =
  /^(?:\s+(?:also|only|\w+ly))?\s+be\s+(?:\w+ly\s+)?(?:\w+(?:ed|en)|made|done|borne|led|set|held|kept|drawn)(?:\s+(?:and|or)\s+\w+(?:ed|en))?\s+by\s+(?:the\s+)?$/i;
export const DECISION = /\b(?:determination|decision|designation|selection|choice|finding)s?\b/i;

/** A capital begins the name of an office nobody listed; but these only begin a sentence or a clause. */
const CAPITALISED = String.raw`(?!(?:As|If|When|Where|Whenever|To|In|On|At|Upon|After|Before|Following|Within|By|For|Until|Unless|Because|Since|While|Although|Based|Consistent|Nothing|No|Not|From|With|Such|Any|It)\b)\p{Lu}[\p{L}\p{N}’'-]*`;
const INSIDE_A_NAME = String.raw`(?<=\p{Lu}[\p{L}\p{N}’'-]*\s)(?:for|to|on|in)(?=\s(?:the\s)?\p{Lu})`;
const JOINING = [
  'as\\s+well\\s+as|as\\s+(?:appropriate|needed|necessary)|where\\s+appropriate|such\\s+as',
  'and|or|the|an?|with|of|from|other|others|all|any|each|such|relevant|appropriate|affected|interested|heads?|representatives|officials|jointly',
  'private\\s+sector|public|industry|academia|\\p{Ll}+-\\p{Ll}+',
].join('|');

/**
 * Words that may stand between the names of one list without ending it: joining words, "the heads of", "as appropriate",
 * brackets, and names of offices that nobody listed.
 */
const GLUE = new RegExp(String.raw`(?:\s|,|\([^()]*\)|(?:${JOINING})(?!\p{L})|${INSIDE_A_NAME}|${CAPITALISED})*`, 'uy');

/** Whether nothing but such words stands between two places of a text. */
export function isGlue(text: string, from: number, to: number): boolean {
  GLUE.lastIndex = from;
  const found = GLUE.exec(text.slice(0, to));
  return found !== null && from + found[0].length === to;
}

/** Cues that begin a list running on to the next cue or to "shall". */
const BEGIN_LISTS: ReadonlySet<Role> = new Set(['consult', 'coordinate', 'collaborate']);

export interface FoundCue {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly adjoining: boolean;
}

/**
 * The cue that gives the name at `start` its role. The words are read back to `since` (the name before, if any) for the place
 * where the cue ends; a cue itself may reach back to `from`. The nearest cue counts. `adjoining` is false where the cue begins
 * a list whose first members nobody listed.
 */
export function cueBefore(text: string, from: number, since: number, start: number, end: number): FoundCue | null {
  const rest = text.slice(end);
  for (let cut = start; cut >= since; cut -= 1) {
    if (cut > since && !/\s/u.test(text[cut - 1] ?? '')) continue;
    const adjoining = isGlue(text, cut, start);
    const before = text.slice(from, cut).trimEnd();
    for (const cue of CUES) {
      if (!adjoining && !BEGIN_LISTS.has(cue.role)) continue;
      const found = cue.before.exec(before);
      const behind = cue.after?.exec(rest);
      if (!found || behind === null) continue;
      if (found[0] !== '' || !behind) return { role: cue.role, start: from + found.index, end: from + before.length, adjoining };
      return { role: cue.role, start: end + (/\S/.exec(behind[0])?.index ?? 0), end: end + behind[0].length, adjoining };
    }
  }
  return null;
}

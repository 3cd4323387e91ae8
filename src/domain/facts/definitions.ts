/** How an order says what a term means; a "short form" is given for longer words: "executive departments and agencies (agencies)". */
export type DefinitionKind = 'meaning' | 'reference' | 'designation' | 'short form';

interface Form {
  readonly kind: Exclude<DefinitionKind, 'short form'>;
  /** Matched against the words up to the term, and those behind it. */
  readonly before: RegExp;
  readonly after: RegExp;
}

const OPEN = '(?:["“‘]|``)';
const CLOSE = "(?:[\"”’]|'')";

const FORMS: readonly Form[] = [
  {
    // The term "X" or "Y" (Z) means …
    kind: 'meaning',
    before: new RegExp(`${OPEN}$`, 'u'),
    after: new RegExp(
      `^${CLOSE}(?:\\s+(?:or|and)\\s+${OPEN}[^"“”]+?${CLOSE})*\\s+(?:\\([^()]*\\)\\s+)?(?:shall\\s+)?(?:means?|ha(?:s|ve)\\s+the\\s+(?:same\\s+)?meaning|refers?\\s+to|includes?)\\b`,
      'u',
    ),
  },
  {
    kind: 'reference',
    before: /(?<!\b(?:means?|refers?\s+to)\s+(?:an?\s+|the\s+)?)$/,
    after: new RegExp(`^${CLOSE}?,?\\s+\\(?as\\s+(?:that\\s+term\\s+is\\s+)?defined\\s+(?:in|under|by)\\b`, 'u'),
  },
  { kind: 'designation', before: new RegExp(`\\bdesignated\\s+(?:as\\s+)?(?:an?\\s+)?${OPEN}$`, 'iu'), after: /^/ },
];

/** Whether the words at a place of a text are being defined there, and how; null where they are only used. */
export function definitionAt(text: string, start: number, end: number): DefinitionKind | null {
  const form = FORMS.find(({ before, after }) => before.test(text.slice(0, start)) && after.test(text.slice(end)));
  return form?.kind ?? null;
}

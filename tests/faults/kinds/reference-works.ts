import { edited, otherLetter, otherOf, type Edit } from '../setup/edits.ts';
import type { FaultKind } from '../setup/fault.ts';

const ENTITIES = /^entities\//;
const TERMS = /^terms\//;
const LAW = /^authorities\//;
const QUESTIONS = /^questions\//;
const FACTS = /^facts\.yaml$/;

function kind(name: string, files: RegExp, edit: Omit<Edit, 'files'>, more: Partial<FaultKind> = {}): FaultKind {
  return { name, make: (content, random) => edited(content, random, { files, ...edit }), ...more };
}

export const REFERENCE_FAULTS: readonly FaultKind[] = [
  kind(
    'entity: a letter of a form changed',
    ENTITIES,
    { pattern: /(?<=^forms:\n(?: {2}- .+\n)*? {2}- ')[^']{4,}/gm, to: ([form], random) => otherLetter(form, random), count: 8 },
    { toldAt: /./ },
  ),
  kind(
    'entity: another kind',
    ENTITIES,
    {
      pattern: /(?<=^kind: )\w+$/gm,
      to: ([one], random) => otherOf(['office', 'agency', 'department', 'committee', 'group'], one, random),
      count: 8,
    },
    { apart: true },
  ),
  kind(
    'entity: part of another, or of nothing that is there',
    ENTITIES,
    { pattern: /(?<=^partOf: ).+$/gm, to: (_, random) => random.pick(['war', 'nobody', 'state-local']), count: 3 },
    { apart: true },
  ),
  kind(
    'entity: a quotation or a ground changed',
    ENTITIES,
    {
      pattern: /“[^”]{6,}”|(?<=^ {4}ref: ')[^']+/gm,
      to: ([words], random) => (words.startsWith('“') ? otherLetter(words, random) : `${words}.z`),
      count: 8,
    },
    { apart: true },
  ),
  kind(
    'entity: another named in its sentences',
    ENTITIES,
    {
      pattern:
        /(?<=^ {2}- text: '[^“]*)\b(?:Secretary of Homeland Security|Secretary of War|Director of CISA|White House Chief of Staff)\b(?=[^”]*$)/gm,
      to: ([name]) => (name === 'Attorney General' ? 'Secretary of Commerce' : 'Attorney General'),
      count: 6,
    },
    { apart: true },
  ),
  kind(
    'entity: a name of another',
    ENTITIES,
    { pattern: /(?<=^aliases:\n {2}- ')[^']+/gm, to: ([name]) => (name === 'NSA' ? 'CISA' : 'NSA'), count: 6 },
    { toldAt: ENTITIES },
  ),
  kind(
    'entity: a name of another, written otherwise',
    ENTITIES,
    { pattern: /(?<=^aliases:\n {2}- ')[^']+/gm, to: ([name]) => (/^nsa$/i.test(name) ? 'C.I.S.A.' : 'n.s.a.'), count: 4 },
    { toldAt: ENTITIES },
  ),
  kind(
    'entity: a letter changed of a name that an analysis gives it',
    ENTITIES,
    { pattern: /(?<=^crsNames:\n(?: {2}- .+\n)*? {2}- ')[^']{4,}/gm, to: ([name], random) => otherLetter(name, random), count: 8 },
    { toldAt: /./ },
  ),
  kind(
    'entity: an alias misspelt',
    ENTITIES,
    { pattern: /(?<=^aliases:\n {2}- ')[A-Z][a-z]\w+[^']*/gm, to: ([name], random) => otherLetter(name, random), count: 3 },
    { survivors: 'Aliases are what readers type, not what is said of anybody. The samples of queries test them.' },
  ),
  kind('facts.yaml: provision, entity, words or role changed', FACTS, {
    pattern: /(?<=^ {4}(?:entity|words): '?)[^'\n]+|(?<=provision: )\S+/gm,
    to: ([value], random) => (value.includes(' ') ? otherLetter(value, random) : otherOf(['nsa', 'opm', '2.a', 'nobody'], value, random)),
    count: 8,
  }),
  kind(
    'facts.yaml: another role',
    FACTS,
    { pattern: /(?<=role: )\w+/g, to: ([one], random) => otherOf(['lead', 'consult', 'benefit', 'decide'], one, random), count: 2 },
    { survivors: 'The file holds what the words do not give by themselves; the words that a person reads so stand beside it.' },
  ),
  kind(
    'term: a letter of a form changed',
    TERMS,
    { pattern: /(?<=^forms: \[')[^']+/gm, to: ([form], random) => otherLetter(form, random), count: 8 },
    { apart: true },
  ),
  kind(
    'term: the form of another',
    TERMS,
    {
      pattern: /(?<=^forms: \[')[^']+/gm,
      to: ([form]) => (/frontier/.test(form) ? 'critical infrastructure' : 'covered frontier model'),
      count: 6,
    },
    { toldAt: TERMS },
  ),
  kind(
    'term: defined or not',
    TERMS,
    { pattern: /(?<=^defined: )\w+$/gm, to: ([one]) => (one === 'true' ? 'false' : 'true'), count: 8 },
    { apart: true },
  ),
  kind(
    'question: a letter of the order’s words changed',
    QUESTIONS,
    { pattern: /(?<=^ {4}words: ')[^'\n]{10,}/gm, to: ([words], random) => otherLetter(words, random), count: 8 },
    { apart: true },
  ),
  kind(
    'question: said to be silent',
    QUESTIONS,
    { pattern: /^rank: .+$/gm, to: ([rank]) => `${rank}\nsilent: true`, count: 6, where: ({ text }) => !text.includes('silent') },
    { apart: true },
  ),
  kind(
    'question: “No” made “Yes”',
    QUESTIONS,
    { pattern: /^(?:Yes|No)(?=[:,])/gm, to: ([word]) => (word === 'No' ? 'Yes' : 'No'), count: 10 },
    { apart: true },
  ),
  kind('question: asked otherwise', QUESTIONS, { pattern: /\?(?='$)/gm, to: () => '.', count: 3 }, { apart: true }),
  kind(
    'question: a date moved',
    QUESTIONS,
    { pattern: /(?<=^question: '.*)\b(?:July 2|August 1)\b/gm, to: () => 'July 4', count: 2 },
    { apart: true },
  ),
  kind(
    'law: the number of its citation changed',
    LAW,
    { pattern: /(?<=^citation: '.*)\d+(?='$)/gm, to: ([digits]) => String(Number(digits) + 1), count: 6 },
    { apart: true },
  ),
  kind(
    'law: an address of its own',
    LAW,
    {
      pattern: /^aliases:/gm,
      to: () => "address: 'https://example.org/'\naliases:",
      count: 4,
      where: ({ file }) => /usc|eo|bill/.test(file),
    },
    { apart: true },
  ),
  kind(
    'law: a date or a quotation changed',
    LAW,
    {
      pattern: /“[^”]{6,}”|\b(?:January|September|October|June) \d+, 20\d\d/g,
      to: ([words], random) =>
        words.startsWith('“') ? otherLetter(words, random) : words.replace(/\d+,/, (day) => `${Number.parseInt(day, 10) + 1},`),
      count: 8,
    },
    { apart: true },
  ),
  kind(
    'law: its title changed',
    LAW,
    { pattern: /(?<=^title: ')[^']+/gm, to: ([title], random) => otherLetter(title, random), count: 3 },
    {
      toldAt: /./,
      survivors: 'The order cites these laws by number and does not name them; their titles stand in no text that is kept here.',
    },
  ),
];

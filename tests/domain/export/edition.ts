import { anchorOf, eIdOf, provisionPath } from '../../../src/domain/address/provision.ts';
import type { Edition, ProvisionView, WordsRun } from '../../../src/domain/edition/edition.ts';
import type { Provision, ProvisionKind } from '../../../src/domain/order/provision.ts';
import { sha256OfText } from '../../../src/domain/text/sha256.ts';
import { ANALYSIS, AUDIENCE, AUTHORITY, COMMENTARY, DIVERGENCE, ENTITY, NUMBER, QUESTION, SITE, SOURCES, TERM } from './entries.ts';

/** A made-up order, small enough to read, with every construct that the exports meet. */
const ROWS: readonly (readonly [
  id: string,
  kind: ProvisionKind,
  label: string | null,
  heading: string | null,
  parent: string | null,
  body: string,
])[] = [
  ['preamble', 'preamble', null, null, null, 'By the authority vested in me as President, it is hereby ordered:'],
  ['1', 'section', 'Section 1.', 'Purpose.', null, ''],
  ['1.p1', 'unnumbered', null, null, '1', 'Bridges & roads "hold" the Nation together.'],
  ['1.p2', 'unnumbered', null, null, '1', 'Rivers < seas, and that is that.'],
  ['2', 'section', 'Sec. 2.', 'Bridges.', null, 'Within 60 days of the date of this order, the Secretary of Roads shall:'],
  ['2.a', 'subsection', '(a)', null, '2', 'count the bridges, as defined in 23 U.S.C. 144; and'],
  ['2.b', 'subsection', '(b)', null, '2', 'paint them, in keeping with section 1 of this order:'],
  ['2.b.i', 'paragraph', '(i)', null, '2.b', 'red; or'],
  ['2.b.ii', 'paragraph', '(ii)', null, '2.b', 'blue.'],
  ['3', 'section', 'Sec. 3.', 'Money.', null, 'There is none.'],
];

const provisions: Provision[] = ROWS.map(([id, kind, label, heading, parent, body], at) => ({
  id,
  kind,
  label,
  heading,
  parent,
  children: ROWS.filter((row) => row[4] === id).map(([child]) => child),
  text: [label, heading, body].filter(Boolean).join(' '),
  spans: [],
  lines: { first: at + 1, last: at + 1 },
}));
const byId = new Map(provisions.map((provision) => [provision.id, provision]));
const DEADLINE = { words: 'Within 60 days of the date of this order', days: 60, date: '2031-03-04', weekday: 'Tuesday', from: '2' };
const ACTOR = {
  entity: ENTITY.id,
  name: ENTITY.name,
  path: ENTITY.path,
  role: 'lead',
  words: 'the Secretary of Roads shall',
  from: '2',
} as const;

/** Marks under some of the words; joined, the runs are the words. */
const RUNS: Readonly<Record<string, readonly WordsRun[]>> = {
  '2.a': [
    { text: '(a)', kind: 'label' },
    { text: ' count the ', kind: 'plain' },
    { text: 'bridges', kind: 'term', target: TERM.id, path: TERM.path },
    { text: ', as defined in ', kind: 'plain' },
    { text: '23 U.S.C. 144', kind: 'law', target: AUTHORITY.id, path: AUTHORITY.path },
    { text: '; and', kind: 'plain' },
  ],
  '2.b': [
    { text: '(b)', kind: 'label' },
    { text: ' paint them, in keeping with ', kind: 'plain' },
    { text: 'section 1', kind: 'cross-reference', target: '1', path: provisionPath(NUMBER, '1') },
    { text: ' of this order:', kind: 'plain' },
  ],
};

function view(provision: Provision, at: number): ProvisionView {
  const { id } = provision;
  const task = id === '2.a' || id === '2.b';
  const pin = id.replace(/\.(\w+)/g, '($1)');
  return {
    provision,
    id,
    eId: eIdOf(provision, (other) => byId.get(other)),
    anchor: anchorOf(id),
    path: provisionPath(NUMBER, id),
    sha256: sha256OfText(provision.text),
    citations: {
      short: `Sec. ${pin}`,
      bluebook: `Exec. Order No. 99,001, § ${pin}, 95 Fed. Reg. 12,345 (Jan. 3, 2031)`,
      indigo: `Exec. Order 99,001, § ${pin}, 95 Fed. Reg. 12345 (Jan. 3, 2031)`,
      ofr: `section ${pin} of Executive Order 99001 of January 3, 2031`,
      crs: `E.O. 99001, Section ${pin}`,
    },
    runs: RUNS[id] ?? [{ text: provision.text, kind: 'plain' }],
    title: `What ${pin} says`,
    answer: `This is the short answer for ${pin}.`,
    explanation: `This is the short answer for ${pin}.\n\nWho must act\n\n- The Secretary of Roads acts.\n- No one else does.`,
    deadline: task ? DEADLINE : null,
    actors: task ? [ACTOR] : [],
    authorities: id === '2.a' ? [AUTHORITY.id] : [],
    terms: id === '2.a' ? [TERM.id] : [],
    passages: id === '2.a' ? ['crs-roads/tasks-1'] : [],
    claims: id === '2.b' ? ['paint-weekly/claim-1'] : [],
    divergences: id === '2.b' ? [DIVERGENCE.id] : [],
    questions: id === '2.a' ? [QUESTION.id] : [],
    referredToBy: id === '1' ? ['2.b'] : [],
    previous: provisions[at - 1]?.id ?? null,
    next: provisions[at + 1]?.id ?? null,
  };
}

export const EDITION: Edition = {
  readability: { files: [], site: { sentences: 0, words: 0, mean: 0, longest: 0, grade: 0, gradeOfAll: 0 } },
  permalinks: {},
  order: {
    number: NUMBER,
    title: 'Counting Bridges & Painting Them',
    president: 'President Ada Example',
    signed: '2031-01-03',
    filed: '2031-01-06',
    published: '2031-01-07',
    frDoc: '2031-00123',
    frCitation: '95 FR 12345',
    congress: 122,
    source: 'order',
    file: 'order.txt',
    sha256: 'b'.repeat(64),
    address: 'https://www.example.gov/documents/2031-00123',
  },
  site: SITE,
  tree: { provisions, furniture: [], ambiguities: [] },
  sources: SOURCES,
  provisions: provisions.map(view),
  deadlines: ['2.a', '2.b'].map((provision) => ({ ...DEADLINE, provision, actors: [ACTOR] })),
  analyses: [ANALYSIS],
  commentaries: [COMMENTARY],
  divergences: [DIVERGENCE],
  entities: [ENTITY],
  terms: [TERM],
  authorities: [AUTHORITY],
  questions: [QUESTION],
  audiences: [AUDIENCE],
  pages: [{ id: 'about', title: 'About this site', description: 'What this site is.', text: 'What it is\n\nIt explains an order.' }],
  corrections: [{ date: '2031-02-01', page: '/deadlines/', was: 'It said May.', now: 'It says March.' }],
};

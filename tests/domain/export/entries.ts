import {
  analysisPath,
  audiencePath,
  authorityPath,
  claimPath,
  commentaryPath,
  divergencePath,
  entityPath,
  passagePath,
  questionPath,
  termPath,
} from '../../../src/domain/address/site.ts';
import type {
  AnalysisView,
  AudienceView,
  AuthorityView,
  CommentaryView,
  DivergenceView,
  EntityView,
  QuestionView,
  TermView,
} from '../../../src/domain/edition/edition.ts';
import type { SiteEntry, SourceEntry } from '../../../src/domain/entry/order.ts';

export const NUMBER = '99001';

export const SITE: SiteEntry = {
  title: 'Executive Order 99001, explained',
  shortTitle: 'E.O. 99001 explained',
  description: 'A made-up order on bridges: its own words, and plain words beside them.',
  language: 'en-US',
  sourcesEnd: '2031-02-02',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  compared: ['crs-roads', 'paint-weekly'],
};

const source = (id: string, kind: SourceEntry['kind'], rest: Partial<SourceEntry>): SourceEntry => ({
  id,
  kind,
  sha256: 'a'.repeat(64),
  title: `Title of ${id}`,
  shortName: id,
  publisher: `Publisher of ${id}`,
  authors: [],
  date: null,
  dateNote: null,
  address: `https://www.example.org/${id}`,
  rights: 'Free to all.',
  ...rest,
});
export const SOURCES: readonly SourceEntry[] = [
  source('order', 'order', { date: '2031-01-03' }),
  source('crs-roads', 'analysis', { date: '2031-02-02', authors: ['Pat Example'] }),
  source('paint-weekly', 'commentary', { dateNote: 'the text states no date' }),
];

export const ANALYSIS: AnalysisView = {
  source: SOURCES[1]!,
  title: 'Bridges: an analysis',
  path: analysisPath('crs-roads'),
  sections: [{ heading: 'Tasks', level: 2, slug: 'tasks', passages: ['crs-roads/tasks-1'] }],
  closing: ['Disclaimer: no views here.'],
  passages: [
    {
      id: 'crs-roads/tasks-1',
      anchor: 'tasks-1',
      path: passagePath('crs-roads/tasks-1'),
      heading: 'Tasks',
      kind: 'bullet',
      text: 'Count *all* bridges; see the Act.',
      runs: [
        { text: 'Count ', emphasis: false, strong: false },
        { text: 'all', emphasis: true, strong: false },
        { text: ' bridges; see ', emphasis: false, strong: false },
        { text: 'the Act', emphasis: false, strong: false, address: 'https://www.example.gov/act' },
        { text: '.', emphasis: false, strong: false },
      ],
      provisions: ['2.a'],
      background: false,
      note: 'We note this.',
    },
  ],
  tasks: [],
  questions: [],
};

export const COMMENTARY: CommentaryView = {
  source: SOURCES[2]!,
  path: commentaryPath('paint-weekly'),
  introduction: 'Paint Weekly is about paint.',
  claims: [
    {
      id: 'paint-weekly/claim-1',
      n: 1,
      anchor: 'claim-1',
      path: claimPath('paint-weekly/claim-1'),
      publisher: 'Publisher of paint-weekly',
      quote: 'Bridges must be green.',
      says: 'It says that bridges have to be green.',
      provisions: ['2.b', '2.b.i'],
      verdict: 'contradicts',
      why: 'The order says red or blue.',
      repeats: null,
    },
  ],
  coverage: 1,
  counts: { agrees: 0, adds: 0, imprecise: 0, contradicts: 1 },
};

export const DIVERGENCE: DivergenceView = {
  id: 'green-paint',
  path: divergencePath('green-paint'),
  title: 'Green paint',
  rank: 1,
  provisions: ['2.b'],
  sources: ['paint-weekly/claim-1'],
  verdict: 'contradicts',
  orderWords: [
    { provision: '2.b.i', words: 'red; or' },
    { provision: '2.b.ii', words: 'blue.' },
  ],
  claim: 'Bridges have to be green.',
  why: 'The order names red and blue.',
  follows: 'Green is no duty.',
  sourceLinks: [
    {
      source: 'paint-weekly/claim-1',
      path: claimPath('paint-weekly/claim-1'),
      text: 'Paint Weekly',
      name: 'Paint Weekly',
      place: 'claim 1',
      verdict: 'contradicts',
      words: 'Bridges must be green.',
    },
  ],
};

export const ENTITY: EntityView = {
  id: 'roads',
  path: entityPath('roads'),
  name: 'Secretary of Roads',
  kind: 'office',
  forms: ['Secretary of Roads'],
  aliases: ['Roads'],
  crsNames: [],
  about: [],
  part: null,
  provisions: [{ id: '2.a', role: 'lead', words: 'the Secretary of Roads shall', from: '2' }],
  mentions: ['2'],
};

export const TERM: TermView = {
  id: 'bridges',
  path: termPath('bridges'),
  term: 'bridges',
  forms: ['bridges'],
  defined: true,
  kind: 'defined',
  aliases: [],
  provisions: ['2.a'],
  firstUse: '2.a',
  definedIn: '2.a',
  text: 'A bridge crosses something.',
  refs: ['2.a'],
};

export const AUTHORITY: AuthorityView = {
  id: 'usc/23/144',
  path: authorityPath('usc/23/144'),
  citation: '23 U.S.C. 144',
  title: 'National bridge program',
  aliases: [],
  address: 'https://www.govinfo.gov/link/uscode/23/144',
  about: [],
  provisions: [{ id: '2.a', words: '23 U.S.C. 144' }],
  analysis: ['crs-roads/tasks-1'],
};

export const QUESTION: QuestionView = {
  id: 'is-it-mandatory',
  path: questionPath('is-it-mandatory'),
  question: 'Is it mandatory?',
  topic: 'basics',
  rank: 1,
  front: true,
  silent: false,
  words: [{ provision: '2.a', words: 'count the bridges' }],
  answer: 'Counting is.',
  provisions: ['2.a'],
};

export const AUDIENCE: AudienceView = {
  id: 'painters',
  path: audiencePath('painters'),
  name: 'painters',
  title: 'What the order means for painters',
  rank: 1,
  entities: ['roads'],
  provisions: ['2.b'],
  text: 'What the order asks of you\n\n- It asks for paint.',
};

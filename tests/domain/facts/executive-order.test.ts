import { describe, expect, it } from 'vitest';
import { withActorsByHand } from '../../../src/domain/facts/by-hand.ts';
import { deriveFacts, LAYERS } from '../../../src/domain/facts/facts.ts';
import { termHistories } from '../../../src/domain/facts/layers/terms.ts';
import { checkNames } from '../../../src/domain/facts/name-check.ts';
import { BY_HAND, ENTITIES, thisOrder } from './this-order.ts';

const reading = thisOrder();
const facts = deriveFacts(reading);
const ids = reading.tree.provisions.map((provision) => provision.id);
const nonEmpty = (table: Record<string, string[]>) => Object.fromEntries(Object.entries(table).filter(([, told]) => told.length > 0));

const BY_JULY_2 = '30 days, 2026-07-02 Thursday';
const BY_AUGUST_1 = '60 days, 2026-08-01 Saturday';

it('the deadlines of the order are these, and no provision has another', () => {
  const table = Object.fromEntries(
    ids.map((id) => [
      id,
      (facts.deadlines.get(id) ?? []).map(
        ({ days, date, weekday, from }) => `${days} days, ${date} ${weekday}${from === id ? '' : `, set by ${from}`}`,
      ),
    ]),
  );
  expect(nonEmpty(table)).toEqual({
    '2.a': [BY_JULY_2],
    '2.b': [BY_JULY_2],
    '2.c': [BY_JULY_2],
    '2.c.i': [`${BY_JULY_2}, set by 2.c`],
    '2.c.ii': [`${BY_JULY_2}, set by 2.c`],
    '2.c.iii': [`${BY_JULY_2}, set by 2.c`],
    '2.d': [BY_JULY_2],
    '2.e': [BY_JULY_2],
    '2.f': [BY_AUGUST_1],
    '3': [BY_AUGUST_1],
    '3.a': [`${BY_AUGUST_1}, set by 3`],
    '3.b': [`${BY_AUGUST_1}, set by 3`],
  });
});

const LEADS_OF_2C = ['lead dhs', 'through cisa for dhs', 'consult omb', 'consult apnsa', 'consult ncd'];
const LEADS_OF_3 = [
  'lead treasury',
  'lead war',
  'through nsa for war',
  'lead dhs',
  'through cisa for dhs',
  'consult white-house-chief-of-staff',
  'through ncd for white-house-chief-of-staff',
  'consult apst',
  'consult commerce',
  'through nist for commerce',
  'coordinate agencies',
];
const from = (id: string, told: string[]) => told.map((fact) => `${fact}, by ${id}`);

it('the actors of the order are these, and no provision has another', () => {
  const { actors, problems } = withActorsByHand(
    facts.actors,
    BY_HAND,
    reading.tree,
    new Set(ENTITIES.map((entity) => entity.id)),
    'facts.yaml',
  );
  expect(problems).toEqual([]);
  const table = Object.fromEntries(
    ids.map((id) => [
      id,
      (actors.get(id) ?? []).map(
        (actor) =>
          `${actor.role} ${actor.entity}${actor.actsFor === null ? '' : ` for ${actor.actsFor}`}${actor.from === id ? '' : `, by ${actor.from}`}`,
      ),
    ]),
  );
  expect(nonEmpty(table)).toEqual({
    preamble: ['decide president'],
    '2.a': ['lead cnss'],
    '2.b': ['lead war'],
    '2.c': LEADS_OF_2C,
    '2.c.i': from('2.c', LEADS_OF_2C),
    '2.c.ii': from('2.c', LEADS_OF_2C),
    '2.c.iii': [
      ...from('2.c', LEADS_OF_2C),
      'benefit agencies',
      'benefit state-local',
      'benefit critical-infrastructure',
      'benefit rural-hospitals',
      'benefit community-banks',
      'benefit local-utilities',
    ],
    '2.d': [
      'lead treasury',
      'consult ncd',
      'consult war',
      'through nsa for war',
      'consult dhs',
      'through cisa for dhs',
      'collaborate ai-industry',
      'collaborate critical-infrastructure',
    ],
    '2.e': ['lead omb', 'coordinate ncd', 'coordinate cisa'],
    '2.f': ['lead opm'],
    '3': LEADS_OF_3,
    '3.a': [
      ...from('3', LEADS_OF_3),
      'benefit ai-developers',
      'benefit researchers',
      'decide nsa',
      'consult ncd',
      'consult apst',
      'consult cisa',
      'consult department-of-war',
    ],
    '3.b': [...from('3', LEADS_OF_3), 'collaborate ai-developers'],
    '3.b.i': ['collaborate ai-developers, by 3.b', 'collaborate federal-government'],
    '3.b.ii': ['collaborate ai-developers, by 3.b', 'benefit federal-government', 'benefit trusted-partners'],
    '3.b.iii': [
      'collaborate ai-developers, by 3.b',
      'collaborate federal-government',
      'benefit trusted-partners',
      'benefit critical-infrastructure',
    ],
    '4': ['lead attorney-general'],
    '5.d': ['lead department-of-war'],
  });
});

it('the short forms the order introduces are these', () => {
  const told = [...facts.abbreviations.values()]
    .flat()
    .map(({ provision, short, long, before, after }) => [provision, short, long, before.length, after.length]);
  expect(told).toEqual([
    ['1.p1', 'AI', 'Artificial Intelligence', 0, 22],
    ['1.p2', 'agencies', 'executive departments and agencies', 0, 3],
    ['2.c', 'CISA', 'Cybersecurity and Infrastructure Security Agency', 0, 4],
    ['2.c', 'OMB', 'Office of Management and Budget', 0, 1],
    ['2.d', 'NSA', 'National Security Agency', 0, 2],
    ['3', 'APST', 'Assistant to the President for Science and Technology', 0, 1],
  ]);
});

describe('the terms of the order', () => {
  const histories = termHistories(
    thisOrder([
      { id: 'covered-frontier-model', forms: ['covered frontier model'] },
      { id: 'frontier-model', forms: ['frontier model'] },
      { id: 'trusted-partners', forms: ['trusted partners'] },
      { id: 'systems', forms: ['National Security Systems'] },
      { id: 'agencies', forms: ['agencies'] },
    ]),
  );
  const told = Object.fromEntries(
    histories.map(({ term, uses, defined }) => [
      term,
      {
        uses: uses.map((use) => `${use.provision}${use.beforeDefined ? ' before' : ''}`),
        defined: defined ? `${defined.provision}, ${defined.defines}` : null,
      },
    ]),
  );

  it('include one used before it is designated', () => {
    expect(told['covered-frontier-model']).toEqual({
      uses: ['2.c.iii before', '3.a', '3.b.i', '3.b.ii', '3.b.iii'],
      defined: '3.a, designation',
    });
  });

  it('include two it never defines', () => {
    expect(told['frontier-model']).toEqual({ uses: ['3', '3.c'], defined: null });
    expect(told['trusted-partners']).toEqual({ uses: ['3.b.ii', '3.b.iii'], defined: null });
  });

  it('include one it takes from a statute, apart from the name of a committee', () => {
    expect(told['systems']).toEqual({ uses: ['2.a'], defined: '2.a, reference' });
  });

  it('include one it gives as a short form', () => {
    expect(told['agencies']).toMatchObject({ defined: '1.p2, short form' });
  });
});

it('the law the order cites is this', () => {
  expect([...facts.authorities.values()].flat().map(({ provision, target, pin }) => [provision, target, pin])).toEqual([
    ['2.a', 'usc/44/3552', '(b)(6)(A)'],
    ['4', 'usc/18/1028', null],
    ['4', 'usc/18/1030', null],
    ['4', 'usc/18/1343', null],
  ]);
});

it('the one provision that speaks of another is Sec. 3(c), of Sec. 3', () => {
  expect([...facts.crossReferences.values()].flat().map(({ provision, words, target }) => [provision, words, target])).toEqual([
    ['3.c', 'this section', '3'],
  ]);
});

it('every name given for an entity stands in the order', () => {
  expect(checkNames(ENTITIES, reading.tree, 'entities')).toEqual([]);
});

it('every layer knows every provision, and every fact leads back to its words', () => {
  const textOf = new Map(reading.tree.provisions.map((provision) => [provision.id, provision.text]));
  for (const layer of Object.keys(LAYERS) as (keyof typeof LAYERS)[]) {
    expect([...facts[layer].keys()]).toEqual(ids);
    for (const [id, found] of facts[layer]) {
      for (const fact of found) {
        const source = textOf.get('from' in fact ? fact.from : id) ?? '';
        expect(source.slice(fact.start, fact.end)).toBe(fact.words);
      }
    }
  }
});

import { describe, expect, it } from 'vitest';
import { termHistories, terms } from '../../../../src/domain/facts/layers/terms.ts';
import { readingOf, treeOf } from '../trees.ts';

const TERMS = [
  { id: 'frontier-model', forms: ['frontier model'] },
  { id: 'covered-frontier-model', forms: ['covered frontier model'] },
  { id: 'systems', forms: ['National Security Systems'] },
  { id: 'vulnerability', forms: ['vulnerabilities'] },
  { id: 'agencies', forms: ['agencies'] },
  { id: 'never', forms: [] },
];
const ENTITIES = [
  { id: 'committee', forms: ['Committee on National Security Systems'] },
  { id: 'users', forms: ['users of National Security Systems'] },
];
const reading = (...lines: string[]) => readingOf(treeOf(...lines), { terms: TERMS, entities: ENTITIES });
const uses = (...lines: string[]) =>
  [...terms(reading(...lines)).values()].flat().map(({ provision, term, words }) => `${provision} ${term}: ${words}`);
const history = (term: string, ...lines: string[]) => {
  const found = termHistories(reading(...lines)).find((entry) => entry.term === term);
  return {
    first: found?.first?.provision ?? null,
    defined: found?.defined ? [found.defined.provision, found.defined.defines] : null,
    before: found?.uses.filter((use) => use.beforeDefined).map((use) => use.provision),
  };
};

describe('the uses of a term', () => {
  it('are found in either number and any case, the longest form first', () => {
    expect(uses('1 | Sec. 1. | Frontier Models. | Covered frontier model(s), a frontier model, and each vulnerability.')).toEqual([
      '1 frontier-model: Frontier Models',
      '1 covered-frontier-model: Covered frontier model(s)',
      '1 frontier-model: frontier model',
      '1 vulnerability: vulnerability',
    ]);
  });

  it('are whole words', () => expect(uses('1 | | | A frontier modelling and subagencies.')).toEqual([]));

  it('are none in the name of a committee, but are in words that only describe people', () => {
    expect(uses('1 | | | The Committee on National Security Systems and users of National Security Systems.')).toEqual([
      '1 systems: National Security Systems',
    ]);
  });
});

describe('the history of a term', () => {
  it('tells its first use, and the uses before it is designated', () => {
    expect(
      history(
        'covered-frontier-model',
        '2 | | | Give access to covered frontier models.',
        '3 | | | A model should be designated a "covered frontier model" for this order.',
        '4 | | | A covered frontier model is meant.',
      ),
    ).toEqual({ first: '2', defined: ['3', 'designation'], before: ['2'] });
  });

  it.each([
    ['The term “frontier model” means a large model.', 'meaning'],
    ["For purposes of this order, ``frontier model'' shall have the meaning set forth elsewhere.", 'meaning'],
    ['The term “frontier model” or “FM” has the meaning ascribed to it.', 'meaning'],
    ['the term “frontier model” (FM) refers to that.', 'meaning'],
    ['a frontier model, as defined in section 9', 'reference'],
    ['frontier models (as defined under that Act)', 'reference'],
  ])('knows a definition: %s', (words, kind) => {
    expect(history('frontier-model', `1 | | | ${words}`).defined).toEqual(['1', kind]);
  });

  it.each([
    'publish a definition of the term “frontier model” soon',
    'the designation of "frontier model"',
    'The term “model” means a frontier model as defined in section 9.',
  ])('and what is none: %s', (words) => {
    expect(history('frontier-model', `1 | | | ${words}`).defined).toBeNull();
  });

  it('takes a short form for a definition', () => {
    expect(
      history(
        'agencies',
        '1 | | | Many agencies act.',
        '2 | | | Executive departments and agencies (agencies) act.',
        '3 | | | All agencies act.',
      ),
    ).toEqual({ first: '1', defined: ['2', 'short form'], before: ['1', '2'] });
  });

  it('of a term the order never writes is empty', () => {
    expect(history('never', '1 | | | Nothing.')).toEqual({ first: null, defined: null, before: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { american } from '../../../../src/domain/search/query/american.ts';
import { inFull } from '../../../../src/domain/search/query/in-full.ts';
import { namedSources } from '../../../../src/domain/search/query/named-sources.ts';
import { closedUp, hyphenParts, LONGEST_QUERY, readQuery, runs, searched } from '../../../../src/domain/search/query/read.ts';
import { faintAmong } from '../../../../src/domain/search/query/stop-words.ts';
import { smallOrder } from '../small.ts';

const asked = (query: string) => searched(readQuery(query)).map(({ forms }) => forms[0]);

describe('a query made fit', () => {
  test('drops the words that only make it a question', () => {
    expect(asked('What does the Secretary of War have to do?')).toEqual(['secretary', 'war']);
  });

  test('keeps stop words where there is nothing else', () => {
    expect(asked('who is it')).toEqual(['who', 'is', 'it']);
  });

  test('finds the words that belong together', () => {
    const rows = (query: string) => runs(readQuery(query)).map((run) => run.map(({ typed }) => typed).join(' '));
    expect(rows('what does the National Security Agency do')).toEqual(['National Security Agency']);
    expect(rows('who designates a covered frontier model')).toEqual(['covered frontier model']);
    expect(rows('what is the definition of trusted partners')).toEqual([]);
  });

  test('takes possessives and punctuation off', () => {
    expect(asked("the agencies' duties, OPM's pathways…")).toEqual(['agencies', 'duties', 'opm', 'pathways']);
  });

  test('keeps quoted phrases, hyphens closed up as the index has them', () => {
    expect(readQuery('“pre-release” and "up to 30 days"').phrases).toEqual([['prerelease'], ['up', 'to', '30', 'days']]);
  });

  test('a quoted phrase may be joined by a hyphen where it stands', () => {
    expect(closedUp(['insider', 'risk', 'rules'])).toEqual([
      ['insider', 'risk', 'rules'],
      ['insiderrisk', 'rules'],
      ['insider', 'riskrules'],
    ]);
  });

  test('a quotation mark without a second one quotes nothing', () => {
    expect(readQuery('"trusted partners').phrases).toEqual([]);
  });

  test('opens a hyphen, should the index not hold the word whole', () => {
    const [word] = readQuery('pre-clearance').words;
    expect([word?.forms[0], hyphenParts(word!)]).toEqual(['preclearance', ['pre', 'clearance']]);
    expect(readQuery('opt-in').words.flatMap(hyphenParts)).toEqual(['opt']);
  });

  test('offers the American spelling beside the British one', () => {
    expect(readQuery('defence').words[0]?.forms).toEqual(['defence', 'defense']);
  });

  test('accents and wide letters are no obstacle', () => {
    expect(asked('Ｃｙｂｅｒ réseau')).toEqual(['cyber', 'reseau']);
  });

  test('cuts what is no question any more, and says so', () => {
    const query = readQuery('word '.repeat(2000));
    expect(query.text.length).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(query.cut).toBe(true);
  });

  test('whatever is typed becomes plain words or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const { words, phrases } = readQuery(typed);
        for (const form of [...words.flatMap(({ forms }) => forms), ...phrases.flat()]) expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(words.length).toBeLessThanOrEqual(24);
      }),
    );
  });
});

describe('British spellings', () => {
  test.each([
    ['organisation', 'organization'],
    ['authorised', 'authorized'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['licencing', 'licensing'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['labelled', 'labeled'],
    ['favour', 'favor'],
    ['analyse', 'analyze'],
  ])('%s is %s', (british, spelling) => {
    expect(american(british)).toContain(spelling);
  });

  test.each(['bank', 'order', 'model'])('%s stays', (word) => {
    expect(american(word)).toEqual([]);
  });
});

describe('sources that a query names', () => {
  test('are found by any of their names', () => {
    expect(namedSources(readQuery('what does the Congressional Research Service say'), smallOrder.sources).ids).toEqual(['if1']);
    expect(namedSources(readQuery('is two men right'), smallOrder.sources).ids).toEqual(['two-men']);
  });

  test('are found however a name is parted, by the words that the index holds', () => {
    const named = namedSources(readQuery('see IF 1'), smallOrder.sources);
    expect(named).toEqual({ ids: ['if1'], words: new Set(['if', '1']), names: ['if1'] });
    expect(namedSources(readQuery('twomen'), smallOrder.sources).ids).toEqual(['two-men']);
  });

  test('are meant by what they are called beside their name, which says nothing alone', () => {
    expect(namedSources(readQuery('the CRS summary'), smallOrder.sources).words).toEqual(new Set(['crs', 'summary']));
    expect(namedSources(readQuery('summary'), smallOrder.sources).words).toEqual(new Set());
  });

  test('are not found in half a name', () => {
    expect(namedSources(readQuery('congressional research'), smallOrder.sources).ids).toEqual([]);
  });
});

test('short forms, and days that are spelled out, are looked up in full too', () => {
  expect(inFull('thirty')).toEqual(['30']);
  expect(inFull('third')).toEqual([]);
  expect(inFull('constructor')).toEqual([]);
  expect(readQuery('Dept. of Labor').words[0]?.forms).toEqual(['dept', 'department']);
});

test('why is faint beside anything that is named, and not by itself', () => {
  expect(faintAmong(['why', 'treasury'])('why')).toBe(true);
  expect(faintAmong(['why', 'signed'])('why')).toBe(false);
  expect(faintAmong(['treasury'])('treasury')).toBe(false);
  expect(faintAmong(['why', 'roe', 'sign'], ['roe'])('why')).toBe(false);
});

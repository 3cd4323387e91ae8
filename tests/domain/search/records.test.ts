import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/domain/edition/assemble.ts';
import { everydayWords } from '../../../src/domain/search/everyday.ts';
import { citedData, orderData, placeOf } from '../../../src/domain/search/order-data.ts';
import { PLAIN } from '../../../src/domain/search/record.ts';
import { flowing } from '../../../src/domain/search/records/flowing.ts';
import { searchRecords } from '../../../src/domain/search/records.ts';
import { contentDir } from '../../../src/reading/content-dir.ts';
import { readContent } from '../../../src/reading/disk.ts';

const raw = readContent(contentDir());
const edition = assemble(raw);
const records = searchRecords(edition, raw.search[0]?.data);
const record = (kind: string, ref: string) => records.find((one) => one.kind === kind && one.ref === ref)!;

describe('records', () => {
  test('there is one for every passage that can be read', () => {
    const counts = Object.fromEntries([...Map.groupBy(records, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
    expect(counts).toMatchObject({
      order: edition.provisions.length,
      analysis: edition.analyses.flatMap(({ passages }) => passages).length,
      claim: edition.commentaries.flatMap(({ claims }) => claims).length,
      divergence: edition.divergences.length,
      question: edition.questions.length,
      deadline: edition.deadlines.length,
      term: edition.terms.length,
      entity: edition.entities.length,
      law: edition.authorities.length,
      audience: edition.audiences.length,
    });
  });

  test('each is named once within its kind, and leads to a place of its own', () => {
    expect(new Set(records.map(({ kind, ref }) => `${kind} ${ref}`)).size).toBe(records.length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  test('provisions come first, their own words at the head of their content', () => {
    edition.provisions.forEach(({ id, provision }, at) => {
      expect(records[at]).toMatchObject({ kind: 'order', ref: id, provisions: [id] });
      expect(records[at]!.content.startsWith(provision.text.slice(0, 40))).toBe(true);
    });
  });

  test('a provision is found by the other names of those who have its task, and first where they have it alone', () => {
    for (const { id, actors } of edition.provisions) {
      const leading = actors.filter(({ role, from }) => role === 'lead' && from === id);
      for (const { entity } of leading) {
        const names = edition.entities.find((one) => one.id === entity)!.aliases;
        const { also, near } = record('order', id);
        expect(leading.length === 1 ? also : [...also, ...near]).toEqual(expect.arrayContaining([...names]));
      }
    }
  });

  test('names of what only stands in it are near, and never both', () => {
    for (const { also, near } of records) expect(near.filter((name) => also.includes(name))).toEqual([]);
  });

  test('a passage of an analysis is found by the law that it alone cites', () => {
    for (const law of edition.authorities.filter(({ provisions, analysis }) => provisions.length === 0 && analysis.length > 0)) {
      for (const passage of law.analysis) expect(record('analysis', passage).also).toEqual(expect.arrayContaining([law.citation]));
    }
  });
});

describe('everyday words', () => {
  const add = everydayWords([{ order: ['hospitals', 'medical centers'], readers: ['clinics'] }]);
  const bare = { ...PLAIN, kind: 'order' as const, ref: '1', url: '/', content: '' };

  test('stand near a provision that holds the words they stand for', () => {
    expect(add({ ...bare, title: 'Access' }, 'rural Hospitals, and others').near).toEqual(['clinics']);
    expect(add({ ...bare, title: 'Access' }, 'medical\ncenters').near).toEqual(['clinics']);
    expect(add({ ...bare, title: 'Access' }, 'hospitality').near).toEqual([]);
  });

  test('name it where its heading holds them too', () => {
    expect(add({ ...bare, title: 'Help for hospitals' }, 'rural hospitals')).toMatchObject({ also: ['clinics'], near: [] });
  });
});

describe('the order in small', () => {
  const data = orderData(edition, '/eo/1/');

  test('has the words of every provision, and its place', () => {
    expect(data.provisions.map(({ id, words }) => [id, words])).toEqual(
      edition.provisions.map(({ id, provision }) => [id, provision.text]),
    );
    expect(placeOf(data, '2.c.iii')).toBe('/eo/1/2/c/iii/#sec-2-c-iii');
  });

  test('is small enough to be fetched before anything is typed', () => {
    expect(JSON.stringify(data).length).toBeLessThan(40_000);
  });

  test('an answer for every provision stands apart', () => {
    expect(new Set(Object.keys(citedData(edition).answers))).toEqual(new Set(edition.provisions.map(({ id }) => id)));
  });

  test('headings that every explanation has are no words of its own', () => {
    expect(flowing('It must act.\n\n## x\nWho must act\n\n- One.\n- Two')).toBe('It must act.\n\n## x.\n\nOne.\nTwo.');
  });
});

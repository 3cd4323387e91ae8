import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/domain/edition/assemble.ts';
import { asAsked, withNicknames } from '../../../src/domain/search/nicknames.ts';
import { PLAIN } from '../../../src/domain/search/record.ts';
import { contentDir } from '../../../src/reading/content-dir.ts';
import { readContent } from '../../../src/reading/disk.ts';

const edition = assemble(readContent(contentDir()));
const [office] = edition.entities;

describe('nicknames', () => {
  test('are further names of an office, for the search alone', () => {
    const named = withNicknames(edition, { [`entity:${office!.id}`]: ['the big house'] });
    expect(named.entities[0]!.aliases).toEqual([...office!.aliases, 'the big house']);
    expect(edition.entities[0]!.aliases).not.toContain('the big house');
  });

  test('of what is not there stop the build', () => {
    expect(() => withNicknames(edition, { 'entity:nobody': ['anybody'] })).toThrow(/nicknames of entity:nobody/);
  });

  test('of a question are other words in which it is asked', () => {
    const record = { ...PLAIN, kind: 'question' as const, ref: 'who', url: '/', title: 'Who?', content: '' };
    expect(asAsked(record, { 'question:who': ['which person'] }).also).toEqual(['which person']);
    expect(asAsked({ ...record, kind: 'term' }, { 'question:who': ['which person'] }).also).toEqual([]);
  });
});

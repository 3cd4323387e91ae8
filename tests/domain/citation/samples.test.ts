import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cited } from './shown.ts';

const samples = readFileSync(new URL('../../fixtures/citation/samples.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('of the samples of what memos contain', () => {
  test.each(samples)('%s: %s', (text = '', expected = '') => {
    const found = cited(text)
      .replace(/eo\/(\d+)(?: [\d.]+(?:\(\w+\))*)?/g, 'another order: $1')
      .replace('none:', 'no such provision:')
      .replace(/(?<=; )fr\//, 'fr ');
    expect(found || 'nothing').toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { middleOf } from '../../../scripts/lighthouse/middle.ts';
import type { Measured } from '../../../scripts/lighthouse/measure.ts';

const run = (tbt: number, performance = 100, failed: string[] = []): Measured => ({
  scores: { performance, seo: 100 },
  lcp: 700 + tbt,
  tbt,
  cls: 0,
  bytes: 15_000,
  failed,
});

describe('the middle of some runs', () => {
  test('is not moved by one slow run, which is told as the most', () => {
    const middle = middleOf([run(0), run(400, 90), run(0), run(3), run(0)]);
    expect(middle.tbt).toEqual({ middle: 0, least: 0, most: 400 });
    expect(middle.scores).toEqual({ performance: 100, seo: 100 });
    expect(middle.lcp).toBe(700);
  });
  test('is the worse of two', () => {
    const middle = middleOf([run(0), run(40, 97)]);
    expect(middle.tbt.middle).toBe(40);
    expect(middle.scores.performance).toBe(97);
  });
  test('tells once what failed in any run', () => {
    expect(middleOf([run(0, 100, ['a']), run(0), run(0, 100, ['a', 'b'])]).failed).toEqual(['a', 'b']);
  });
  test('of one run is that run', () => {
    expect(middleOf([run(7)])).toEqual({ ...run(7), tbt: { middle: 7, least: 7, most: 7 } });
  });
});

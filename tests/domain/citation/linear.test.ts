import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/domain/citation/index.ts';
import { order } from './order.ts';
import { adversaries } from '../../../scripts/bench/adversaries.ts';

const SHORT = 6000;
const FACTOR = 8;

/** Processor time in milliseconds, the lesser of two runs: what else the machine does is not measured. */
function cost(text: string): number {
  return Math.min(
    ...[1, 2].map(() => {
      const before = process.cpuUsage();
      cite(text, order);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

describe('time is linear in the text', () => {
  test.each(Object.entries(adversaries(order.number)))('of %s', (_name, make) => {
    const [short, long] = [cost(make(SHORT)), cost(make(SHORT * FACTOR))];
    // A quadratic reading would take 64 times as long; a linear one takes 8 times, give or take what cannot be measured.
    expect(long).toBeLessThan(Math.max(short, 4) * FACTOR * 3);
  });
});

import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/domain/citation/index.ts';
import { processorTime } from '../../setup/processor-time.ts';
import { order } from './order.ts';
import { adversaries } from '../../../scripts/bench/adversaries.ts';

const SHORT = 6000;
const FACTOR = 8;

describe('time is linear in the text', () => {
  test.each(Object.entries(adversaries(order.number)))('of %s', (_name, make) => {
    const cost = (text: string): number => processorTime(() => cite(text, order));
    const [short, long] = [cost(make(SHORT)), cost(make(SHORT * FACTOR))];
    // A quadratic reading would take 64 times as long; a linear one takes 8 times, give or take what cannot be measured.
    expect(long).toBeLessThan(Math.max(short, 4) * FACTOR * 3);
  });
});

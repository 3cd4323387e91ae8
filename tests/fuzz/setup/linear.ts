import { expect } from 'vitest';
import { processorTime } from '../../setup/processor-time.ts';

const SHORT = 2000;
const FACTOR = 8;
/** A quadratic reading would take 64 times as long, a linear one 8, give or take what cannot be measured. */
const MOST = FACTOR * 3;
/** Milliseconds below which a measure says nothing. */
const FLOOR = 5;

/** Expects the time to grow with the text and no faster. What seems to fail is measured again, with more patience. */
export function expectLinear(unit: string, read: (text: string) => void): void {
  const made = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const measure = (times: number): readonly [short: number, long: number] => [
    processorTime(() => read(made(SHORT)), times),
    processorTime(() => read(made(SHORT * FACTOR)), times),
  ];
  const isLinear = ([short, long]: readonly [number, number]): boolean => long < Math.max(short, FLOOR) * MOST;
  const measured = [2, 8].reduce<readonly [number, number] | null>(
    (found, times) => (found && isLinear(found) ? found : measure(times)),
    null,
  );
  expect(measured !== null && isLinear(measured), `“${unit}” over and over takes ${measured?.join(' ms, then ') ?? ''} ms`).toBe(true);
}

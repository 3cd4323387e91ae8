import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsOf } from '../../src/reading/sound.ts';
import { budget, PATIENCE } from './setup/budget.ts';
import { text } from './setup/texts.ts';

const SOURCE = 'tests/fixtures/second-order';
const files = globSync('**/*.{mdx,yaml,txt}', { cwd: SOURCE }).sort();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  cpSync(SOURCE, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const place = fc.double({ min: 0, max: 1, noNaN: true });
/** A stretch of a file taken out, doubled, or written over with anything. */
const change = fc.tuple(
  fc.constantFrom(...files),
  place,
  fc.nat(60),
  fc.oneof(
    text.map((words) => Buffer.from(words.slice(0, 200))),
    fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
  ),
  fc.constantFrom('cut', 'double', 'put'),
);

function changed(bytes: Buffer, at: number, length: number, words: Buffer, how: string): Buffer {
  const from = Math.floor(at * bytes.length);
  const [head, stretch, tail] = [bytes.subarray(0, from), bytes.subarray(from, from + length), bytes.subarray(from + length)];
  if (how === 'cut') return Buffer.concat([head, tail]);
  return Buffer.concat(how === 'double' ? [head, stretch, stretch, tail] : [head, words, stretch, tail]);
}

test('a content folder with anything in its files is sound, or refused in words that name a file', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      try {
        for (const [file, at, length, words, how] of changes)
          writeFileSync(join(folder, file), changed(readFileSync(join(folder, file)), at, length, words, how));
        for (const problem of problemsOf(folder))
          expect([problem.file, problem.found, problem.expected, problem.mend].every((one) => one.length > 2)).toBe(true);
      } finally {
        for (const [file] of changes) cpSync(join(SOURCE, file), join(folder, file));
      }
    }),
    budget(20),
  );
});

import { expect, test } from 'vitest';
import { sharedNames } from '../../../../src/domain/edition/stages/shared-names.ts';

const entry = (id: string, names: readonly string[]) => ({ id, file: `things/${id}.yaml`, data: names, body: '', bodyLine: 1 });
const told = (...entries: ReturnType<typeof entry>[]) =>
  sharedNames('thing/shared', entries, (names) => names).map(({ file, found }) => `${file} ${found}`);

test('a name belongs to one entry, however it is written', () => {
  expect(told(entry('a', ['ABC', 'The office']), entry('b', ['A.B.C.', 'An office']))).toEqual([
    'things/b.yaml “A.B.C.” is a name of a too.',
  ]);
  expect(told(entry('a', ['Road-Office']), entry('b', ['road office']))).toHaveLength(1);
});

test('a word of readers may mean either of two, but is no name of another', () => {
  const entries = [entry('a', ['Road office']), entry('b', ['Bridge office'])];
  const also = (words: readonly string[]) =>
    sharedNames(
      'thing/shared',
      entries,
      (names) => names,
      () => words,
    );
  expect(also(['the office'])).toEqual([]);
  expect(also(['road office'])).toMatchObject([{ file: 'things/b.yaml', found: '“road office” is a name of a too.' }]);
});

test('an entry may give its own name in several forms', () => {
  expect(told(entry('a', ['Office', 'office', 'OFFICE.']), entry('b', ['Officer']))).toEqual([]);
});

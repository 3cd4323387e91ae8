import { describe, expect, test } from 'vitest';
import { lineOf } from '../../src/reading/places.ts';

const TEXT = `source: note
claims:
  - n: 1
    why: The council shall
      decide.
  - n: 2
    why: It says so.
passages:
  tasks-3:
    note: It says so.
tasks:
  - passage: tasks-4
`;

describe('the line of a problem', () => {
  test.each([
    ['is that of the words it quotes, over line breaks', 'It says “The council shall decide.”, and no more.', 4],
    ['of the claim it numbers', 'The "why" of claim 2 quotes “nothing of it”.', 6],
    ['of the passage it names', 'the note on tasks-3: “It says so.” is wrong.', 9],
    ['of the row it names', 'The row tasks-4 shows nothing.', 12],
    ['of the field it names', 'source: other.', 1],
    ['is not guessed where words stand there twice', 'It quotes “It says so.”', null],
    ['is not guessed where nothing is named', 'Something is wrong.', null],
  ])('%s', (_, found, line) => {
    expect(lineOf(found, TEXT)).toBe(line);
  });
});

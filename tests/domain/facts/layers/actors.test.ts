import { describe, expect, it } from 'vitest';
import { actors } from '../../../../src/domain/facts/layers/actors.ts';
import { readingOf, treeOf } from '../trees.ts';

const table = (...lines: string[]) =>
  Object.fromEntries(
    [...actors(readingOf(treeOf(...lines)))].map(([id, found]) => [
      id,
      found.map(({ role, entity, from }) => `${role} ${entity}${from === id ? '' : ` from ${from}`}`),
    ]),
  );

describe('the actors of a lead-in', () => {
  it('act in the items that complete it, and not in one that is a sentence of its own', () => {
    expect(
      table(
        '3 | Sec. 3. | Deployment. | The Secretary of Alpha, in consultation with the Director of Beta, shall:',
        '3.a | (a) | | develop a process. Such a choice shall be made by the Director of Gamma.',
        '3.b | (b) | | design a framework with AI makers through which makers would be able to:',
        '3.b.i | (i) | | engage agencies; and',
        '3.b.ii | (ii) | | select banks.',
        '3.c | (c) | | Nothing in this section shall be construed to bind makers.',
      ),
    ).toEqual({
      '3': ['lead alpha', 'consult beta'],
      '3.a': ['lead alpha from 3', 'consult beta from 3', 'decide gamma'],
      '3.b': ['lead alpha from 3', 'consult beta from 3', 'collaborate makers'],
      '3.b.i': ['collaborate makers from 3.b', 'collaborate agencies'],
      '3.b.ii': ['collaborate makers from 3.b'],
      '3.c': [],
    });
  });

  it('are those of its last sentence', () => {
    expect(table('1 | | | The Secretary of Alpha shall act. The Director of Beta shall:', '1.a | (a) | | report.')).toEqual({
      '1': ['lead alpha', 'lead beta'],
      '1.a': ['lead beta from 1'],
    });
  });
});

describe('an actor', () => {
  it('is told once for each role, with the words that give it', () => {
    const [alpha, ...more] =
      actors(readingOf(treeOf('1 | Section 1. | Purpose. | The Secretary of Alpha shall act. The Secretary of Alpha shall report.'))).get(
        '1',
      ) ?? [];
    expect(more).toEqual([]);
    expect(alpha).toMatchObject({
      words: 'Secretary of Alpha',
      start: 24,
      end: 42,
      cue: { words: 'shall', provision: '1' },
      actsFor: null,
    });
  });

  it('is not sought in headings', () => {
    expect(table('1 | Sec. 1. | Secretary of Alpha shall. | It is so.')).toEqual({ '1': [] });
  });
});

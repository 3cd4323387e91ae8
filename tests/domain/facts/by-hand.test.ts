import { describe, expect, it } from 'vitest';
import { withActorsByHand, type ActorByHand } from '../../../src/domain/facts/by-hand.ts';
import { actors } from '../../../src/domain/facts/layers/actors.ts';
import { formatProblem } from '../../../src/domain/problem/problem.ts';
import { readingOf, treeOf } from './trees.ts';

const tree = treeOf('1 | Sec. 1. | | The Secretary of Alpha shall ask the “banks” nearby.');
const derived = actors(readingOf(tree));
const check = (entry: Partial<ActorByHand>) => {
  const full: ActorByHand = { provision: '1', entity: 'banks', role: 'consult', words: 'ask the "banks"', ...entry };
  const { actors: all, problems } = withActorsByHand(derived, [full], tree, new Set(['alpha', 'banks']), 'facts.yaml');
  return { roles: all.get('1')?.map((actor) => `${actor.role} ${actor.entity}`), said: problems.map(formatProblem) };
};

describe('what a person says of the actors', () => {
  it('is added to what the words give', () => {
    expect(check({})).toEqual({ roles: ['lead alpha', 'consult banks'], said: [] });
    const added = withActorsByHand(
      derived,
      [{ provision: '1', entity: 'banks', role: 'consult', words: 'ask the "banks"' }],
      tree,
      new Set(['banks']),
      'f',
    ).actors.get('1')?.[1];
    expect(added).toMatchObject({ words: 'ask the “banks”', start: 37, end: 52, from: '1', cue: null });
    expect(tree.provisions[0]?.text.slice(37, 52)).toBe('ask the “banks”');
  });

  it('may take the place of a derived role', () => {
    expect(check({ entity: 'alpha', role: 'decide', overrule: 'lead', words: 'shall ask' })).toEqual({ roles: ['decide alpha'], said: [] });
  });

  it.each([
    [
      { provision: '2' },
      'facts.yaml [facts/provision] an actor is given for 2, which the order does not have. Expected: an id of a provision such as 2.c.iii. To mend: correct `provision`.',
    ],
    [
      { entity: 'bank' },
      'facts.yaml [facts/entity] 1 is given the actor "bank", which has no entry. Expected: the name of a file in entities/. To mend: correct `entity`, or add its entry.',
    ],
    [
      { words: 'ask all banks' },
      'facts.yaml [facts/words] the words "ask all banks" are not in 1. Expected: words of 1: "Sec. 1. The Secretary of Alpha shall ask the “banks” nearby.…". To mend: copy the words from the order.',
    ],
    [
      { entity: 'alpha', role: 'lead', words: 'shall ask' },
      'facts.yaml [facts/derived] 1: alpha as "lead" is derived from the words already. Expected: only what the words do not give by themselves. To mend: remove the entry.',
    ],
    [
      { entity: 'alpha', role: 'decide', overrule: 'consult', words: 'shall ask' },
      'facts.yaml [facts/overrule] 1: alpha as "consult" cannot be overruled, for nothing derives it. Expected: its derived role: lead. To mend: correct `overrule`, or leave it out.',
    ],
    [
      { overrule: 'lead' },
      'facts.yaml [facts/overrule] 1: banks as "lead" cannot be overruled, for nothing derives it. Expected: no `overrule`. To mend: correct `overrule`, or leave it out.',
    ],
  ] as [Partial<ActorByHand>, string][])('is refused, and changes nothing: %j', (entry, message) => {
    expect(check(entry)).toEqual({ roles: ['lead alpha'], said: [message] });
  });
});

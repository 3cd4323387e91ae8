import { describe, expect, test } from 'vitest';
import { actingIn } from '../../../src/domain/edition/acting.ts';
import type { ActorView } from '../../../src/domain/edition/edition.ts';

const actor = (words: string, role: ActorView['role'], from = '3'): ActorView => ({
  entity: words,
  name: words,
  path: '/',
  role,
  words,
  from,
});
const names = (actors: readonly ActorView[], text: string) =>
  actingIn(actors, () => text).map(({ lead, through }) => [lead.words, ...through.map(({ words }) => words)]);

describe('who acts through whom', () => {
  const TEXT =
    'the Secretary of the Treasury, the Secretary of War, through the Director of NSA, and the Secretary of State, in consultation with the Chief of Staff, through the Cyber Director, shall:';
  const ACTORS = [
    actor('Secretary of the Treasury', 'lead'),
    actor('Secretary of War', 'lead'),
    actor('Director of NSA', 'through'),
    actor('Secretary of State', 'lead'),
    actor('Chief of Staff', 'consult'),
    actor('Cyber Director', 'through'),
  ];

  test('an office stands with the one right before it, and with no other', () => {
    expect(names(ACTORS, TEXT)).toEqual([['Secretary of the Treasury'], ['Secretary of War', 'Director of NSA'], ['Secretary of State']]);
  });

  test('one who is consulted leads nothing, nor does the office they are consulted through', () => {
    expect(names(ACTORS, TEXT).flat()).not.toContain('Cyber Director');
  });

  test('"acting through" says the same', () => {
    const text = 'the Secretary of War, acting through the Director of NSA, shall';
    expect(names([actor('Secretary of War', 'lead'), actor('Director of NSA', 'through')], text)).toEqual([
      ['Secretary of War', 'Director of NSA'],
    ]);
  });

  test('the words of two provisions are never read as one', () => {
    const text = 'the Secretary of War, through the Director of NSA, shall';
    expect(names([actor('Secretary of War', 'lead', '2'), actor('Director of NSA', 'through', '3')], text)).toEqual([['Secretary of War']]);
  });
});

import { describe, expect, it } from 'vitest';
import { startByWords } from '../../../src/domain/facts/noun-phrase.ts';

const long = (before: string, short: string) => {
  const start = startByWords(before, short);
  return start === null ? null : before.slice(start).trim();
};

describe('a short form of ordinary words stands for the noun phrase before it', () => {
  it.each([
    ['coordinated action across executive departments and agencies ', 'agencies', 'executive departments and agencies'],
    ['At present, executive departments and agencies ', 'agencies', 'executive departments and agencies'],
    ['The President will hold heads of executive departments and agencies ', 'agency heads', 'heads of executive departments and agencies'],
    ['shall establish the Cyber Safety Review Board ', 'Board', 'Cyber Safety Review Board'],
    ['The Director of National Intelligence ', 'Director', 'Director of National Intelligence'],
    ['the Director of the Office of Management and Budget ', 'OMB Director', 'Director of the Office of Management and Budget'],
    ['with the heads of such executive departments and agencies ', 'agencies', 'executive departments and agencies'],
    ['It directs executive departments and agencies ', 'agencies', 'executive departments and agencies'],
    ['supporting executive departments and agencies ', 'agencies', 'executive departments and agencies'],
    ['shall serve as Chair of the Committee ', 'Chair', 'Chair of the Committee'],
    ['the Defense Production Act Committee ', 'Committee', 'Defense Production Act Committee'],
  ])('%s(%s)', (before, short, expected) => expect(long(before, short)).toBe(expected));

  it.each([
    ['shall develop a standard set of operational procedures ', 'playbook'],
    ['software developed and procured before ', 'legacy software'],
    ['the agencies, which act ', 'agencies'],
    ['each agency designated to participate shall prepare a plan ', 'Agency Plan'],
  ])('and a new name stands for none: %s(%s)', (before, short) => expect(long(before, short)).toBeNull());
});

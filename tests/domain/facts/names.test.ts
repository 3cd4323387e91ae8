import { describe, expect, it } from 'vitest';
import { mentionFinder } from '../../../src/domain/facts/names.ts';

const ENTITIES = [
  { id: 'nsa', forms: ['Director of the National Security Agency', 'NSA'] },
  { id: 'omb', forms: ['Director of the Office of Management and Budget', 'OMB'] },
  { id: 'agencies', forms: ['executive departments and agencies', 'agencies'] },
  { id: 'president', forms: ['President'] },
];
const SHORT = [
  { short: 'OMB', long: 'Office of Management and Budget' },
  { short: 'OMB Director', long: 'Director of the Office of Management and Budget' },
];
const find = (text: string) => mentionFinder(ENTITIES, SHORT)(text).map(({ entity, words }) => `${entity}: ${words}`);

describe('names in a text', () => {
  it('are taken whole, the longest first', () => {
    expect(find('the Director of the National Security Agency and executive departments and agencies')).toEqual([
      'nsa: Director of the National Security Agency',
      'agencies: executive departments and agencies',
    ]);
  });

  it('keep their bracketed short form', () => {
    expect(
      find('the Director of the Office of Management and Budget (OMB), and executive departments and agencies (agencies), act'),
    ).toEqual(['omb: Director of the Office of Management and Budget (OMB)', 'agencies: executive departments and agencies (agencies)']);
  });

  it('are known by the short forms the order introduces', () => {
    expect(find('the Director of OMB, the Director of the OMB, the OMB Director')).toEqual([
      'omb: Director of OMB',
      'omb: Director of the OMB',
      'omb: OMB Director',
    ]);
  });

  it('may begin a sentence, or be parted by a line', () => {
    expect(find('Agencies shall ask the Director of the  National\nSecurity Agency.')).toEqual([
      'agencies: Agencies',
      'nsa: Director of the  National\nSecurity Agency',
    ]);
  });

  it('are whole words', () => {
    expect(find('subagencies, agencies-wide, NSAs, president')).toEqual(['agencies: agencies']);
  });

  it('are not found inside the name of another office', () => {
    expect(
      find(
        'the Assistant to the President for Economic Policy; the Executive Office of the President; Heads of agencies; a report to the President',
      ),
    ).toEqual(['agencies: agencies', 'president: President']);
  });

  it('are none where nobody is listed', () => {
    expect(mentionFinder([], [])('the President')).toEqual([]);
    expect(mentionFinder([{ id: 'x', forms: ['', ' '] }], [])('the President')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { startByInitials } from '../../../src/domain/facts/initials.ts';

const long = (before: string, short: string) => {
  const start = startByInitials(before, short);
  return start === null ? null : before.slice(start);
};

describe('an abbreviation stands for the words whose initials it gives', () => {
  it.each([
    ['the Director of the National Security Agency', 'NSA', 'National Security Agency'],
    ['the Director of the Office of Management and Budget', 'OMB', 'Office of Management and Budget'],
    ['the Assistant to the President for Science and Technology', 'APST', 'Assistant to the President for Science and Technology'],
    ['including Software as a Service', 'SaaS', 'Software as a Service'],
    ['security of Internet-of-Things', 'IoT', 'Internet-of-Things'],
    ['through the Federal Risk and Authorization Management Program', 'FedRAMP', 'Federal Risk and Authorization Management Program'],
    ['principles governing Cloud Service Providers', 'CSPs', 'Cloud Service Providers'],
    ['under Presidential Policy Directive 41', 'PPD 41', 'Presidential Policy Directive 41'],
    ['our artificial intelligence', 'AI', 'artificial intelligence'],
  ])('%s (%s)', (before, short, expected) => expect(long(before, short)).toBe(expected));

  it.each([
    ['the Secretary of War', 'NSA'],
    ['and discuss qualitatively', 'AB'],
    ['', 'AI'],
    ['of Management', 'OM'],
  ])('and for nothing else: %s (%s)', (before, short) => expect(long(before, short)).toBeNull());
});

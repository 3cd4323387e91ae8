import { describe, expect, it } from 'vitest';
import { mentionFinder } from '../../../src/domain/facts/names.ts';
import { partiesOf } from '../../../src/domain/facts/parties.ts';
import { OFFICES } from './trees.ts';

const find = mentionFinder(OFFICES, []);
/** "lead alpha, through beta for alpha": the roles a sentence gives. */
const roles = (text: string) =>
  partiesOf(text, 0, text.length, find(text))
    .map(({ role, mention, actsFor }) => `${role} ${mention.entity}${actsFor === null ? '' : ` for ${actsFor}`}`)
    .join(', ');

describe('the words before "shall"', () => {
  it.each([
    ['Within 30 days of the date of this order, the Secretary of Alpha shall act.', 'lead alpha'],
    ['The Secretary of Alpha, the Director of Beta, and the Director of Gamma shall jointly act.', 'lead alpha, lead beta, lead gamma'],
    ['The Secretary of Alpha, through the Director of Beta, shall act.', 'lead alpha, through beta for alpha'],
    [
      'The Secretary of Alpha acting through the Director of Beta, and the Secretary of Gamma shall act.',
      'lead alpha, through beta for alpha, lead gamma',
    ],
    [
      'The Secretary of Alpha, in consultation with the Director of Beta (B), the Director of Gamma, and the Secretary of Delta, shall act.',
      'lead alpha, consult beta, consult gamma, consult delta',
    ],
    [
      'The Secretary of Alpha, in consultation with the Secretary of Beta, through the Director of Gamma, and the Secretary of Delta, shall act.',
      'lead alpha, consult beta, through gamma for beta, consult delta',
    ],
    [
      'The Secretary of Alpha, in consultation with the Director of Beta, and in coordination with other agencies, as appropriate, shall:',
      'lead alpha, consult beta, coordinate agencies',
    ],
    [
      'The Secretary of Alpha, in coordination with the Secretary of Beta acting through the Director of Gamma and with the Director of Delta, shall act.',
      'lead alpha, coordinate beta, through gamma for beta, coordinate delta',
    ],
    [
      'After a review, and in consultation with affected agencies and the Director of Alpha, the Director of Beta shall act.',
      'consult agencies, consult alpha, lead beta',
    ],
    ['The heads of all agencies must act.', 'lead agencies'],
    ['In applying these principles, each agency is directed to act.', 'lead agencies'],
  ])('%s', (text, expected) => expect(roles(text)).toBe(expected));

  it.each([
    [
      'names asked about in passing',
      'The Secretary of Alpha, in consultation with the heads of such agencies as the Director of Beta deems appropriate, shall act.',
      'lead alpha, consult agencies',
    ],
    ['names set aside', 'The Secretary of Alpha, rather than the Secretary of Beta and the Director of Gamma, shall act.', 'lead alpha'],
    [
      'names in what comes before the subject',
      'Following any update made by the Director of Alpha after its review, agencies shall act.',
      'lead agencies',
    ],
    ['a clause of its own before the subject', 'As agencies go on, they shall act.', ''],
    ['what belongs to a name', 'The Director of Alpha’s first review shall relate to agency systems.', ''],
    ['what a name only describes', 'Department of Alpha systems shall be kept.', ''],
    ['longer names', 'The Department of Alpha Information Network shall be kept.', ''],
    [
      'offices nobody listed',
      'The Secretary of Alpha, in coordination with the Administrator of Zeta, the Chair of the Eta Commission, and the Director of Beta, shall act.',
      'lead alpha, coordinate beta',
    ],
  ])('do not trip over %s', (_, text, expected) => expect(roles(text)).toBe(expected));
});

describe('the words after "shall"', () => {
  it.each([
    [
      'The Secretary of Alpha shall form a house, in voluntary collaboration with the AI makers and banks, that asks the Director of Beta.',
      'lead alpha, collaborate makers, collaborate banks',
    ],
    [
      'The Secretary of Alpha shall review, in coordination with the heads of all agencies as they see fit, all policies.',
      'lead alpha, coordinate agencies',
    ],
    [
      'The Secretary of Alpha shall consult with the Secretary of Beta, the heads of sector-specific agencies, and others.',
      'lead alpha, consult beta, consult agencies',
    ],
    [
      'The Secretary of Alpha shall work with the Director of Beta and agency heads to act.',
      'lead alpha, collaborate beta, collaborate agencies',
    ],
    ['The Secretary of Alpha shall report to the President, through the Director of Beta, on it.', 'lead alpha'],
    ['The Secretary of Alpha shall relate to it, and the Director of Beta shall, within 90 days, act.', 'lead alpha, lead beta'],
    ['The Secretary of Alpha shall act and shall further ask agencies.', 'lead alpha'],
    ['The Secretary of Alpha shall make available to agencies a list.', 'lead alpha, benefit agencies'],
    ['The Secretary of Alpha shall provide banks with technical assistance and agencies with a plan.', 'lead alpha, benefit banks'],
  ])('%s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('the passive', () => {
  it('lets the one who makes a decision decide', () => {
    expect(
      roles('Such a determination shall be made by the Director of Alpha, in consultation with the Director of Beta, as appropriate.'),
    ).toBe('decide alpha, consult beta');
  });
  it('lets the one who bears, makes or considers anything else act', () => {
    expect(roles('The costs shall be borne by the Department of Alpha.')).toBe('lead alpha');
    expect(roles('Requests shall also be considered by the Director of Alpha.')).toBe('lead alpha');
  });
  it('does not take what another has made for an act', () => {
    expect(roles('This order shall be implemented consistent with guidance issued by the Director of Alpha.')).toBe('');
  });
});

describe('words of an item that goes on from a lead-in', () => {
  it.each([
    ['design a framework with AI makers through which makers would be able to:', 'collaborate makers'],
    [
      'facilitate access to tools, including models, for agencies, and makers such as banks.',
      'benefit agencies, benefit makers, benefit banks',
    ],
    ['release them to other banks; and share results with makers.', 'benefit banks, benefit makers'],
    ['engage agencies to ask', 'collaborate agencies'],
    ['collaborate with agencies to select banks that will have early access', 'collaborate agencies, benefit banks'],
    ['act in a manner consistent with agencies', ''],
  ])('%s', (text, expected) => expect(roles(text)).toBe(expected));
});

it('a rule of construction gives nobody a role', () => {
  expect(roles('Nothing in this order shall alter the authority of the Director of Alpha, in consultation with agencies.')).toBe('');
  expect(roles('This order is not intended to be enforced by banks.')).toBe('');
});

it('points to the words that give the role', () => {
  const text = 'Such a choice shall be made by the Director of Alpha, in consultation with the Director of Beta.';
  expect(partiesOf(text, 0, text.length, find(text)).map(({ cue }) => text.slice(cue.start, cue.end))).toEqual([
    'shall be made by',
    'in consultation with',
  ]);
});

import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/domain/facts/facts.ts';
import { readingOf, treeOf } from './trees.ts';

/** Words of Executive Orders 13556, 13800, 14028 and 14179 (works of the United States Government), cut down to what is tried. */
const OFFICES = (
  [
    ['dhs', 'Secretary of Homeland Security'],
    ['defense', 'Secretary of Defense', 'Department of Defense'],
    ['ag', 'Attorney General'],
    ['dni', 'Director of National Intelligence'],
    ['omb', 'Director of the Office of Management and Budget', 'Director of OMB'],
    ['nsa', 'Director of the National Security Agency'],
    ['cisa', 'Director of CISA', 'CISA'],
    ['apst', 'Assistant to the President for Science and Technology'],
    ['apnsa', 'Assistant to the President for National Security Affairs'],
    ['special', 'Special Advisor for AI and Crypto'],
    ['agencies', 'executive departments and agencies', 'agencies', 'agency heads', 'agency head', 'agency'],
    ['president', 'President'],
    ['executive-agent', 'Executive Agent'],
    ['board', 'Board'],
  ] as const
).map(([id, ...forms]) => ({ id, forms }));

const told = (...lines: string[]) => {
  const facts = deriveFacts(readingOf(treeOf(...lines), { entities: OFFICES, signed: '2021-05-12' }));
  return {
    actors: Object.fromEntries(
      [...facts.actors].map(([id, found]) => [
        id,
        found.map(({ role, entity, actsFor }) => `${role} ${entity}${actsFor === null ? '' : ` for ${actsFor}`}`).join(', '),
      ]),
    ),
    days: Object.fromEntries([...facts.deadlines].map(([id, found]) => [id, found.map(({ days, date }) => `${days} ${date}`).join(', ')])),
  };
};

describe('other orders', () => {
  it('give a lead-in with many offices, and a report with its contents', () => {
    const { actors, days } = told(
      '2.b | (b) | Support to Critical Infrastructure at Greatest Risk. | The Secretary of Homeland Security, in coordination with the Secretary of Defense, the heads of appropriate sector-specific agencies, as defined in Presidential Policy Directive 21 of February 12, 2013 (Critical Infrastructure Security and Resilience) (sector-specific agencies), and all other appropriate agency heads, as identified by the Secretary of Homeland Security, shall:',
      '2.b.iii | (iii) | | provide a report to the President, which may be classified in full or in part, as appropriate, through the Assistant to the President for Homeland Security and Counterterrorism, within 180 days of the date of this order, that includes the following:',
      '2.b.iii.A | (A) | | the authorities and capabilities identified pursuant to subsection (b)(i) of this section;',
    );
    expect(actors).toEqual({
      '2.b': 'lead dhs, coordinate defense, coordinate agencies',
      '2.b.iii': 'lead dhs, coordinate defense, coordinate agencies',
      '2.b.iii.A': '',
    });
    expect(days).toEqual({ '2.b': '', '2.b.iii': '180 2021-11-08', '2.b.iii.A': '' });
  });

  it('set one office aside for another', () => {
    expect(
      told(
        '1.c | (vii) | | For any National Security System, as defined in section 3552(b)(6) of title 44, United States Code, the Secretary of Defense and the Director of National Intelligence, rather than the Secretary of Homeland Security and the Director of OMB, shall implement this order.',
      ).actors,
    ).toEqual({ '1.c': 'lead defense, lead dni' });
  });

  it('give clocks that have no date, and more than one', () => {
    expect(
      told(
        '3.c | (c) | | Within 45 days of the date of this order, the Secretary of Defense shall submit reports to the President. Within 90 days of the submission of the reports, and in coordination with the agency heads listed in this subsection, and any other agency heads as appropriate, the Attorney General shall provide a report to the President.',
      ),
    ).toEqual({ actors: { '3.c': 'lead defense, coordinate agencies, lead ag' }, days: { '3.c': '45 2021-06-26, 90 null' } });
  });

  it('give a clock after "shall"', () => {
    expect(
      told(
        '3.a | (a) | | Each agency head shall, within 180 days of the date of this order:',
        '3.a.1 | (1) | | review all categories; and',
      ),
    ).toEqual({
      actors: { '3.a': 'lead agencies', '3.a.1': 'lead agencies' },
      days: { '3.a': '180 2021-11-08', '3.a.1': '180 2021-11-08' },
    });
  });

  it('name the subject after those it consults', () => {
    expect(
      told(
        '5.b | (b) | | After a review of agency plans, and in consultation with affected agencies and the Director of OMB, the Executive Agent shall establish deadlines.',
      ).actors['5.b'],
    ).toBe('consult agencies, consult omb, lead executive-agent');
  });

  it('let an office act through another without a comma, and list what a contract holds', () => {
    const { actors, days } = told(
      '2.g | (g) | | To implement the policy set forth in subsection (f) of this section:',
      '2.g.i | (i) | | Within 45 days of the date of this order, the Secretary of Homeland Security, in consultation with the Secretary of Defense acting through the Director of the National Security Agency (NSA), the Attorney General, and the Director of OMB, shall recommend to the FAR Council contract language that identifies:',
      '2.g.i.A | (A) | | the nature of cyber incidents that require reporting;',
    );
    expect(actors['2.g.i']).toBe('lead dhs, consult defense, through nsa for defense, consult ag, consult omb');
    expect([actors['2.g'], actors['2.g.i.A'], days['2.g'], days['2.g.i.A']]).toEqual(['', '', '', '']);
  });

  it('give each item a clock of its own', () => {
    const { days } = told(
      '7.j | (j) | | To ensure alignment, the Secretary of Defense and the Secretary of Homeland Security, in consultation with the Director of OMB, shall:',
      '7.j.i | (i) | | within 60 days of the date of this order, establish procedures for the Department of Defense to share orders;',
      '7.j.ii | (ii) | | evaluate whether to adopt any guidance; and',
      '7.j.iii | (iii) | | within 7 days of receiving notice of an Order or Directive issued pursuant to the procedures established under subsection (j)(i) of this section, notify CISA.',
    );
    expect(days).toEqual({ '7.j': '', '7.j.i': '60 2021-07-11', '7.j.ii': '', '7.j.iii': '7 null' });
  });

  it('have reports come round again', () => {
    expect(
      told(
        '3.d | (d) | | Heads of agencies shall provide reports to the Secretary of Homeland Security through the Director of CISA. Such agencies shall provide such reports every 60 days after the date of this order.',
      ),
    ).toEqual({
      actors: { '3.d': 'lead agencies' },
      days: { '3.d': '60 null' },
    });
  });

  it('count from the order by two words, and know offices by short forms of their own', () => {
    const { actors, days } = told(
      '4.a | (a) | | Within 180 days of this order, the Assistant to the President for Science and Technology (APST), the Special Advisor for AI and Crypto, and the Assistant to the President for National Security Affairs (APNSA), in coordination with the Assistant to the President for Economic Policy, the Assistant to the President for Domestic Policy, the Director of the Office of Management and Budget (OMB Director), and the heads of such executive departments and agencies (agencies) as the APST and APNSA deem relevant, shall develop and submit to the President an action plan.',
      '5.b | (b) | | Within 60 days of this order, the OMB Director, in coordination with the APST, shall revise OMB Memoranda M-24-10 and M-24-18. The APST and the APNSA act.',
    );
    expect(actors).toEqual({
      '4.a': 'lead apst, lead special, lead apnsa, coordinate omb, coordinate agencies',
      '5.b': 'lead omb, coordinate apst',
    });
    expect(days).toEqual({ '4.a': '180 2021-11-08', '5.b': '60 2021-07-11' });
  });
});

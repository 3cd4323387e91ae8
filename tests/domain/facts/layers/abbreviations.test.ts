import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../../../src/domain/facts/layers/abbreviations.ts';
import { readingOf, treeOf } from '../trees.ts';

const table = (...lines: string[]) =>
  [...abbreviations(readingOf(treeOf(...lines))).values()].flat().map(({ provision, short, long, before, after }) => ({
    provision,
    short,
    long,
    before: before.map((use) => use.provision),
    after: after.map((use) => use.provision),
  }));

describe('short forms', () => {
  it('are told where they are introduced, and where they are used before and after', () => {
    expect(
      table(
        '1 | | | OMB leads.',
        '2 | | | The Office of Management and Budget (OMB) and executive departments and agencies (agencies) act.',
        '3 | | | OMB tells agencies.',
      ),
    ).toEqual([
      { provision: '2', short: 'OMB', long: 'Office of Management and Budget', before: ['1'], after: ['3'] },
      { provision: '2', short: 'agencies', long: 'executive departments and agencies', before: [], after: ['3'] },
    ]);
  });

  it('are told once when the order introduces them twice', () => {
    expect(
      table('1 | | | artificial intelligence (AI) is here.', '2 | | | Artificial Intelligence (AI) is there.').map(
        ({ provision }) => provision,
      ),
    ).toEqual(['1']);
  });

  it('may stand in headings, in brackets, behind a date or another bracket', () => {
    expect(
      table(
        '1 | Sec. 1. | Controlled Unclassified Information (CUI). | Systems (information technology (IT)) of the Presidential Policy Directive 41 of July 26, 2016 (United States Cyber Incident Coordination) (PPD 41).',
      ).map(({ short, long }) => [short, long]),
    ).toEqual([
      ['CUI', 'Controlled Unclassified Information'],
      ['IT', 'information technology'],
      ['PPD 41', 'Presidential Policy Directive 41'],
    ]);
  });

  it('are not every bracket', () => {
    expect(
      table(
        '1 | | | See section 3 (b) and model(s), provenance (i.e., origin), threats (e.g., botnets), the Act (6 U.S.C. 148), subsection (c)(iii) and (iv), views (and discuss qualitatively), the Memorandum (March 9, 2009).',
      ),
    ).toEqual([]);
  });

  it('given for an office are not meant where another is named in full', () => {
    expect(
      table('1 | | | The Director of National Intelligence (Director) acts.', '2 | | | The Director tells the Director of Alpha.')[0]
        ?.after,
    ).toEqual(['2']);
  });
});

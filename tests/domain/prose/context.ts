import type { ProseContext } from '../../../src/domain/prose/context.ts';
import { parseProse } from '../../../src/domain/prose/parse.ts';

/** A small order of our own, lead-ins first as the resolver gives them. */
const WORDS: Record<string, string> = {
  '1': 'Sec. 1. Within 30 days of the date of this order, the Director shall:',
  '1.a': 'Sec. 1. Within 30 days of the date of this order, the Director shall: (a) form an office, as appropriate;',
  '1.b':
    'Sec. 1. Within 30 days of the date of this order, the Director shall: (b) design a voluntary framework through which developers would be able to: (i) share models for up to 30 days.',
  '2': 'Sec. 2. Nothing in this section shall be construed to authorize a mandatory licensing requirement.',
  '3': 'Sec. 3. The office may ask for help. It meets reasonable requirements.',
  '4': 'Sec. 4. A developer may share a model for up to 30 days.',
  letter: 'The Secretary of Roads wrote it on May 4, 2025.',
  'report/claim-1': 'The order makes testing mandatory.',
};

export const CONTEXT: ProseContext = {
  file: 'a.mdx',
  wordsOf: (ref) => WORDS[ref] ?? null,
  datesOf: (ref) => (ref === '4' ? ['2026-08-01'] : ['2026-07-02', '2026-08-01']),
  officialNames: ['Director'],
  withoutDuty: ['developer'],
};

export const prose = (body: string) => parseProse(body, 'a.mdx');

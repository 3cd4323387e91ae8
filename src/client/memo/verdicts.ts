import type { Citation } from '../../domain/citation/index.ts';
import type { CheckedQuotation } from '../../domain/memo/quotation/check.ts';

/** How a finding is shown: by a shape and a word as well as a colour. */
export interface Verdict {
  readonly name: string;
  readonly shape: string;
  readonly one: string;
  readonly many: string;
  /** Whether a writer should look at it. */
  readonly doubtful: boolean;
}

const VERDICTS: Readonly<Record<Citation['status'], Verdict>> = {
  found: { name: 'found', shape: '✓', one: 'in the order', many: 'in the order', doubtful: false },
  'no-such-provision': { name: 'missing', shape: '✕', one: 'no such provision', many: 'no such provision', doubtful: true },
  ambiguous: { name: 'ambiguous', shape: '?', one: 'could be two things', many: 'could be two things', doubtful: true },
  'other-order': { name: 'other-order', shape: '◇', one: 'another order', many: 'other orders', doubtful: false },
  external: { name: 'external', shape: '§', one: 'other law', many: 'other law', doubtful: false },
};

export function verdictOf({ status }: Pick<Citation, 'status'>): Verdict {
  return VERDICTS[status];
}

export const ALL_VERDICTS: readonly Verdict[] = Object.values(VERDICTS);

const QUOTED: Readonly<Record<'exact' | 'elsewhere' | 'slight' | 'differs' | 'foreign', Verdict>> = {
  exact: { name: 'found', shape: '✓', one: 'word for word', many: 'word for word', doubtful: false },
  elsewhere: { name: 'ambiguous', shape: '⇄', one: 'word for word, in another provision', many: 'in another provision', doubtful: true },
  slight: { name: 'ambiguous', shape: '≈', one: 'differs in capitals, punctuation or labels', many: 'differ in signs', doubtful: true },
  differs: { name: 'missing', shape: '✕', one: 'differs from the order', many: 'differ', doubtful: true },
  foreign: { name: 'external', shape: '–', one: 'not words of the order', many: 'not of the order', doubtful: false },
};

export function verdictOfQuotation({ verdict, whereCited, differences }: CheckedQuotation): Verdict {
  if (verdict === 'not the order’s') return QUOTED.foreign;
  if (verdict === 'differs') return differences.every(({ slight }) => slight) ? QUOTED.slight : QUOTED.differs;
  return whereCited ? QUOTED.exact : QUOTED.elsewhere;
}

export const ALL_QUOTED: readonly Verdict[] = Object.values(QUOTED);

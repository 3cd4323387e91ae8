import type { ShownKind } from '../../../domain/search/results.ts';

/** What a group of results is called. */
export const GROUPS: Readonly<Record<ShownKind, string>> = {
  order: 'The order’s words',
  explanation: 'Our explanation of the order',
  analysis: 'Analysis',
  claim: 'Commentary',
  divergence: 'Where sources differ',
  question: 'Questions',
  deadline: 'Deadlines',
  term: 'Terms',
  entity: 'Who',
  law: 'Law cited',
  page: 'Pages',
  audience: 'For readers',
};

export const VERDICTS: Readonly<Record<string, string>> = {
  agrees: 'agrees with the order',
  adds: 'adds to the order',
  imprecise: 'imprecise',
  contradicts: 'contradicts the order',
};

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

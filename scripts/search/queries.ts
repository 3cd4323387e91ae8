import { readFileSync } from 'node:fs';
import type { RecordKind } from '../../src/domain/search/record.ts';
import type { Result } from '../../src/domain/search/results.ts';
import type { Outcome } from '../../src/client/search/search.ts';

/** One query with what its first result must be. */
export interface Asked {
  /** "sample", or which of our own sets it is of. */
  readonly set: string;
  readonly kind: string;
  readonly query: string;
  /** Any of: a provision's id, a page's name, "entity:opm", "none:2.g"; "nothing" where nothing should be found. */
  readonly accept: readonly string[];
}

/** What a result is called in the sets: "2.c.iii", "claim:eyeon/claim-1", "page:compare", "none". */
export type Name = string;

/** Reads a set of queries: tab-separated, a line of headings first. Without a column for the set, `set` names it. */
export function readQueries(file: string, set?: string): Asked[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    const [own = '', kind = '', query = '', accept = ''] = set === undefined ? cells : [set, ...cells];
    return { set: own, kind, query, accept: accept.split('|') };
  });
}

/** What was answered, the first first. `refs` are the kinds and ids of the records, in the order of the index. */
export function namesOf(outcome: Outcome, refs: readonly { readonly kind: RecordKind; readonly ref: string }[]): Name[] {
  const whole = outcome.jump?.wholeOrder ? ['order'] : [];
  const none = outcome.jump?.missing && outcome.results.length === 0 ? ['none'] : [];
  return [...whole, ...none, ...outcome.results.map((result) => nameOf(result, refs))];
}

function nameOf({ row, provision }: Result, refs: readonly { readonly kind: RecordKind; readonly ref: string }[]): Name {
  const record = row === null ? undefined : refs[row];
  if (!record || record.kind === 'order') return provision ?? '';
  return `${record.kind}:${record.ref}`;
}

/** Kinds of results that lie on a page which the sets call by its name. */
const ON_PAGE: Readonly<Record<string, readonly RecordKind[]>> = {
  deadlines: ['deadline'],
  compare: ['divergence'],
  analysis: ['analysis'],
  commentary: ['claim'],
  questions: ['question'],
  law: ['law'],
};

export function isRight(name: Name | undefined, accept: readonly string[]): boolean {
  if (name === undefined) return accept.includes('nothing');
  const [kind = '', ref] = name.split(':');
  return accept.some((one) => {
    if (one === name || one.replace(/:.*/, '') === 'none') return one === name || name === 'none';
    if (kind === 'page' && ref === one) return true;
    if (kind === 'deadline' && ref === one) return true;
    return ON_PAGE[one]?.some((other) => other === kind) ?? false;
  });
}

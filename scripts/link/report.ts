import type { CheckedQuotation } from '../../src/domain/memo/quotation/check.ts';
import type { Placed } from '../../src/domain/memo/memo.ts';
import { nameOf } from './memo-file.ts';

/** "14 citations, 12 linked, 1 not there" */
export function summary(placed: readonly Placed[]): string {
  const count = (which: (one: Placed) => boolean): number => placed.filter(which).length;
  const parts: [number, string][] = [
    [count(({ outcome }) => outcome === 'linked'), 'linked'],
    [count(({ outcome }) => outcome === 'already linked'), 'linked before'],
    [count(({ citation }) => citation.status === 'no-such-provision'), 'not there'],
    [count(({ citation }) => citation.status === 'ambiguous'), 'ambiguous'],
  ];
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return [placed.length === 1 ? '1 citation' : `${placed.length} citations`, ...told].join(', ');
}

/** A line for each citation that leads nowhere or to two places. */
export function doubts(file: string, placed: readonly Placed[]): string[] {
  return placed
    .filter(({ citation }) => citation.status === 'no-such-provision' || citation.status === 'ambiguous')
    .map(({ citation }) => `${nameOf(file)}: “${citation.text.replace(/\s+/g, ' ')}”: ${citation.message ?? citation.status}`);
}

/** A line for each quotation that is not the order's words, or stands elsewhere than cited. */
export function misquotations(file: string, quotations: readonly CheckedQuotation[]): string[] {
  return quotations
    .filter(({ verdict, whereCited }) => verdict === 'differs' || !whereCited)
    .map(({ text, verdict, at, cited, order }) => {
      const where = at.join(', ');
      const says = verdict === 'differs' ? `the order has “${order}” (${where})` : `it stands in ${where}, not in ${cited?.target ?? ''}`;
      return `${nameOf(file)}: “${text.replace(/\s+/g, ' ')}”: ${says}`;
    });
}

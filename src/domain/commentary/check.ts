import type { Problem } from '../problem/problem.ts';
import { checkAccounts } from './accounts.ts';
import type { Commentary } from './claim.ts';
import { checkQuotations } from './quotations.ts';
import { checkReasons, type WordsOf } from './reasons.ts';
import type { CommentaryRecord } from './record.ts';
import { checkVerdicts } from './verdicts.ts';

/** All that can be known of a commentary's claims from its record and the order. No problems: it may be shown. */
export function checkCommentary(commentary: Commentary, record: CommentaryRecord, wordsOf: WordsOf): Problem[] {
  return [
    ...checkAccounts(commentary, record),
    ...checkQuotations(commentary, record),
    ...checkReasons(commentary, wordsOf),
    ...checkVerdicts(commentary),
  ];
}

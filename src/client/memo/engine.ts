/** Everything that reads and writes memos, in one file that is fetched before there is a memo. */
export { KINDS } from '../../domain/memo/memo.ts';
export { blocksOf, hold, inForm, inOwnForm, placeHeld, writingOf } from '../../domain/memo/held.ts';
export { quotationSteps } from '../../domain/memo/quotation/check.ts';
export { shownTree } from '../../domain/memo/shown/tree.ts';
export { htmlSteps } from '../../domain/memo/html/read.ts';
export { format } from '../../domain/citation/index.ts';

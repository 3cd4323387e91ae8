import type { Entry } from '../../src/domain/edition/raw.ts';
import type { OrderEntry, SourceEntry } from '../../src/domain/entry/order.ts';
import { memoOrderOf } from '../../src/domain/memo/memo-order.ts';
import type { MemoOrder } from '../../src/domain/memo/memo.ts';
import { parseOrder } from '../../src/domain/order/parse.ts';
import { assertNoProblems, ProblemError, type Problem } from '../../src/domain/problem/problem.ts';
import { readKind, readTexts } from '../../src/reading/disk.ts';
import { SINGLE } from '../../src/reading/kinds.ts';

/** Reads the order alone from a content folder: no build is needed, and nothing else in the folder matters. Throws a ProblemError. */
export function readOrder(folder: string): MemoOrder {
  const problems: Problem[] = [];
  const [order] = readKind(folder, SINGLE.order, problems) as Entry<OrderEntry>[];
  const [manifest] = readKind(folder, SINGLE.manifest, problems) as Entry<{ sources: SourceEntry[] }>[];
  assertNoProblems(problems);
  const source = manifest?.data.sources.find(({ id }) => id === order?.data.source);
  const text = readTexts(folder).find(({ file }) => file === source?.file);
  if (!order || !source || !text || text.sha256 !== source.sha256) {
    throw new ProblemError([
      {
        rule: 'source/order',
        file: order?.file ?? 'order.yaml',
        found: text ? `sources/${text.file} has changed since it was recorded.` : 'the text of the order is not there.',
        expected: 'the text that the manifest names, with the SHA-256 recorded there.',
        mend: 'put back the text as received; npm run check tells more.',
      },
    ]);
  }
  const { tree, problems: broken } = parseOrder(text.text, `sources/${text.file}`);
  assertNoProblems(broken);
  return memoOrderOf(order.data, tree.provisions);
}

import type { Problem } from '../problem/problem.ts';
import { sealOf, type CommentaryRecord } from './record.ts';

/** A record against its own seal, and against the hash of the text that the manifest names. `file` is the record's. */
export function checkRecord(record: CommentaryRecord, manifestHash: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const say = (found: string, expected: string): void =>
    void problems.push({
      rule: 'commentary/record',
      file,
      found,
      expected,
      mend: 'put the record back, or make it again from the full text; it is never written by hand.',
    });
  if (record.seal !== sealOf(record)) say(`seal: ${record.seal}.`, `${sealOf(record)}, which the lines of the record give.`);
  if (record.sha256 !== manifestHash) say(`sha256: ${record.sha256}, of the whole text.`, `${manifestHash}, as the manifest has it.`);
  return problems;
}

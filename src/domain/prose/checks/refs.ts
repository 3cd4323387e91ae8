import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { sentencesOf, type Prose } from '../prose.ts';

/** Grounds that do not exist. */
export function checkRefs(prose: Prose, { file, wordsOf }: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap(({ refs, line }) =>
    refs
      .filter((ref) => wordsOf(ref) === null)
      .map((ref) => ({
        rule: 'prose/unknown-ref',
        file,
        line,
        found: `The mark names “${ref}”, which no source has.`,
        expected: 'A provision (2.c.iii), a passage (if13268/tasks-3), a claim (perkins-coie/claim-7) or a manifest fact (source/order).',
        mend: 'Name the provision or passage that bears the sentence out.',
      })),
  );
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProse } from '../../../src/domain/prose/check.ts';
import { CONTEXT } from './context.ts';

describe('an entry', () => {
  test('without fault is read and measured', () => {
    const { prose, measures, problems } = checkProse('The Director must form an office by July 2, 2026. <By ref="1.a" />', {
      ...CONTEXT,
      shortAnswer: true,
    });
    expect(problems).toEqual([]);
    expect(prose.blocks).toHaveLength(1);
    expect(measures).toMatchObject({ sentences: 1, words: 10, longest: 10 });
  });
  test('with faults tells them in the order of the file, those of the whole last', () => {
    const body =
      'Interconnectedness characterizes institutional responsibilities. <By ref="8" />\n\nIt is <b>so. <By ref="1" />\nBare.\n\n## Mystery\n';
    expect(checkProse(body, { ...CONTEXT, firstLine: 6 }).problems.map((p) => [p.line, p.rule])).toEqual([
      [6, 'prose/unknown-ref'],
      [8, 'prose/html'],
      [9, 'prose/no-mark'],
      [11, 'prose/heading'],
      [undefined, 'prose/grade'],
    ]);
  });
  test('never throws, whatever its body and names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (body, name) => {
        checkProse(`${body} <By ref="1" /> ${name} must`, { ...CONTEXT, officialNames: [name], withoutDuty: [name] });
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WordsRun } from '../../../src/domain/edition/edition.ts';
import { inContext } from '../../../src/domain/edition/in-context.ts';

const plain = (text: string): WordsRun => ({ text, kind: 'plain' });
const term = (text: string, target: string): WordsRun => ({ text, kind: 'term', path: `/terms/${target}/`, target });

test('a short provision is shown whole around the words', () => {
  const runs = [
    plain('design a '),
    term('voluntary framework', 'voluntary-framework'),
    plain(' with '),
    term('AI developers', 'ai-developers'),
  ];
  expect(inContext(runs, 'voluntary-framework')).toEqual({
    before: 'design a ',
    words: 'voluntary framework',
    after: ' with AI developers',
    moreBefore: false,
    moreAfter: false,
  });
});

test('a provision that does not use the term has no place for it', () => {
  expect(inContext([plain('agencies shall act'), term('agencies', 'agencies')], 'threshold')).toBeNull();
});

test('what is shown stands word for word in the provision, and no word is cut', () => {
  const words = fc
    .array(fc.constantFrom('the', 'Secretary', 'shall', 'prioritize', 'cybersecurity'), { maxLength: 60 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const shown = inContext([plain(`${before} `), term('frontier models', 'it'), plain(` ${after}`)], 'it')!;
      const text = `${shown.before}${shown.words}${shown.after}`.trim();
      const all = `${before} frontier models ${after}`.trim();
      expect(` ${all} `).toContain(` ${text} `);
      expect([shown.moreBefore, shown.moreAfter]).toEqual([!all.startsWith(text), !all.endsWith(text)]);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { crossReferences } from '../../../../src/domain/facts/layers/cross-references.ts';
import type { Reading } from '../../../../src/domain/facts/reading.ts';
import { readingOf, treeOf } from '../trees.ts';

/** From 2(b)(ii): the words and where they lead. */
const found = (words: string, findCitations: Reading['findCitations'] = () => []) => {
  const tree = treeOf('2 | Sec. 2. | | ', '2.b | (b) | | ', `2.b.ii | (ii) | | ${words}`, '2.c | (c) | | ');
  return (crossReferences(readingOf(tree, { findCitations })).get('2.b.ii') ?? []).map(
    (ref) => `${ref.words} → ${ref.target ?? `none (${ref.wanted})`}${ref.to === null ? '' : ` to ${ref.to}`}`,
  );
};

/** A stand-in for the citation grammar: finds one thing, and knows where it was asked from. */
const finding =
  (words: string, target: string, kind = 'order', to: string | null = null): Reading['findCitations'] =>
  (text, within) => {
    const start = text.indexOf(words);
    return start < 0 || within !== '2.b.ii' ? [] : [{ kind, target, to, pin: null, start, end: start + words.length }];
  };

describe('cross-references', () => {
  it.each([
    ['Nothing in this section shall', 'this section → 2'],
    ['in this subsection', 'this subsection → 2.b'],
    ['This paragraph applies', 'This paragraph → 2.b.ii'],
    ['in this part', 'this part → none (this part)'],
  ])('are made by what stands around the words: %s', (words, expected) => expect(found(words)).toEqual([expected]));

  it('are made by citations of the order, in order of place', () => {
    expect(found('in this section and subsection (c) of this section', finding('subsection (c) of this section', '2.c'))).toEqual([
      'this section → 2',
      'subsection (c) of this section → 2.c',
    ]);
    expect(
      found('subsections (b) and (c) of this section', finding('subsections (b) and (c) of this section', '2.b', 'order', '2.c')),
    ).toEqual(['subsections (b) and (c) of this section → 2.b to 2.c']);
  });

  it('to what is not there say so', () => {
    expect(found('subsection (g) of this section', finding('subsection (g) of this section', '2.g'))).toEqual([
      'subsection (g) of this section → none (2.g)',
    ]);
  });

  it('are not made by the sections of a text that the order amends (E.O. 13258, 13693)', () => {
    expect(found('Section 2(c) is amended by striking the Advisors', finding('Section 2(c)', '2.c'))).toEqual([]);
    expect(found('It is amended by inserting “under this section” after “acts”.')).toEqual([]);
    expect(
      found('section 2(c) of this order is revoked, and another is amended by adding', finding('section 2(c) of this order', '2.c')),
    ).toEqual(['section 2(c) of this order → 2.c']);
  });

  it('are made neither by the order as a whole nor by other law', () => {
    expect(found('the date of this order')).toEqual([]);
    expect(found('this order', finding('this order', 'order'))).toEqual([]);
    expect(found('section 3 of Executive Order 13636', finding('section 3 of Executive Order 13636', '13636', 'eo'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { crossReferences } from '../../../../src/domain/facts/layers/cross-references.ts';
import { readingOf, treeOf } from '../trees.ts';

const tree = (words: string) =>
  treeOf('2 | Sec. 2. | | ', '2.a | (a) | | ', '2.b | (b) | | ', '2.b.i | (i) | | ', `2.b.ii | (ii) | | ${words}`, '2.c | (c) | | ', '2.d | (d) | | ', '2.i | (i) | | ', '3 | Sec. 3. | | ', '3.d | (d) | | ', '3.d.ii | (ii) | | ', '3.d.ii.A | (A) | | ');
/** From 2(b)(ii): the words and where they lead. */
const found = (words: string) =>
  (crossReferences(readingOf(tree(words))).get('2.b.ii') ?? []).map((ref) => `${ref.words} → ${ref.target ?? `none (${ref.wanted})`}${ref.to === null ? '' : ` to ${ref.to}`}`);

describe('cross-references', () => {
  it.each([
    ['Nothing in this section shall', ['this section → 2']],
    ['in this subsection', ['this subsection → 2.b']],
    ['in this paragraph', ['this paragraph → 2.b.ii']],
    ['under subsection (b)(i) of this section', ['subsection (b)(i) of this section → 2.b.i']],
    ['under paragraph (i) of this subsection', ['paragraph (i) of this subsection → 2.b.i']],
    ['of subsection (c), and may', ['subsection (c) → 2.c']],
    ['set forth in section 3 of this order', ['section 3 of this order → 3']],
    ['under section 3(d)(ii)(A) of this order', ['section 3(d)(ii)(A) of this order → 3.d.ii.A']],
    ['under subsection (d)(ii)(A) of section 3 of this order', ['subsection (d)(ii)(A) of section 3 of this order → 3.d.ii.A']],
    ['sections 2 and 3(d) of this order', ['sections 2 → 2', '3(d) → 3.d']],
    ['subsections (a) through (d) of this section', ['subsections (a) through (d) of this section → 2.a to 2.d']],
    ['subsection (a) or (c) of this section', ['subsection (a) → 2.a', '(c) → 2.c']],
    ['subsections (b)(i) and (ii) of this section', ['subsections (b)(i) → 2.b.i', '(ii) → 2.b.ii']],
    ['subsections (c) and (i) of this section', ['subsections (c) → 2.c', '(i) → 2.i']],
  ])('%s', (words, expected) => expect(found(words)).toEqual(expected));

  it('to what is not there say so', () => {
    expect(found('under subsection (g) of this section')).toEqual(['subsection (g) of this section → none (2.g)']);
    expect(found('in this part')).toEqual(['this part → none (this part)']);
  });

  it.each(['section 3 of Executive Order 13636', 'section 871 of the Homeland Security Act of 2002', 'subsection (b) of section 4 of the Act', 'section 9 entities', 'section 11101(6) of title 40, United States Code', 'the date of this order'])(
    'are not made of other law: %s',
    (words) => expect(found(words)).toEqual([]),
  );
});

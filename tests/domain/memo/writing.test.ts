import { describe, expect, test } from 'vitest';
import { writingOf, type Choices } from '../../../src/domain/memo/held.ts';
import { linkWritten } from '../../../src/domain/memo/link.ts';
import { KINDS } from '../../../src/domain/memo/memo.ts';
import { base, order } from './order.ts';

/** A memo linked as a reader chose. */
function written(kind: Parameters<typeof linkWritten>[0], source: string, chosen: Partial<Choices>): string {
  const { kinds, ...choices }: Choices = { kinds: new Set(KINDS), style: null, as: 'link', ...chosen };
  return linkWritten(kind, source, order, { base, kinds, writing: writingOf(choices, order) }).output;
}

const [own, code] = ['https://lamps.example/eo/13999/2/a/', 'https://www.govinfo.gov/link/uscode/18/1030'];
const memo = 'See EO 13999 sec. 2(a); 18 USC 1030; § 2(z).';

describe('citations as a reader chooses', () => {
  test('are linked by their kinds', () => {
    expect(written('markdown', memo, { kinds: new Set(['usc']) })).toBe(`See EO 13999 sec. 2(a); [18 USC 1030](${code}); § 2(z).`);
    expect(written('html', memo, { kinds: new Set(['order']) })).toBe(`See <a href="${own}">EO 13999 sec. 2(a)</a>; 18 USC 1030; § 2(z).`);
    expect(written('text', memo, { kinds: new Set() })).toBe(memo);
  });

  test('are rewritten in a style, but for those that are not there', () => {
    expect(written('markdown', memo, { style: 'bluebook' })).toBe(
      `See [Exec. Order No. 13,999, § 2(a), 86 Fed. Reg. 8123 (February 3, 2021)](${own}); [18 U.S.C. § 1030](${code}); § 2(z).`,
    );
    expect(written('text', memo, { style: 'ofr' })).toBe(
      `See section 2(a) of Executive Order 13999 of February 3, 2021 <${own}>; 18 U.S.C. 1030 <${code}>; § 2(z).`,
    );
  });

  test('keep their words where markup stands in the midst of them', () => {
    expect(written('html', 'See <b>EO 13999</b> sec. 2(a).', { style: 'crs' })).toBe(`See <a href="${own}"><b>EO 13999</b> sec. 2(a)</a>.`);
  });

  test('become notes with the address, counted in order', () => {
    expect(written('text', memo, { as: 'note' })).toBe(`See EO 13999 sec. 2(a)[1]; 18 USC 1030[2]; § 2(z).\n\n[1] ${own}\n[2] ${code}\n`);
    expect(written('html', '<p>See EO 13999 sec. 2(a).</p>', { as: 'note' })).toBe(
      '<p>See EO 13999 sec. 2(a)<sup id="citation-1"><a href="#citation-note-1">1</a></sup>.</p>\n<ol>\n' +
        `<li id="citation-note-1">EO 13999 sec. 2(a): <a href="${own}">${own}</a></li>\n</ol>\n`,
    );
    expect(written('markdown', memo, { as: 'note' })).toBe(
      `See EO 13999 sec. 2(a)[^citation-1]; 18 USC 1030[^citation-2]; § 2(z).\n\n[^citation-1]: <${own}>\n[^citation-2]: <${code}>\n`,
    );
  });
});

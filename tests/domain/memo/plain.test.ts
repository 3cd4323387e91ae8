import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link, outcomes } from './linking.ts';

const memo = 'Under E.O. 13999, §§ 2(a), (b), and 4, oil may be bought. See 18 U.S.C. § 1030.\n\nId. § 1030 applies.\n';

describe('plain text', () => {
  test('gets an address in angle brackets behind each citation, each member of a list its own', () => {
    expect(link('text', memo).output).toBe(
      'Under E.O. 13999, §§ 2(a) <https://lamps.example/eo/13999/2/a/>, (b) <https://lamps.example/eo/13999/2/b/>, ' +
        'and 4 <https://lamps.example/eo/13999/4/>, oil may be bought. See 18 U.S.C. § 1030 <https://www.govinfo.gov/link/uscode/18/1030>.\n\n' +
        'Id. § 1030 <https://www.govinfo.gov/link/uscode/18/1030> applies.\n',
    );
  });

  test('is read the same when it has been linked, so that linking twice changes nothing', () => {
    const once = link('text', memo);
    const twice = link('text', once.output);
    expect(twice.output).toBe(once.output);
    expect(twice.memo.text).toBe(once.memo.text);
    expect(outcomes(twice)).toEqual(
      ['E.O. 13999, §§ 2(a)', '(b)', 'and 4', '18 U.S.C. § 1030', 'Id. § 1030'].map(
        (words) => `${words.replace('and 4', '4')}: already linked`,
      ),
    );
  });

  test('keeps addresses that the writer typed, and what stands in them', () => {
    const source = 'E.O. 13999 <https://a.example/x>, and https://b.example/E.O.13999/§2(a), and www.c.example.';
    expect(link('text', source).output).toBe(source);
  });

  test('leaves what leads nowhere or to two places as it is, and says so', () => {
    const source = 'E.O. 13999, § 2(z). Section 5 of the Lamp Act. H.R. 1163.';
    const linked = link('text', source);
    expect(linked.output).toBe(
      'E.O. 13999, § 2(z). Section 5 of the Lamp Act. H.R. 1163 <https://www.congress.gov/bill/117th-congress/house-bill/1163>.',
    );
    expect(outcomes(linked)).toEqual(['E.O. 13999, § 2(z): no address', 'H.R. 1163: linked']);
  });

  test('loses nothing but gains addresses, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom('E.O. 13999', ' § 2(a)', ', (b)', ' <https://x.example>', '<', '>', 'https://', '\n\n', '\n', ' '),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        const once = link('text', source);
        expect(once.output.replaceAll(/ <https:\/\/(?:lamps\.example\/eo|www\.federalregister)[^>]*>/g, '')).toBe(source);
        expect(link('text', once.output).output).toBe(once.output);
      }),
      { numRuns: 150 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { readInline } from '../../../src/domain/analysis/inline.ts';

const read = (text: string) => readInline({ text, offsets: Array.from(text, (_, index) => index) });
/** Runs as "<em>…</em>", "<b>…</b>", "<1>…</1>" for the first link. */
const shown = (text: string) =>
  read(text)
    .runs.map(({ text: words, em, strong, link }) =>
      [link && String(link), em && 'em', strong && 'b']
        .filter((tag) => tag !== undefined)
        .reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, words),
    )
    .join('');
const faults = (text: string) => read(text).faults.map((fault) => fault.rule);

describe('inline marks', () => {
  test('become runs', () => {
    expect(shown('A *covered model* is **new** and ***loud***.')).toBe('A <em>covered model</em> is <b>new</b> and <b><em>loud</em></b>.');
    expect(shown('Under 18 U.S.C. §§[1028](#), [1030](#).')).toBe('Under 18 U.S.C. §§<1>1028</1>, <2>1030</2>.');
  });
  test('may stand inside one another', () => {
    expect(shown('*see [the E.O.](#) now*')).toBe('<em>see </em><em><1>the E.O.</1></em><em> now</em>');
    expect(shown('[the *E.O.* of May](#)')).toBe('<1>the </1><em><1>E.O.</1></em><1> of May</1>');
  });
  test('leave plain brackets and lone asterisks alone', () => {
    expect(shown('CISA [the agency] “[accelerating] it” 5 * 3')).toBe('CISA [the agency] “[accelerating] it” 5 * 3');
    expect(faults('CISA [the agency] 5 * 3')).toEqual([]);
  });
  test('keep brackets and parentheses that belong to a link', () => {
    expect(read('[one [sic] day](https://a.example/b_(c))').links).toEqual([
      { text: 'one [sic] day', address: 'https://a.example/b_(c)', at: 0 },
    ]);
  });
  test('count as words behind a backslash', () => {
    expect(shown('5\\*3 and \\[a\\]\\(#)')).toBe('5*3 and [a](#)');
    expect(faults('5\\*3 and \\[a\\]\\(#)')).toEqual([]);
  });
  test('fold the space that a mark leaves behind', () => {
    expect(read('see [ it ](#) now').text).toBe('see it now');
    expect(read('[ it ](#)').text).toBe('it');
  });
});

describe('a mark without its like', () => {
  test.each(['[a](#', 'a](#)', '[a(#)', '[](#)', '[a](two words)', '[a [b](#) c](#)'])('is a fault of links: %s', (text) =>
    expect(faults(text)).toContain('unbalanced-link'),
  );
  test.each(['*a', 'a*', '**a*', '*a [b*](#)'])('is a fault of emphasis: %s', (text) =>
    expect(faults(text)).toContain('unbalanced-emphasis'),
  );
  test('stays among the words', () => expect(shown('*a and [b](#')).toBe('*a and [b](#'));
});

import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../../../src/reading/content-dir.ts';

const LONGEST = 4000;

/** What orders, memos and queries are made of, and what breaks readers of text. */
const PIECES = [
  'Sec. 1.',
  'Section 2(a)',
  '§ 3(b)(ii)',
  '§§',
  '(a)',
  '(i)',
  '(A)',
  '(1)',
  'Executive Order 14409',
  'E.O. 14,110',
  '18 U.S.C. 1030',
  '5 CFR 213.3102',
  '91 FR 34565',
  'Pub. L. 117-263',
  'H.R. 6356',
  'Id. § 5',
  'shall',
  'Within 30 days of the date of this order',
  'the Secretary of War',
  'through',
  'in consultation with',
  'By the authority vested in me as President',
  'it is hereby ordered:',
  'THE WHITE HOUSE,',
  'June 2, 2026.',
  '[[Page 12]]',
  '- - - - -',
  '[FR Doc. 2026-11415 Filed 6-4-26; 8:45 am]',
  '# ',
  '## ',
  '- ',
  '* ',
  '> ',
  '```',
  '[words](#)',
  '[a](https://example.org)',
  '**',
  '*',
  '_',
  '---',
  '{',
  '}',
  '<By ref="2.c" />',
  '<a href="x">',
  '</a>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<p>',
  '<table><tr><td>',
  '&amp;',
  '&#x41;',
  '&',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '–',
  '—',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '.',
  ',',
  ';',
  '(',
  ')',
  '((((',
  '))))',
  '9'.repeat(30),
  '\u{1f6a2}',
  '\ud83d',
  '\udea2',
  'é',
  'e\u0301',
  'ﬃ',
  'İ',
  'ß',
  '\u{10ffff}',
] as const;

/** Text of any kind: code points of every plane, halves of pairs among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((half) => String.fromCharCode(half)),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
const ofPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((parts) => parts.join(' ').slice(0, LONGEST));
const repeated = fc
  .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 300 }))
  .map(([piece, times]) => piece.repeat(times).slice(0, LONGEST));

/** Texts as published, to be cut about. */
const published = [
  ...globSync('*.txt', { cwd: join(contentDir(), 'sources') }).map((file) => join(contentDir(), 'sources', file)),
  ...globSync('tests/fixtures/orders/EO*-*.txt').filter((file) => !file.includes('outline')),
].map((file) => readFileSync(file, 'utf8'));

/** A published text with some stretches taken out, doubled, moved, or with something put in. */
const damaged = fc
  .tuple(
    fc.constantFrom(...published),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(300),
        fc.oneof(anyText, fc.constantFrom(...PIECES)),
        fc.constantFrom('cut', 'double', 'put', 'move'),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [place, length, words, change]) => {
      const at = Math.floor(place * now.length);
      const stretch = now.slice(at, at + length);
      if (change === 'cut') return now.slice(0, at) + now.slice(at + length);
      if (change === 'double') return now.slice(0, at) + stretch + now.slice(at);
      if (change === 'move') return stretch + now.slice(0, at) + now.slice(at + length);
      return now.slice(0, at) + words + now.slice(at);
    }, text),
  );

/** Short texts of every sort. */
export const text = fc.oneof({ weight: 2, arbitrary: anyText }, { weight: 4, arbitrary: ofPieces }, { weight: 1, arbitrary: repeated });
/** The same, and published texts that were damaged. */
export const longText = fc.oneof({ weight: 1, arbitrary: text }, { weight: 1, arbitrary: damaged });

/** Units that tempt a reader of text to go over it again and again. */
export const TEMPTING = [
  ...PIECES,
  '(a',
  'Sec. 1(a), ',
  '§ 2(a)–',
  'section 1 of ',
  'E.O. 1, ',
  '“a ',
  '[',
  '](',
  '<a ',
  '<b><i>',
  '*a ',
  '_a',
  '`',
  '> ',
  '1. ',
  'a\n',
  ' \n',
  'a.b.',
  'under Sec. ',
  'the the ',
  '*a* [b](#) ',
  'Sec. 1. “a” ',
  '(a) x; (b) ',
] as const;

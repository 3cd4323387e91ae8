import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../../../src/domain/problem/problem.ts';
import { docxOf, linked, p } from './setup/archive.ts';

/** The rule a file was refused by, with what is said of it; the file is named and no output given. */
function refusal(bytes: Uint8Array): string {
  try {
    linked(bytes);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [problem] = error.problems;
    expect(problem).toMatchObject({ file: 'memo.docx', expected: /./, mend: /./ });
    return `${problem?.rule ?? ''}: ${problem?.found ?? ''}`;
  }
  return 'linked';
}

const sound = docxOf(p('E.O. 13999'));
const changed = (change: (bytes: Uint8Array, view: DataView) => void): Uint8Array => {
  const bytes = Uint8Array.from(sound);
  change(bytes, new DataView(bytes.buffer));
  return bytes;
};
/** Places at which a signature stands. */
const placesOf = (bytes: Uint8Array, signature: number): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: bytes.length - 4 }, (_, at) => at).filter((at) => view.getUint32(at, true) === signature);
};
const [RECORD, END] = [0x02014b50, 0x06054b50];
const words = (document: string): Uint8Array => docxOf('', { 'word/document.xml': document });
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a .docx is refused, with the reason, when it', () => {
  test.each<[string, Uint8Array, string | RegExp]>([
    ['is empty', new Uint8Array(), 'docx/not-a-docx: it does not begin as a .docx does.'],
    ['is something else', new TextEncoder().encode('E.O. 13999'), 'docx/not-a-docx: it does not begin as a .docx does.'],
    [
      'is locked, or older than 2007',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      /^docx\/encrypted: it is locked with a password, or is a \.doc/,
    ],
    ['was cut short', sound.slice(0, -30), 'docx/broken-archive: it is no whole archive: its end is missing.'],
    ['lost its middle', Uint8Array.of(...sound.slice(0, 200), ...sound.slice(300)), /^docx\/broken-archive: it is no whole archive: /],
    [
      'has a file of it encrypted',
      changed((_, view) => placesOf(sound, RECORD).forEach((at) => view.setUint16(at + 8, 1, true))),
      /^docx\/encrypted: "\[Content_Types\]\.xml" in it is encrypted\.$/,
    ],
    [
      'has a file of it packed in another way',
      changed((_, view) => placesOf(sound, RECORD).forEach((at) => view.setUint16(at + 10, 99, true))),
      /^docx\/broken-archive: .* packed in a way that no \.docx is \(method 99\)/,
    ],
    [
      'says it has more files than it may',
      changed((_, view) => placesOf(sound, END).forEach((at) => view.setUint16(at + 10, 60_000, true))),
      'docx/too-many-entries: it holds 60000 files.',
    ],
    [
      'does not match its checksums',
      changed((_, view) => placesOf(sound, RECORD).forEach((at) => view.setUint32(at + 16, 1, true))),
      /^docx\/broken-archive: .* in it does not match its checksum\.$/,
    ],
    [
      'grows out of all measure',
      docxOf('', { 'word/document.xml': new Uint8Array(3_000_000) }),
      /^docx\/bomb: "word\/document\.xml" in it would inflate to \d+ times its size, 2\.9 MB\.$/,
    ],
    [
      'lies about how much it grows',
      changed((_, view) => placesOf(sound, RECORD).forEach((at) => view.setUint32(at + 24, 10, true))),
      /^docx\/bomb: .* inflates to more than the 10 bytes it says\.$/,
    ],
    [
      'has a name that leads outside',
      docxOf(p('E.O. 13999'), { '../outside.xml': 'x' }),
      /^docx\/unsafe-name: it holds a file named "\.\.\/outside\.xml"/,
    ],
    ['has one name twice', docxOf(p('E.O. 13999'), { 'WORD/document.xml': 'x' }), /^docx\/duplicate-entry: it holds two files named/],
    ['holds no document', zipSync({ 'a.txt': Uint8Array.of(65) }), 'docx/not-a-docx: it is an archive, but holds no document.'],
    [
      'is a spreadsheet',
      docxOf('', { '[Content_Types].xml': '<Types><Override ContentType="spreadsheetml"/></Types>' }),
      /^docx\/not-a-docx: it holds a spreadsheet/,
    ],
    [
      'is signed',
      docxOf(p('E.O. 13999'), { '_xmlsignatures/sig1.xml': '<x/>' }),
      'docx/signed: it is signed, and a link would break the signature.',
    ],
    [
      'is not in UTF-8',
      docxOf('', { 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0x3e) }),
      'docx/encoding: "word/document.xml" in it is not UTF-8.',
    ],
    [
      'is not well-formed',
      words(`<w:document ${MAIN}>\n<w:body>\n</w:document>`),
      'docx/broken-part: "word/document.xml" in it is no sound XML (line 3): </w:document> closes what it did not open.',
    ],
    [
      'brings in entities',
      words(`<!DOCTYPE x [<!ENTITY a "b">]><w:document ${MAIN}>&a;</w:document>`),
      /^docx\/broken-part: .* a document type declaration/,
    ],
    [
      'nests without end',
      words(`<w:document ${MAIN}>${'<w:p>'.repeat(500)}${'</w:p>'.repeat(500)}</w:document>`),
      /^docx\/broken-part: .* elements stand more than 128 deep/,
    ],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test('a signed one without a citation to link is given back as it is', () => {
    const bytes = docxOf(p('No law.'), { '_xmlsignatures/sig1.xml': '<x/>' });
    expect(linked(bytes).output).toBe(bytes);
  });
});

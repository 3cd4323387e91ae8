import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, docxOf, fileOf, filesOf, linked, p } from './setup/archive.ts';

describe('the archive of a .docx', () => {
  test('keeps every file that gets no link to the byte, packed as it was, with its date', () => {
    const picture = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251);
    const source = zipSync({
      ...Object.fromEntries(
        Object.entries(unzipSync(docxOf(p('E.O. 13999')))).map(([name, one]) => [name, [one, { level: 9, mtime: '2026-07-01' }] as const]),
      ),
      'word/media/a.png': [picture, { level: 0, mtime: '2001-02-03' }],
    });
    const { output } = linked(source);
    const stored = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
    const name = stored(strToU8('word/media/a.png'));
    const local = (bytes: string): string => bytes.slice(bytes.indexOf(name) - 30, bytes.indexOf(name) + name.length + picture.length);
    expect(local(stored(output))).toBe(local(stored(source)));
  });

  test('is given back untouched where nothing is cited', () => {
    const source = docxOf(p('No law.'));
    expect(linked(source).output).toBe(source);
  });

  test('may have a comment at its end, which stays', () => {
    const comment = strToU8('made by hand');
    const plain = docxOf(p('E.O. 13999'));
    const source = Uint8Array.of(...plain, ...comment);
    new DataView(source.buffer).setUint16(plain.length - 2, comment.length, true);
    expect(Buffer.from(linked(source).output.slice(-comment.length)).toString()).toBe('made by hand');
  });

  test('may hold parts that begin with a byte order mark, or name things by other prefixes, or follow the strict edition', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const document = `\ufeff<?xml version="1.0"?>\r\n<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>E.O. 13999</x:t></x:r></x:p></x:body></x:document>`;
    const { output } = linked(docxOf('', { 'word/document.xml': Buffer.from(document) }));
    expect(fileOf(output, 'word/document.xml')).toContain(
      '<x:p><x:hyperlink xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rIdCitation1" x:history="1"><x:r><x:rPr><x:color',
    );
    expect(fileOf(output, 'word/_rels/document.xml.rels')).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink"',
    );
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipSync(output)['word/document.xml'])).toMatch(
      /^\ufeff<\?xml version="1\.0"\?>\r\n/,
    );
    expect(linked(output).output).toBe(output);
  });

  test('says the same but for its links, whatever runs its words are cut into, and is linked once for all', () => {
    const piece = fc.constantFrom(
      'E.O. ',
      '13999',
      ', § 2',
      '(a)',
      '(c)(ii)',
      ' and ',
      '§ 3(b)',
      ' of the Order',
      '18 U.S.C. 1030',
      ' ',
      '&amp;',
      '<w:r><w:tab/></w:r>',
      '<w:r><w:rPr><w:b/></w:rPr><w:t>Sec. 4</w:t></w:r>',
      '<w:ins w:id="3" w:author="W"><w:r><w:t xml:space="preserve"> E.O. 13999 </w:t></w:r></w:ins>',
      '<w:bookmarkStart w:id="9" w:name="m"/>',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 4 }), (paragraphs) => {
        const source = docxOf(paragraphs.map((pieces) => p(...pieces)).join(''));
        const { output } = linked(source);
        expect(bodyOf(output).replace(/<\/?w:[^>]*>/g, '')).toBe(bodyOf(source).replace(/<\/?w:[^>]*>/g, ''));
        expect(linked(output).output).toBe(output);
        expect([...filesOf(output).keys()]).toEqual(expect.arrayContaining([...filesOf(source).keys()]));
      }),
      { numRuns: 120 },
    );
  });
});

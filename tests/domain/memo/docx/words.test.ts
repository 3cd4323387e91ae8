import { describe, expect, test } from 'vitest';
import { outcomes } from '../linking.ts';
import { bodyOf, docxOf, fileOf, linked, p } from './setup/archive.ts';

const body = (...paragraphs: readonly string[]): string => bodyOf(linked(docxOf(paragraphs.join(''))).output);
const found = (...paragraphs: readonly string[]): string[] => outcomes(linked(docxOf(paragraphs.join(''))));
const LOOK = '<w:color w:val="0563C1"/><w:u w:val="single"/>';
const link = (inside: string, id = 1): string => `<w:hyperlink r:id="rIdCitation${id}" w:history="1">${inside}</w:hyperlink>`;
const run = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

describe('the words of a .docx', () => {
  test('are cut where a link begins and ends, and keep their properties', () => {
    expect(body(p('<w:r w:rsidR="00A1"><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t>By E.O. 13999 so</w:t></w:r>'))).toBe(
      '<w:p><w:r w:rsidR="00A1"><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">By </w:t></w:r>' +
        link(
          '<w:r w:rsidR="00A1"><w:rPr><w:b/><w:color w:val="0563C1"/><w:sz w:val="20"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">E.O. 13999</w:t></w:r>',
        ) +
        '<w:r w:rsidR="00A1"><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve"> so</w:t></w:r></w:p>',
    );
  });

  test('look like links by the document’s own style, where it has one under whatever id', () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Lien"><w:name w:val="Hyperlink"/></w:style></w:styles>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const output = linked(docxOf(p('E.O. 13999'), { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': rels })).output;
    expect(bodyOf(output)).toBe(`<w:p>${link(run('E.O. 13999', '<w:rStyle w:val="Lien"/>'))}</w:p>`);
    expect(fileOf(output, 'word/_rels/document.xml.rels')).toBe(
      rels.replace(
        '</Relationships>',
        '<Relationship Id="rIdCitation1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://lamps.example/eo/13999/" TargetMode="External"/></Relationships>',
      ),
    );
  });

  test('share one address for one place, and a new one never takes an id that is taken', () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="RIDCITATION1" Type="x" Target="y" TargetMode="External"/></Relationships>';
    const output = linked(docxOf(p('E.O. 13999; E.O. 13999'), { 'word/_rels/document.xml.rels': rels })).output;
    expect(bodyOf(output).match(/r:id="[^"]+"/g)).toEqual(['r:id="rIdCitation2"', 'r:id="rIdCitation2"']);
  });

  test('may be split over runs in any way', () => {
    expect(body(p('E', '.O. 1', '3999,', ' § 2', '(', 'a)'))).toBe(
      `<w:p>${link(['E', '.O. 1', '3999,', ' § 2', '(', 'a)'].map((words) => run(words, LOOK)).join(''))}</w:p>`,
    );
  });

  test('are read with the references of XML, CDATA, hyphens, tabs and line breaks', () => {
    expect(found(p('E.O.&#160;13999, &#xA7;&#x2009;2(a)'))).toEqual(['E.O. 13999, § 2(a): linked']);
    expect(found(p('<w:r><w:t><![CDATA[E.O. 13999]]></w:t></w:r>'))).toEqual(['E.O. 13999: linked']);
    expect(found(p('E.O. 13999, §§ 2(a)', '<w:r><w:noBreakHyphen/></w:r>', '(c)'))).toEqual(['E.O. 13999, §§ 2(a)\u2011(c): linked']);
    expect(found(p('E.O. 13999, section 3(b)', '<w:r><w:br/></w:r>', '(ii).'))).toEqual(['E.O. 13999, section 3(b) (ii): linked']);
  });

  test('of two paragraphs, cells or notes never make one citation', () => {
    expect(found(p('E.O. 13999, §'), p('2(a)'))).toEqual(['E.O. 13999: linked']);
    const cell = (words: string): string => `<w:tc>${p(words)}</w:tc>`;
    expect(found(`<w:tbl><w:tr>${cell('E.O.')}${cell('13999')}</w:tr></w:tbl>`)).toEqual([]);
  });

  test('are linked around the mark of a note, a bookmark and a comment', () => {
    const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
    expect(found(p('E.O. 13999', mark, ', § 2(a)'))).toEqual(['E.O. 13999, § 2(a): linked']);
    const inside =
      '<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/><w:commentRangeStart w:id="0"/><w:proofErr w:type="spellStart"/>';
    expect(body(p('E.O. ', inside, '13999'))).toBe(`<w:p>${link(run('E.O. ', LOOK) + inside + run('13999', LOOK))}</w:p>`);
  });

  test('that are inserted keep their mark, cut in two with a number of its own', () => {
    expect(body(`<w:p><w:ins w:id="5" w:author="W">${run('E.O. 13999, too')}</w:ins></w:p>`)).toBe(
      `<w:p>${link(`<w:ins w:id="5" w:author="W">${run('E.O. 13999', LOOK)}</w:ins>`)}<w:ins w:id="6" w:author="W">${run(', too')}</w:ins></w:p>`,
    );
  });
});

describe('left alone', () => {
  const field = (instruction: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('E.O. 13999')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const control = (properties: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run('E.O. 13999')}</w:sdtContent></w:sdt>`;

  test.each([
    ['links', `<w:hyperlink w:anchor="a">${run('E.O. 13999')}</w:hyperlink>`, ['E.O. 13999: already linked']],
    ['links made by a field', field(' HYPERLINK "https://a.example" '), ['E.O. 13999: already linked']],
    [
      'links made by a simple field',
      `<w:fldSimple w:instr="HYPERLINK x">${run('E.O. 13999')}</w:fldSimple>`,
      ['E.O. 13999: already linked'],
    ],
    ['results of other fields', field(' TITLE '), ['E.O. 13999: left']],
    ['controls that take plain words', control('<w:text/>'), ['E.O. 13999: left']],
    ['controls that get their words from elsewhere', control('<w:dataBinding/>'), ['E.O. 13999: left']],
    ['instructions of fields', '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>E.O. 13999</w:instrText></w:r>', []],
    ['what was deleted', '<w:del w:id="1"><w:r><w:delText>E.O. 13999</w:delText></w:r></w:del>', []],
    ['what was moved away', `<w:moveFrom w:id="1">${run('E.O. 13999')}</w:moveFrom>`, []],
    ['what is hidden', run('E.O. 13999', '<w:vanish/>'), []],
    ['what cites something that is not there', run('E.O. 13999, § 2(z)'), ['E.O. 13999, § 2(z): no address']],
  ])('%s', (_, inside, outcome) => {
    const source = docxOf(p(inside));
    const { output, ...rest } = linked(source);
    expect(outcomes(rest)).toEqual(outcome);
    expect(output).toBe(source);
  });

  test('a control that takes rich words is no obstacle', () => {
    expect(found(p(control('<w:id w:val="1"/>')))).toEqual(['E.O. 13999: linked']);
  });

  test('the older of two versions of a text box, which only older programs show', () => {
    const box = (words: string): string => `<w:txbxContent>${words}</w:txbxContent>`;
    const both = (words: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(words)}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p('E.O. 13999'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(body(p('Boxed: ', both(p('E.O. 13999'))))).toBe(p('Boxed: ', both(`<w:p>${link(run('E.O. 13999', LOOK))}</w:p>`)));
  });
});

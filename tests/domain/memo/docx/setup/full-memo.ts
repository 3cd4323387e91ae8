import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  NoBreakHyphen,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';

const BY = { author: 'A. Writer', date: '2026-07-01T00:00:00Z' };
const line = (...children: NonNullable<Exclude<ConstructorParameters<typeof Paragraph>[0], string>['children']>) =>
  new Paragraph({ children });
const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });

/** A memo with everything that real ones have, made by a maintained writer of .docx. */
export async function fullMemo(): Promise<Uint8Array> {
  const document = new Document({
    features: { trackRevisions: true },
    styles: { paragraphStyles: [{ id: 'Aside', name: 'Aside', basedOn: 'Normal', run: { italics: true, size: 20 } }] },
    comments: { children: [{ id: 0, ...BY, date: new Date(BY.date), children: [new Paragraph('Is E.O. 13999, § 4 right?')] }] },
    footnotes: { 1: { children: [new Paragraph('See E.O. 13999, § 2(b); 18 U.S.C. § 1030.')] } },
    numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Memo on E.O. 13999')] }) },
        footers: { default: new Footer({ children: [line(new TextRun({ children: ['Page ', PageNumber.CURRENT, ' on E.O. 13999'] }))] }) },
        children: [
          new Paragraph({ text: 'On Executive Order 13999', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ style: 'Aside', children: [new TextRun('Oil is bought under § 3(a) of E.O. 13999.')] }),
          line(
            new TextRun('Split: section '),
            new TextRun({ text: '3(b)', style: 'Strong' }),
            new TextRun('(ii) of E.O. '),
            new TextRun({ text: '13', underline: {} }),
            new TextRun('999 & more.'),
          ),
          line(
            new TextRun({
              children: ['No-break: E.O.\u00a013999, §\u00a02(c)(i)', new NoBreakHyphen(), '(iii).', new Tab(), 'After a tab.'],
            }),
          ),
          line(
            new InsertedTextRun({ ...BY, id: 900, text: 'Now E.O. 13999, § 2(a) counts' }),
            new DeletedTextRun({ ...BY, id: 901, text: ' E.O. 13999, § 2(b)' }),
            new TextRun(' lamps.'),
          ),
          line(
            new TextRun('See '),
            new ExternalHyperlink({
              link: 'https://a.example/?a=1&b=2',
              children: [new TextRun({ text: 'E.O. 13999', style: 'Hyperlink' })],
            }),
            new TextRun(', § 4.'),
          ),
          line(new TextRun('Field: '), new SimpleField('DOCPROPERTY Order', 'E.O. 13999'), new TextRun('.')),
          line(
            new CommentRangeStart(0),
            new TextRun('Doubted: Sec. 4 of '),
            new Bookmark({ id: 'mark', children: [new TextRun('the Order')] }),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ),
          line(new TextRun('Noted: E.O. 13999, § 2'), new FootnoteReferenceRun(1), new TextRun('.')),
          new Paragraph({ text: 'First, section 2(b) of E.O. 13999', numbering: { reference: 'points', level: 0 } }),
          new Table({ rows: [new TableRow({ children: [cell('E.O. 13999, § 1'), cell('§§ 2(a), (b), and 4 of E.O. 13999')] })] }),
          new Textbox({ style: { width: '200pt', height: '50pt' }, children: [line(new TextRun('Boxed: Sec. 2(c)(ii) of E.O. 13999'))] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

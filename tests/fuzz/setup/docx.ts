import { Document, Packer, Paragraph, TextRun } from 'docx';

const words = ['See section 3(b)(ii) of Executive Order 14409.', 'It cites 18 U.S.C. 1030 and ', 'E.O. 14110, § 2.'];

/** A small .docx made by a maintained writer of them. */
export const docx = new Uint8Array(
  await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: words.map(
            (one) => new Paragraph({ children: [new TextRun(one), new TextRun({ text: ' Id. § 5(c).', underline: {} })] }),
          ),
        },
      ],
    }),
  ),
);

/** Makes a text of about `length` units. */
type Maker = (length: number) => string;

const of =
  (piece: string): Maker =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));
const behind =
  (start: string, piece: string): Maker =>
  (length) =>
    start + of(piece)(length);

/** Texts that make a careless reader start over again and again; `eo` is the number of the order in hand. */
export function adversaries(eo: string): Readonly<Record<string, Maker>> {
  return {
    'one digit over and over': of('1'),
    'nothing but spaces': of(' '),
    'nothing but line breaks': of('\n    '),
    'nothing but quotation marks': of('"'),
    'the word section alone': of('section '),
    'a section that never ends its list': behind('sections 1', ', 1'),
    'sections with a lead each': of('section 1, '),
    'labels on lines of their own': behind('section 2', '\n(a)(b)(c) x'),
    'items and labels by turns': of('(a) section 2(a) and (b) so '),
    'remarks between labels': of('section 2(a) (Treasury, with CISA) '),
    'labels without end': behind(`E.O. ${eo} § 1`, '(a)'),
    'a list of labels': behind('section 1(a)', ', (b)'),
    'deep labels, and a list behind them': (length) => `E.O. ${eo} § 1${of('(a)')(2000)}${of(', (b)')(length)}`,
    'a chain of paragraphs': behind('paragraph (a)', ' of paragraph (a)'),
    'paragraphs of no section': of('paragraph (a) of '),
    'a hyphenated number without end': behind('18 U.S.C. 2', '-1'),
    'C.F.R. pieces without end': behind('5 CFR 1.1', '-1'),
    'a list of the Code': behind('18 U.S.C. 1', ', 2'),
    'remarks in a list of the Code': behind('18 U.S.C. 1', ' (18 U.S.C. 1), 2'),
    'open parentheses behind orders': of('E.O. 12866 (a '),
    'a list of orders': behind('Executive Orders 12866', ', 13563'),
    'orders in parentheses behind orders': behind('Executive Orders 12866', ' (Executive Orders 12866), 13563'),
    'Id. over and over': behind(`E.O. ${eo} `, 'Id. § 9 '),
    'missing provisions': of(`E.O. ${eo} § 9 `),
    'sections without an instrument': behind(`E.O. ${eo} `, '§ 3 '),
    'an open quotation and orders in it': behind('"', 'E.O. 12866 section 1 of this order '),
    'instruments that are none': of('section 1 of the '),
    'parts of no title': of('part 1, '),
    'titles of no code': of('section 1 of title 1 of the '),
    'Acts in a row': of('Aa Bb Cc Act of '),
    'public laws in divisions': of('Pub. L. 1-1, div. A, '),
    'pages in a row': behind('1 FR 1', ' as amended, 2'),
  };
}

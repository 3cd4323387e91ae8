/** How the elements inside a paragraph are taken, by their names. What is not listed is an edge that no link reaches over. */
export const INLINE: Readonly<Record<string, 'run' | 'cut' | 'whole' | 'gone' | 'mark' | 'link' | 'field' | 'control' | 'either'>> = {
  'w:r': 'run',
  // Tracked insertions are the memo's words; a link cannot stand in one, so it is cut.
  'w:ins': 'cut',
  'w:moveTo': 'cut',
  // Tracked deletions are not.
  'w:del': 'gone',
  'w:moveFrom': 'gone',
  'w:smartTag': 'whole',
  'w:customXml': 'whole',
  'w:dir': 'whole',
  'w:bdo': 'whole',
  'w:sdt': 'control',
  'w:hyperlink': 'link',
  'w:fldSimple': 'field',
  'mc:AlternateContent': 'either',
  // Places, not words: a link may go around them.
  ...Object.fromEntries(
    [
      'pPr',
      'smartTagPr',
      'customXmlPr',
      'proofErr',
      'bookmarkStart',
      'bookmarkEnd',
      'commentRangeStart',
      'commentRangeEnd',
      'permStart',
      'permEnd',
      'moveFromRangeStart',
      'moveFromRangeEnd',
      'moveToRangeStart',
      'moveToRangeEnd',
      'customXmlInsRangeStart',
      'customXmlInsRangeEnd',
      'customXmlDelRangeStart',
      'customXmlDelRangeEnd',
      'customXmlMoveFromRangeStart',
      'customXmlMoveFromRangeEnd',
      'customXmlMoveToRangeStart',
      'customXmlMoveToRangeEnd',
    ].map((name) => [`w:${name}`, 'mark' as const]),
  ),
};

/** What the elements of a run say. Null: they are objects, as a picture is. Missing: they say nothing. */
export const SAID: Readonly<Record<string, string | null>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '',
  'w:sym': null,
  'w:drawing': null,
  'w:pict': null,
  'w:object': null,
  'w:ruby': null,
  'mc:AlternateContent': null,
};

/** Marks of notes: the reader sees a raised number that is none of the words. */
export const NOTE_MARKS: Readonly<Record<string, string>> = {
  'w:footnoteReference': '*',
  'w:endnoteReference': '*',
  'w:footnoteRef': '',
  'w:endnoteRef': '',
  'w:commentReference': '',
  'w:annotationRef': '',
};

/** Properties by which a content control takes only plain words, or gets them from elsewhere: nothing is linked in it. */
export const CLOSED_CONTROLS: ReadonlySet<string> = new Set(
  ['text', 'dataBinding', 'dropDownList', 'comboBox', 'date', 'lock', 'citation', 'bibliography', 'picture', 'equation'].map(
    (name) => `w:${name}`,
  ),
);

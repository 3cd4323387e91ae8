/** How a file of each kind is used, in a line. */
export const USES: Readonly<Record<string, string>> = {
  xml: 'For legal informatics: valid against the OASIS schema, each provision with its eId.',
  txt: 'For anything that reads text.',
  md: 'For notes, wikis and Markdown editors.',
  ics: 'Import it into a calendar, or subscribe to its address.',
  csv: 'Open it in a spreadsheet; UTF-8 with a header line.',
  ris: 'Import it into Zotero, EndNote or Mendeley.',
  bib: 'Import it into LaTeX, JabRef or Zotero.',
  csl: 'Import it into Zotero or Pandoc; any CSL style can set it.',
  json: 'Fetch it from a program.',
};

import { foldSpace } from '../../text/fold.ts';
import type { ExportContext } from '../context.ts';
import { escapeTex } from '../escape/tex.ts';
import type { CslItem } from './csl.ts';
import { allRecords } from './records.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One record for BibTeX and BibLaTeX. `legislation` and `online` are BibLaTeX's; BibTeX treats what it does not know as `misc`. */
export function bibtexOf(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // A second pair of braces keeps the capitals of a title that is a name.
    ['title', braced(item.title, (title) => `{${title}}`)],
    ['shorttitle', braced(item['title-short'])],
    ['type', braced(item.genre)],
    ['number', braced(item.number)],
    [item.type === 'regulation' ? 'journaltitle' : 'organization', braced(item['container-title'])],
    ['shortjournal', braced(item['container-title-short'])],
    ['volume', braced(item.volume)],
    ['pages', braced(item.page)],
    ['chapter', braced(item.section)],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['note', braced(item.note)],
    ['url', `{${item.URL.replace(/[\\{}]/g, encodeURIComponent)}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${item.type === 'regulation' ? 'legislation' : 'online'}{${item.id},\n${written.join(',\n')}\n}\n`;
}

/** `citations.bib` */
export function bibtex(context: ExportContext): string {
  return allRecords(context).map(bibtexOf).join('\n');
}

function braced(value: string | undefined, inner = (text: string) => text): string | undefined {
  return value === undefined ? undefined : `{${inner(escapeTex(foldSpace(value)))}}`;
}

import { foldSpace } from '../../text/fold.ts';
import type { ExportContext } from '../context.ts';
import type { CslItem } from './csl.ts';
import { allRecords } from './records.ts';

/** The tags that reference managers read for a statute and for a web page, and where each value comes from. */
const TAGS: readonly (readonly [string, (item: CslItem) => string | undefined])[] = [
  ['ID', (item) => item.id],
  ['TI', (item) => item.title],
  ['ST', (item) => item['title-short']],
  ['T2', (item) => item['container-title']],
  ['J2', (item) => item['container-title-short']],
  ['M1', (item) => item.number],
  ['VL', (item) => item.volume],
  ['SP', (item) => item.page],
  ['SE', (item) => item.section],
  ['DA', (item) => dayOf(item, '/')],
  ['PY', (item) => dayOf(item, '/')?.slice(0, 4)],
  ['LA', (item) => item.language],
  ['UR', (item) => item.URL],
  ['N1', (item) => item.note],
];

/** One record in RIS. `STAT` is what importers turn into a statute with a section; `ELEC` is a web page. */
export function risOf(item: CslItem): string {
  const lines = TAGS.flatMap(([tag, value]) => {
    const found = foldSpace(value(item) ?? '');
    return found === '' ? [] : [`${tag}  - ${found}`];
  });
  return [`TY  - ${item.type === 'regulation' ? 'STAT' : 'ELEC'}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** `citations.ris` */
export function ris(context: ExportContext): string {
  return allRecords(context).map(risOf).join('\r\n');
}

function dayOf(item: CslItem, between: string): string | undefined {
  return item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join(between);
}

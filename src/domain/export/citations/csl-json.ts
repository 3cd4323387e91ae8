import type { ExportContext } from '../context.ts';
import { json } from '../json.ts';
import { allRecords } from './records.ts';

/** `citations.csl.json` */
export function cslJson(context: ExportContext): string {
  return json(allRecords(context));
}

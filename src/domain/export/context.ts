import type { CitableOrder } from '../citation/index.ts';
import type { Edition } from '../edition/edition.ts';
import { indexOf, type EditionIndex } from '../edition/index-of.ts';
import { citableOrder } from '../edition/stages/citing.ts';
import type { Site } from './site.ts';

/** What an export is made from, as its caller knows it. */
export interface ExportInput {
  readonly edition: Edition;
  readonly site: Site;
  /** When the content last changed, from the commit and never from the clock: "2026-11-02T10:15:00Z". */
  readonly updated: string;
  /** Every address ever published → where it leads. */
  readonly permalinks: Readonly<Record<string, string>>;
  /** Site paths of all pages that search engines may list. */
  readonly pages: readonly string[];
  /** JSON Schemas by name: "order", "analysis", … */
  readonly schemas: Readonly<Record<string, object>>;
}

/** What every export is given. */
export interface ExportContext extends ExportInput {
  readonly index: EditionIndex;
  /** The order in the shape the citation grammar takes. */
  readonly citable: CitableOrder;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Throws a RangeError when `updated` is no moment of RFC 3339, for feeds and sitemaps would repeat it. */
export function contextOf(input: ExportInput): ExportContext {
  if (!MOMENT.test(input.updated)) {
    throw new RangeError(`"${input.updated}" is no moment; expected one such as 2026-11-02T10:15:00Z, the date of the commit.`);
  }
  const { edition } = input;
  return { ...input, index: indexOf(edition), citable: citableOrder(edition.order, edition.tree) };
}

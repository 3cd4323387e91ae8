import type { CitableOrder, Citation, CiteOptions } from './citation.ts';
import { find } from './find.ts';
import { orderEntry, wholeOrder, type Ground } from './meaning/entries.ts';
import { indexOf, type OrderIndex } from './meaning/order-index.ts';
import { readCompact } from './query/compact.ts';
import { isOwnNumber } from './query/own-number.ts';
import { partsOfPlace } from './query/place.ts';
import { resolve } from './resolve.ts';

const LONGEST = 300;
/** What may stand around a citation without making the words a question or a sentence. */
const FILLER =
  /\b(?:see(?: also)?|cf|under|per|the|of|this|order|and|or|cite|citation|at|in|pursuant to|accord)\b\.?|[\s.,;:?()[\]"'\u2018-\u201d&]+/gi;
/** Parts of the long forms that are no citation of their own: the day, the title. */
const DATE =
  /\(?(?:of |dated |signed )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\)?/i;
/** Writers in a search box leave capitals and full stops out. Each change keeps the length, so that offsets hold. */
const ABBREVIATIONS = /(?<=\d\s{0,2})fr(?=\s{0,2}\d)|\b(?:hr|h\.r\.|pl|p\.l\.|nspm|nsm|ppd|hspd)(?=[\s-]{0,2}\d)/gi;
const REPORTERS = /(?<=\d )(?:fed\.? reg|stat)\b/gi;

/**
 * Reads a whole string as somebody types it who looks for one place: "2c", "sec 3 b ii", "18 USC 1343", "EO 14179", an id,
 * an anchor. Null when it is no citation: an ordinary word or question is never taken for one. What does not exist comes
 * back as `no-such-provision` with what there is. Offsets are those of `q`.
 */
export function parseQuery(q: string, order: CitableOrder, options: CiteOptions = {}): Citation[] | null {
  const words = bare(q);
  if (words === '' || words.length > LONGEST) return null;
  const index = indexOf(order);
  const ground: Ground = { text: q, index, options };
  const span = { start: q.indexOf(words), end: q.indexOf(words) + words.length };
  const parts = partsOfPlace(words, index) ?? bareSection(words, index);
  if (parts) return [orderEntry(ground, span, { ids: index.ids(parts), parts }, null)];
  if (isOwnNumber(words, order)) return [wholeOrder(ground, span)];
  return written(words, span.start, ground) ?? compact(words, ground, span);
}

/** What stands around the words without being part of them: white space, quotation marks, "#" before a number. */
function bare(q: string): string {
  return q.trim().replace(/^["\u201c\u2018']+|["\u201d\u2019']+$|^#(?=\d{4,5}$)/g, '');
}

/** "3" is the id of a section where there is one; any other number is just a number. */
function bareSection(words: string, index: OrderIndex): readonly string[] | null {
  const bare = words.replace(/^#/, '');
  return /^\d{1,2}(?:\.\d{1,2})?$/.test(bare) && index.ids([bare]).length > 0 ? [bare] : null;
}

/** Reads the string as a text about the order, and takes the result only if it leaves nothing over. */
function written(words: string, offset: number, { index: { order }, options }: Ground): Citation[] | null {
  const text = words
    .replace(/^#/, ' ')
    .replace(ABBREVIATIONS, (match) => match.toUpperCase())
    .replace(REPORTERS, capitalized);
  const lead = /^ ?\d{1,3}\s?\(/.test(text) ? '\u00a7 ' : '';
  const found = resolve(lead + text, find(lead + text), order, { ...options, context: 'order' });
  const citations = found.map((citation) => within(words, citation, lead.length));
  const rest = citations.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  if (citations.length === 0 || rest.replace(order.title, '').replace(DATE, '').replace(FILLER, '') !== '') return null;
  return withoutOwnPage(citations, order).map((citation) => ({ ...citation, start: citation.start + offset, end: citation.end + offset }));
}

function capitalized(words: string): string {
  return words.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** The citation without the lead that was put before the words. */
function within(words: string, citation: Citation, shift: number): Citation {
  const [start, end] = [Math.max(0, citation.start - shift), citation.end - shift];
  return { ...citation, start, end, text: words.slice(start, end) };
}

/** The order's first page, cited beside the order or a provision, is the same thing twice. */
function withoutOwnPage(citations: Citation[], { frCitation }: CitableOrder): Citation[] {
  const page = frCitation.replace(' FR ', '/');
  const others = citations.filter(({ kind, target }) => kind !== 'fr' || target !== page);
  return others.length > 0 ? others : citations;
}

function compact(words: string, ground: Ground, span: { start: number; end: number }): Citation[] | null {
  const { index } = ground;
  const read = readCompact(words.replace(/^#/, ''), index);
  if (!read) return null;
  const ids = [...new Set(read.found.flatMap((parts) => index.ids(parts)))];
  return [orderEntry(ground, span, { ids, parts: read.found[0] ?? read.asked }, null)];
}

import type { OrderEntry, SourceEntry } from '../../entry/order.ts';
import { particularsOf, type Particulars } from '../../order/particulars.ts';
import type { OrderTree } from '../../order/provision.ts';
import type { Problem } from '../../problem/problem.ts';
import { isId, type RawEdition } from '../raw.ts';

/** Volume 1 of the Federal Register is that of 1936. */
const YEAR_BEFORE_VOLUME_1 = 1935;

/** What order.yaml and the manifest say of the order, against the lines around its words, the analyses' `words`, and one another. */
export function checkOrder(raw: RawEdition, source: string, tree: OrderTree, words: readonly string[]): Problem[] {
  const { data: order, file } = raw.order;
  const printed = particularsOf(source, tree);
  const entry = raw.manifest.data.sources.find(isId(order.source));
  return [
    ...SAME.flatMap((name) => differs(file, name, order[name], printed[name])),
    ...titled(file, order.title, printed),
    ...cited(file, order, printed),
    ...differs(file, 'congress', order.congress, congressOf(order.signed), `the Congress in session on ${order.signed}.`),
    ...named(file, order.president, words),
    ...(entry ? manifestEntry(raw.manifest.file, order, entry) : []),
  ];
}

const SAME = ['number', 'signed', 'filed', 'published', 'frDoc'] as const;

function differs(
  file: string,
  name: string,
  said: string | number | null,
  printed: string | number | null,
  whence = 'as the source text has it.',
): Problem[] {
  if (printed === null || said === printed) return [];
  return [
    {
      rule: 'order/particulars',
      file,
      found: `${name}: ${said ?? 'null'}.`,
      expected: `${printed}, ${whence}`,
      mend: 'correct it, or the manifest where it names another text.',
    },
  ];
}

function titled(file: string, title: string, { front }: Particulars): Problem[] {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (front === null || letters(front).includes(letters(title))) return [];
  return [
    {
      rule: 'order/particulars',
      file,
      found: `title: ${title}.`,
      expected: 'the title that stands before the words of the source text.',
      mend: 'copy the title.',
    },
  ];
}

function cited(file: string, { frCitation, published }: OrderEntry, printed: Particulars): Problem[] {
  if (frCitation === null) return [];
  const [volume = 0, page = 0] = frCitation.split(' FR ').map(Number);
  const year = published === null ? null : Number(published.slice(0, 4)) - YEAR_BEFORE_VOLUME_1;
  return [
    ...differs(file, 'frCitation, volume', volume, printed.volume ?? year, 'the volume of the year of publication.'),
    ...differs(file, 'frCitation, page', page, printed.page),
  ];
}

/** The order itself does not name the President; an analysis that names one names this one. */
function named(file: string, president: string, words: readonly string[]): Problem[] {
  const [, name] = words.flatMap((text) => /\bPresident (\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}\p{L}+) (?:signed|issued)\b/u.exec(text) ?? []);
  if (name === undefined || president.includes(name)) return [];
  return [
    {
      rule: 'order/president',
      file,
      found: `president: ${president}.`,
      expected: `President ${name}, whom an analysis names.`,
      mend: 'correct the name.',
    },
  ];
}

/** Congresses meet for two years from January 3 of an odd one; the first met in 1789. */
function congressOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return Math.floor(((month === 1 && date < 3 ? year - 1 : year) - 1789) / 2) + 1;
}

function manifestEntry(file: string, { number, title, signed, frDoc }: OrderEntry, entry: SourceEntry): Problem[] {
  const lacks = (what: string, found: string, expected: string): Problem => ({
    rule: 'manifest/order',
    file,
    found: `${entry.id}, ${what}: ${found}.`,
    expected,
    mend: 'make the manifest and order.yaml say the same.',
  });
  const problems: Problem[] = [];
  if (!entry.title.includes(number)) problems.push(lacks('title', entry.title, `a title with the number ${number}.`));
  if (!entry.title.includes(title)) problems.push(lacks('title', entry.title, `a title with the words “${title}”.`));
  if (entry.date !== signed) problems.push(lacks('date', entry.date ?? 'null', `${signed}, the day of signing.`));
  if (frDoc !== null && entry.address.includes('federalregister.gov') && !entry.address.includes(frDoc)) {
    problems.push(lacks('address', entry.address, `an address with the document number ${frDoc}.`));
  }
  return problems;
}

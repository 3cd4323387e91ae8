import { audiencePath, deadlinePath, PATHS } from '../../address/site.ts';
import type { Edition } from '../../edition/edition.ts';
import type { SearchEntry } from '../../entry/search.ts';
import { dayShown } from '../day-words.ts';
import { indexable } from '../indexable.ts';
import { PLAIN, type SearchRecord } from '../record.ts';
import { flowing } from './flowing.ts';

/** What we wrote besides explanations: questions, differences between sources, deadlines, whole pages. */
export function ownRecords(edition: Edition, pages: SearchEntry['pages']): SearchRecord[] {
  return [...divergenceRecords(edition), ...questionRecords(edition), ...deadlineRecords(edition), ...pageRecords(edition, pages)];
}

function divergenceRecords(edition: Edition): SearchRecord[] {
  return edition.divergences.map((one) => ({
    ...PLAIN,
    kind: 'divergence',
    ref: one.id,
    url: one.path,
    title: one.title,
    content: indexable(`${one.claim} ${one.why} ${one.follows}`),
    provisions: one.provisions,
    verdict: one.verdict,
  }));
}

function questionRecords(edition: Edition): SearchRecord[] {
  return edition.questions.map((question) => ({
    ...PLAIN,
    kind: 'question',
    ref: question.id,
    url: question.path,
    title: question.question,
    content: indexable(question.answer),
    provisions: question.provisions,
    silent: question.silent,
  }));
}

function deadlineRecords(edition: Edition): SearchRecord[] {
  const titles = new Map(edition.provisions.map((view) => [view.id, `${view.citations.short}: ${view.title}`]));
  return edition.deadlines.map((row) => ({
    ...PLAIN,
    kind: 'deadline',
    ref: row.provision,
    url: deadlinePath(row.provision),
    title: `${row.date ? `Due ${dayShown(row.date)}` : 'Due'}: ${titles.get(row.provision) ?? row.provision}`,
    content: indexable(`${row.words}. ${row.actors.map(({ name }) => name).join(', ')}.`),
    near: ['deadline deadlines due date dates when'],
    provisions: [row.provision],
  }));
}

function pageRecords(edition: Edition, pages: SearchEntry['pages']): SearchRecord[] {
  const whole: SearchRecord = {
    ...PLAIN,
    kind: 'page',
    ref: 'order',
    url: edition.provisions[0]?.path.replace(/[^/]+\/$/, '') ?? PATHS.home,
    title: edition.order.title,
    content: indexable(
      `Executive Order ${edition.order.number}, signed ${dayShown(edition.order.signed)}: the whole order beside plain words.`,
    ),
    also: [
      'full text',
      'whole order',
      'entire order',
      'read the order',
      'executive order',
      'summary',
      'signing date',
      'date signed',
      'complete text',
    ],
  };
  const audiences = edition.audiences.map((one): SearchRecord => ({
    ...PLAIN,
    kind: 'audience',
    ref: one.id,
    url: audiencePath(one.id),
    title: one.title,
    content: indexable(flowing(one.text ?? one.name)),
    also: [one.name],
    provisions: one.provisions,
  }));
  const listed = pages.map((page): SearchRecord => ({
    ...PLAIN,
    kind: 'page',
    ref: page.path.replaceAll('/', ''),
    url: page.path,
    title: page.title,
    content: indexable(page.text),
    also: page.also,
  }));
  return [whole, ...listed, ...audiences];
}

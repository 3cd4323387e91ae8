import type { Outcome } from '../search.ts';
import { button, el } from '../dom.ts';
import { missingNotice } from './cited.ts';
import { plural } from './words.ts';

/** What is said above the results: how words were read, what is not there, what does not exist. */
export function notices({ data, jump, looked, query, results }: Outcome, base: string): Node[] {
  const said: Node[] = jump ? missingNotice(jump, data, base) : [];
  if (looked && looked.corrected.length > 0) {
    const used = new Map(looked.corrected.map((one) => [one.typed, one.used]));
    const shown = query.words.flatMap(({ typed }, at) => {
      const better = used.get(typed);
      return [at > 0 ? ' ' : '', better === undefined ? typed : el('strong', {}, better)];
    });
    said.push(
      el(
        'p',
        { 'data-corrected': true, class: 'notice' },
        'Showing results for ',
        ...shown,
        `. Nothing here holds ${quoted([...used.keys()])}.`,
      ),
    );
  }
  if (looked && looked.unknown.length > 0 && results.length > 0)
    said.push(el('p', { class: 'notice' }, `Nothing here holds ${quoted(looked.unknown)}; shown is what holds the other words.`));
  if (query.cut) said.push(el('p', { class: 'notice' }, 'Only the first words of a long question are looked up.'));
  if (results.length === 0 && query.words.length > 0 && !jump) said.push(...nothingFound(query.phrases.length > 0, base));
  return said;
}

/** What to do when nothing was found. */
function nothingFound(quotedWords: boolean, base: string): Node[] {
  const link = (path: string, text: string) => el('a', { href: base + path }, text);
  return [
    el(
      'p',
      { 'data-nothing-found': true },
      quotedWords
        ? 'Nothing here holds exactly these words. Without quotation marks, they may stand apart.'
        : 'Nothing here holds these words.',
    ),
    el(
      'ul',
      {},
      el('li', {}, 'Try fewer words, or words the order would use.'),
      el(
        'li',
        {},
        'A citation leads straight to its place: 2(c), Sec. 3(b)(ii), a page of the Federal Register, a section of the U.S. Code.',
      ),
      el(
        'li',
        {},
        'Look through the ',
        link('questions/', 'questions'),
        ', the ',
        link('terms/', 'terms'),
        ', ',
        link('who/', 'who acts'),
        ' or ',
        link('law/', 'the law cited'),
        '.',
      ),
    ),
  ];
}

/** The index could not be had. */
export function failure(retry: () => void): Node[] {
  return [
    el(
      'p',
      { 'data-failed': true, class: 'notice' },
      'The search index could not be loaded. Citations still work. ',
      button('Try again', retry),
    ),
  ];
}

/** The one line that is announced. */
export function summary(count: number, { query, jump }: Outcome): string {
  if (query.words.length === 0) return '';
  return count === 0
    ? (jump?.missing ?? `No results for “${shortened(query.text)}”.`)
    : `${plural(count, 'result', 'results')} for “${shortened(query.text)}”.`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

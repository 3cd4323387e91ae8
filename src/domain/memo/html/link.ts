import type { Linked } from '../place.ts';
import { insertion, type Edit } from '../splice.ts';
import { newWords, type Writing } from '../writing.ts';
import { escapeMarkup } from './escape.ts';

/** The changes that link the citations of an HTML source; everything else in it stays as it is. */
export function htmlEdits(source: string, linked: readonly Linked[], writing: Writing): Edit[] {
  const edits = linked.flatMap((one, place) => (writing.as === 'note' ? noteMark(one, place + 1, writing) : link(one, writing)));
  return writing.as === 'note' && linked.length > 0 ? [...edits, notes(source, linked)] : edits;
}

function link(one: Linked, writing: Writing): Edit[] {
  const open = `<a href="${escapeMarkup(one.url)}">`;
  const words = newWords(one, writing);
  const [first] = one.wraps;
  if (words !== null && first) return [{ from: first.from, to: first.to, text: `${open}${escapeMarkup(words)}</a>` }];
  return one.wraps.flatMap(({ from, to }) => [insertion(from, open), insertion(to, '</a>')]);
}

function noteMark(one: Linked, number: number, writing: Writing): Edit[] {
  const mark = `<sup id="citation-${number}"><a href="#citation-note-${number}">${number}</a></sup>`;
  const words = newWords(one, writing);
  const last = one.wraps.at(-1);
  if (!last) return [];
  return words === null ? [insertion(last.to, mark)] : [{ from: last.from, to: last.to, text: `${escapeMarkup(words)}${mark}` }];
}

function notes(source: string, linked: readonly Linked[]): Edit {
  const items = linked.map(({ url, citation }, place) => {
    const address = escapeMarkup(url);
    return `<li id="citation-note-${place + 1}">${escapeMarkup(citation.text)}: <a href="${address}">${address}</a></li>`;
  });
  const lastWord = linked.at(-1)?.wraps.at(-1)?.to ?? 0;
  const body = [...source.matchAll(/<\/body/gi)].at(-1)?.index ?? -1;
  return insertion(body > lastWord ? body : source.length, `\n<ol>\n${items.join('\n')}\n</ol>\n`);
}

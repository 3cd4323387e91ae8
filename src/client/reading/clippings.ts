import type { Citable } from './cite-data.ts';

/** One thing that can be copied: words, a link under them, and perhaps a quotation before them. */
export interface Clipping {
  readonly what: string;
  /** Words that carry the link. */
  readonly words: string;
  readonly url: string;
  readonly quotation?: string;
}

/** Everything a provision offers to be copied, in the order of the menu. `title`: of its explanation. */
export function clippingsOf(one: Citable, title: string, words: string, site: string): Clipping[] {
  const { url } = one;
  return [
    { what: 'Link', words: url, url },
    { what: 'Bluebook', words: one.bluebook, url },
    { what: 'Indigo Book', words: one.indigo, url },
    { what: 'Federal Register', words: one.ofr, url },
    { what: 'CRS', words: one.crs, url },
    { what: 'Short', words: one.short, url },
    { what: 'Quotation with citation', words: one.bluebook, url, quotation: words },
    { what: 'Cite this explanation', words: `“${title}”, ${site}, ${one.short}`, url },
  ];
}

export type Form = 'rich' | 'plain' | 'markdown';

/** The clipping as plain text, with its address spelled out where the words do not say it. */
export function asText({ words, url, quotation }: Clipping, form: Form): string {
  const linked =
    form === 'markdown' ? (words === url ? `<${url}>` : `[${escapeMarkdown(words)}](${url})`) : words === url ? url : `${words}, ${url}`;
  if (!quotation) return linked;
  return form === 'markdown' ? `> ${escapeMarkdown(quotation)}\n>\n> ${linked}` : `“${quotation}” ${linked}`;
}

/** The same for word processors: a link they keep. */
export function asHtml({ words, url, quotation }: Clipping): string {
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
  return quotation ? `<p>“${escapeHtml(quotation)}” ${link}</p>` : link;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

import type { CheckedQuotation } from '../../domain/memo/quotation/check.ts';
import { isWords, type Shown, type ShownElement, type ShownWords } from '../../domain/memo/shown/shown.ts';
import type { Placed } from '../../domain/memo/memo.ts';
import type { Steps } from '../../domain/memo/steps.ts';
import { element } from './dom.ts';
import { verdictOf, verdictOfQuotation } from './verdicts.ts';

/** What is marked in the words of a memo. */
export interface Marks {
  readonly placed: readonly Placed[];
  readonly quotations: readonly CheckedQuotation[];
  /** What a citation is to say; null leaves its words. */
  readonly words: (placed: Placed) => string | null;
  /** Number of the note that a citation gets; null where it is a link. */
  readonly note: (place: number) => number | null;
}

/** Headings of the memo stand below those of the page. */
const HEADINGS = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' } as const;

/** Builds the memo with its citations and quotations marked. */
export function* memoView(blocks: readonly ShownElement[], marks: Marks): Steps<DocumentFragment> {
  const fragment = document.createDocumentFragment();
  const marker = new Marker(marks);
  for (let place = 0; place < blocks.length; place += 1) {
    fragment.append(marker.node(blocks[place] as ShownElement, false));
    yield place / blocks.length;
  }
  return fragment;
}

/** Marks words in the order of the text, so that nothing is looked for twice. */
class Marker {
  private readonly marks: Marks;
  private citation = 0;
  private quotation = 0;

  constructor(marks: Marks) {
    this.marks = marks;
  }

  node(shown: Shown, inLink: boolean): Node {
    if (isWords(shown)) return this.words(shown, inLink);
    const { tag, href } = shown;
    const children = shown.children.map((child) => this.node(child, inLink || tag === 'a'));
    const name = tag in HEADINGS ? HEADINGS[tag as keyof typeof HEADINGS] : tag;
    return element(name, { href: href ?? null, ...(tag === 'a' && { class: 'memo-own-link' }) }, ...children);
  }

  private words(shown: ShownWords, inLink: boolean): Node {
    const fragment = document.createDocumentFragment();
    // What the text passes over, and what stands in it otherwise than written, is shown whole.
    if (shown.end - shown.at !== shown.words.length) return document.createTextNode(shown.words);
    for (let at = shown.at; at < shown.end;) {
      const [citation, quotation] = [this.citationAt(at), this.quotationAt(at)];
      const stops = [shown.end, ...this.edges(citation, quotation)].filter((stop) => stop > at);
      const end = Math.min(...stops);
      const words = shown.words.slice(at - shown.at, end - shown.at);
      const inside =
        citation && citation.citation.start <= at ? this.cited(words, citation, inLink, at, end) : document.createTextNode(words);
      fragment.append(quotation && quotation.start <= at ? quoted(inside, quotation) : inside);
      at = end;
    }
    return fragment;
  }

  private citationAt(at: number): Placed | undefined {
    while ((this.marks.placed[this.citation]?.citation.end ?? Infinity) <= at) this.citation += 1;
    return this.marks.placed[this.citation];
  }

  private quotationAt(at: number): CheckedQuotation | undefined {
    while ((this.marks.quotations[this.quotation]?.end ?? Infinity) <= at) this.quotation += 1;
    return this.marks.quotations[this.quotation];
  }

  private edges(citation: Placed | undefined, quotation: CheckedQuotation | undefined): number[] {
    return [citation?.citation.start, citation?.citation.end, quotation?.start, quotation?.end].filter((edge) => edge !== undefined);
  }

  /** A citation, or the piece of it that stands here. Its first piece can be jumped to, its last bears the shape. */
  private cited(words: string, placed: Placed, inLink: boolean, at: number, end: number): Node {
    const { citation, outcome } = placed;
    const whole = citation.start === at && citation.end === end;
    const { name, one } = verdictOf(citation);
    const ends = citation.end === end;
    const linked = outcome === 'linked';
    const said = whole && linked ? (this.marks.words(placed) ?? words) : words;
    const number = linked && ends ? this.marks.note(this.citation) : null;
    const attributes = {
      class: `memo-cite ${name}${ends ? '' : ' piece'}`,
      ...(citation.start === at && { id: `memo-cite-${this.citation}` }),
    };
    const isLink = linked && !inLink && this.marks.note(this.citation) === null;
    const made = isLink
      ? element('a', { ...attributes, href: citation.url }, said, ends ? finding(one) : null)
      : element('span', { ...attributes, tabindex: inLink ? null : '-1' }, said, ends ? finding(one) : null);
    if (number === null) return made;
    const note = element(
      'sup',
      {},
      element('a', { href: citation.url, 'aria-label': `Note ${number}: ${citation.url ?? ''}` }, String(number)),
    );
    const both = document.createDocumentFragment();
    both.append(made, note);
    return both;
  }
}

/** The finding in words, once for each citation, for those who do not see its colour and shape. */
function finding(words: string): HTMLElement {
  return element('span', { class: 'visually-hidden' }, ` (${words})`);
}

function quoted(inside: Node, quotation: CheckedQuotation): HTMLElement {
  return element('span', { class: `memo-quoted ${verdictOfQuotation(quotation).name}` }, inside);
}

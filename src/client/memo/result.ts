import type { Choices, HeldMemo, Site } from '../../domain/memo/held.ts';
import type { Placed } from '../../domain/memo/memo.ts';
import type { CheckedQuotation } from '../../domain/memo/quotation/check.ts';
import type * as Engine from './engine.ts';
import { pause } from '../pause.ts';
import { inBreaths, partOf, Unwanted, type Watch } from './breaths.ts';
import { part } from './dom.ts';
import { citationCounts, citationEntry, fill, quotationCounts, quotationEntry, type Around } from './lists.ts';
import { memoView } from './memo-view.ts';

/** Draws what was found in a memo. */
export class Result {
  private readonly root: HTMLElement;
  private readonly engine: typeof Engine;
  private readonly site: Site;
  private quotations: readonly CheckedQuotation[] = [];

  constructor(root: HTMLElement, engine: typeof Engine, site: Site) {
    this.root = root;
    this.engine = engine;
    this.site = site;
  }

  /** Holds the quotations against the order. Once for each memo: choices do not change them. */
  async check(held: HeldMemo, watch: Watch): Promise<void> {
    this.quotations = await inBreaths(this.engine.quotationSteps(held.memo.text, held.citations, this.site.order), watch);
    const list = part(this.root, 'quotations');
    fill(list, this.quotations.length, (place) => quotationEntry(this.quotations[place] as CheckedQuotation, this.around));
    part(this.root, 'quotation-counts').replaceChildren(...quotationCounts(this.quotations));
    part(this.root, 'no-quotations').hidden = this.quotations.length > 0;
  }

  /** Draws memo and list anew. Resolves, when all of it stands, with what to say of it. */
  async draw(held: HeldMemo, choices: Choices, watch: Watch): Promise<string> {
    const placed = await inBreaths(this.engine.placeHeld(held, choices), partOf(watch, 0, 0.1));
    const writing = this.engine.writingOf(choices, this.site.order);
    const numbers = noteNumbers(placed, choices.as);
    await pause();
    const blocks = this.engine.blocksOf(held);
    await pause();
    const words = (one: Placed): string | null => (held.docx ? null : writing.words(one.citation));
    const marks = { placed, quotations: this.quotations, words, note: (place: number) => (held.docx ? null : (numbers[place] ?? null)) };
    const view = await inBreaths(memoView(blocks, marks), partOf(watch, 0.1, 1));
    part(this.root, 'view').replaceChildren(view);
    await pause();
    if (!watch.isWanted()) throw new Unwanted();
    fill(part(this.root, 'citations'), placed.length, (place) => citationEntry(placed[place] as Placed, place, this.around));
    part(this.root, 'counts').replaceChildren(...citationCounts(placed));
    part(this.root, 'no-citations').hidden = placed.length > 0;
    return this.summary(placed);
  }

  private summary(placed: readonly Placed[]): string {
    const linked = placed.filter(({ outcome }) => outcome === 'linked').length;
    const doubtful = placed.filter(({ citation }) => citation.status === 'no-such-provision' || citation.status === 'ambiguous').length;
    const differing = this.quotations.filter(({ verdict, whereCited }) => verdict === 'differs' || !whereCited).length;
    const look = doubtful + differing;
    return `${many(placed.length, 'citation')} found, ${linked} linked. ${look === 0 ? 'Nothing needs a look.' : `${many(look, 'finding')} to look at.`}`;
  }

  private readonly around: Around = {
    named: (cited) => {
      const short = this.engine.format(cited, 'short', this.site.order);
      return cited.kind === 'order' && cited.target !== 'order' ? `${short} of E.O. ${this.site.order.number}` : short;
    },
    show: (id) => {
      const place = document.getElementById(id);
      place?.scrollIntoView({ block: 'center' });
      place?.focus({ preventScroll: true });
    },
  };
}

/** Notes count the citations that are linked, in order of place. */
function noteNumbers(placed: readonly Placed[], as: Choices['as']): readonly (number | null)[] {
  let number = 0;
  return placed.map(({ outcome }) => (as === 'note' && outcome === 'linked' ? (number += 1) : null));
}

function many(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

import type { Branch, TreeBuilder, WhyLeft } from '../text-tree.ts';
import { BLOCKS, CLOSED_BY, CLOSED_BY_BLOCK, FOREIGN, INLINE, LEFT, shownAs, WORDLESS } from './elements.ts';
import type { HtmlToken } from './tokens.ts';

/** Deeper markup than this is read without links; browsers flatten it at 512. */
const DEEPEST = 200;
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?\s*$/;

interface Open {
  readonly name: string;
  readonly branch: Branch;
}

/** The elements open at a place of the source, as far as they are written there: what browsers repair counts as torn. */
export class Elements {
  private readonly stack: Open[] = [];
  private readonly counts = new Map<string, number>();
  /** How many elements of each kind whose words are to be left are open, wherever browsers let them end. */
  private readonly zones = new Map<string, number>();
  private readonly zoneStarts: Record<WhyLeft, number> = { linked: -1, code: -1, left: -1 };
  private tooDeepFrom = -1;
  private hiddenName = '';
  /** How many elements deep inside one whose words are no part of the text. */
  hidden = 0;

  private readonly builder: TreeBuilder;

  constructor(builder: TreeBuilder) {
    this.builder = builder;
  }

  get keepsBlanks(): boolean {
    return (this.counts.get('pre') ?? 0) > 0;
  }

  /** Whether a browser would move words that stand here. */
  get movesWords(): boolean {
    return WORDLESS.has(this.stack.findLast(({ name }) => BLOCKS.has(name) && name !== 'form')?.name ?? '');
  }

  /** Whether characters are the mark of a note: a raised number behind a word. */
  isNoteMark(raw: string): boolean {
    return this.stack.at(-1)?.name === 'sup' && NOTE_MARK.test(raw);
  }

  hide({ name, from, to, selfClosing }: HtmlToken): void {
    if (selfClosing && FOREIGN.has(name)) return;
    if (this.hidden === 0) {
      this.builder.push(from, 'edge');
      this.builder.pop(to);
      this.hiddenName = name;
    }
    if (name === this.hiddenName) this.hidden += 1;
  }

  breakParagraph(): void {
    while (this.stack.length > 0 && !BLOCKS.has(this.stack.at(-1)?.name ?? '')) this.tear();
    this.builder.paragraph();
  }

  open({ name, from, attributes }: HtmlToken): void {
    if (LEFT.has(name)) this.enterZone(name);
    if (this.stack.length >= DEEPEST) {
      if (this.tooDeepFrom < 0) this.tooDeepFrom = this.builder.at;
      return;
    }
    if (BLOCKS.has(name)) {
      this.breakParagraph();
      const closed = CLOSED_BY.get(name) ?? CLOSED_BY_BLOCK;
      while (closed.has(this.stack.at(-1)?.name ?? '')) this.tear();
    }
    const href = name === 'a' ? attributes.find((one) => one.name === 'href')?.value : undefined;
    const branch = this.builder.push(from, INLINE.has(name) ? 'whole' : 'edge', shownAs(name), href);
    this.stack.push({ name, branch });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  close({ name, from, to }: HtmlToken): void {
    if (this.hidden > 0) {
      if (name === this.hiddenName) this.hidden -= 1;
      return;
    }
    if (this.tooDeepFrom < 0 && (this.counts.get(name) ?? 0) > 0) this.closeTo(name, to);
    else {
      // Browsers may find something to close here that this reading does not: no link reaches over it.
      if (BLOCKS.has(name)) this.breakParagraph();
      this.builder.push(from, 'edge');
      this.builder.pop(to);
    }
    if (LEFT.has(name)) this.leaveZone(name);
  }

  end(): void {
    while (this.stack.length > 0) this.tear();
    if (this.tooDeepFrom >= 0) this.builder.leave(this.tooDeepFrom, 'left');
    for (const why of ['code', 'left', 'linked'] as const) if (this.zoneStarts[why] >= 0) this.builder.leave(this.zoneStarts[why], why);
  }

  private closeTo(name: string, to: number): void {
    while (this.stack.at(-1)?.name !== name) this.tear();
    if (BLOCKS.has(name)) this.builder.paragraph();
    this.forget();
    this.builder.pop(to);
  }

  /** Closes the innermost element without its end tag: a link may stand inside it, never around it. */
  private tear(): void {
    const open = this.forget();
    if (open) open.branch.free = false;
    this.builder.pop(open?.branch.from ?? 0);
  }

  private forget(): Open | undefined {
    const open = this.stack.pop();
    if (open) this.counts.set(open.name, (this.counts.get(open.name) ?? 1) - 1);
    return open;
  }

  private enterZone(name: string): void {
    const why = LEFT.get(name) ?? 'left';
    // A second link ends the first.
    this.zones.set(name, name === 'a' ? 1 : (this.zones.get(name) ?? 0) + 1);
    if (this.zoneStarts[why] < 0) this.zoneStarts[why] = this.builder.at;
  }

  private leaveZone(name: string): void {
    const count = (this.zones.get(name) ?? 0) - 1;
    if (count < 0) return;
    this.zones.set(name, count);
    const why = LEFT.get(name) ?? 'left';
    if ([...LEFT].some(([other, its]) => its === why && (this.zones.get(other) ?? 0) > 0)) return;
    this.builder.leave(this.zoneStarts[why], why);
    this.zoneStarts[why] = -1;
  }
}

import type { TreeBuilder } from '../text-tree.ts';
import type { Line } from './lines.ts';
import { BULLET, FOOTNOTE, ORDERED, THEMATIC } from './starts.ts';

/** A quote or an item of a list around the line being read. */
interface Container {
  readonly kind: 'quote' | 'item';
  /** Columns by which an item's further lines are indented. */
  readonly indent: number;
  /** Branches it opened. */
  readonly branches: number;
  /** Nothing stood behind its mark: then a blank line ends it. */
  empty: boolean;
}

/** Deeper nests are read flat and left without links. */
const DEEPEST = 40;

/** The quotes and lists that a line stands in. */
export class Containers {
  private readonly open: Container[] = [];
  private matched = 0;
  private readonly builder: TreeBuilder;
  private readonly closeLeaf: () => void;

  constructor(builder: TreeBuilder, closeLeaf: () => void) {
    this.builder = builder;
    this.closeLeaf = closeLeaf;
  }

  get tooDeep(): boolean {
    return this.open.length >= DEEPEST;
  }

  /** Takes the marks of the open containers off the front of a line. Whether all of them are there. */
  match(line: Line): boolean {
    this.matched = 0;
    for (const { kind, indent } of this.open) {
      if (kind === 'quote' ? !takeQuoteMark(line) : !line.blank && line.indent < indent) break;
      if (kind === 'item') line.takeBlank(indent);
      this.matched += 1;
    }
    const last = this.open.at(-1);
    if (last && this.matched === this.open.length && !line.blank) last.empty = false;
    return this.matched === this.open.length;
  }

  /** Opens the containers that begin on a line. Whether there was one. */
  openNew(line: Line, inParagraph: boolean): boolean {
    let any = false;
    for (; !this.tooDeep && line.indent < 4; any = true) {
      const at = line.at;
      const item = itemAt(line, inParagraph && !any && this.matched === this.open.length);
      if (takeQuoteMark(line)) this.enter(at, { kind: 'quote', indent: 0, branches: 1, empty: false });
      else if (item) {
        const { tag, width } = item;
        const before = line.indent;
        line.takeBlank(before);
        line.take(width);
        const blanks = line.indent;
        const gap = line.blank || blanks > 4 ? 1 : blanks;
        line.takeBlank(gap);
        this.enter(
          at,
          {
            kind: 'item',
            indent: tag === null ? 4 : before + width + gap,
            branches: tag === null ? 1 : 2,
            empty: line.blank && tag !== null,
          },
          tag,
        );
      } else break;
    }
    return any;
  }

  closeUnmatched(at: number): void {
    this.closeTo(this.matched, at);
  }

  /** A blank line ends a quote and an item without words, and no other. */
  closeAtBlank(at: number): void {
    const first = this.open.findIndex(({ kind, empty }, place) => empty || (place >= this.matched && kind === 'quote'));
    if (first >= 0) this.closeTo(first, at);
  }

  closeTo(count: number, at: number): void {
    if (this.open.length > count) this.closeLeaf();
    while (this.open.length > count) {
      for (let left = this.open.pop()?.branches ?? 0; left > 0; left -= 1) this.builder.pop(at);
    }
    this.matched = Math.min(this.matched, count);
  }

  private enter(from: number, container: Container, tag: 'ul' | 'ol' | null = null): void {
    this.closeUnmatched(from);
    this.closeLeaf();
    if (container.kind === 'quote') this.builder.push(from, 'edge', 'blockquote');
    else {
      if (tag) this.builder.push(from, 'edge', tag);
      this.builder.push(from, 'edge', tag ? 'li' : 'div');
    }
    this.open.push(container);
    this.matched = this.open.length;
  }
}

function takeQuoteMark(line: Line): boolean {
  const { indent } = line;
  if (indent > 3 || line.words.trimStart()[0] !== '>') return false;
  line.takeBlank(indent);
  line.take(1);
  line.takeBlank(Math.min(1, line.indent));
  return true;
}

/** The mark of an item of a list, or of a footnote's words (`tag` null). Only some may break into a paragraph. */
function itemAt(line: Line, inParagraph: boolean): { tag: 'ul' | 'ol' | null; width: number } | null {
  const words = line.words.trimStart();
  const footnote = FOOTNOTE.exec(words);
  if (footnote) return { tag: null, width: footnote[0].trimEnd().length };
  const bullet = BULLET.exec(words);
  const ordered = bullet ? null : ORDERED.exec(words);
  const mark = bullet?.[0] ?? ordered?.[0];
  if (mark === undefined || THEMATIC.test(words)) return null;
  const interrupts = words.length > mark.length && words.slice(mark.length).trim() !== '' && (!ordered || ordered[1] === '1');
  if (inParagraph && !interrupts) return null;
  return { tag: bullet ? 'ul' : 'ol', width: mark.length };
}

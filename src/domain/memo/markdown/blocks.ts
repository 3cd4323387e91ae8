import type { Steps } from '../steps.ts';
import type { Tag, TreeBuilder } from '../text-tree.ts';
import type { Part } from './part.ts';
import { Containers } from './containers.ts';
import { readInline } from './inline/read.ts';
import { linesOf, type Line } from './lines.ts';
import { DEFINITION, FENCE, HEADING, HTML_STARTS, THEMATIC, UNDERLINE, isTableHead, labelsOf } from './starts.ts';

/** The block of the lowest level that lines are being added to. */
type Leaf =
  | { readonly kind: 'paragraph'; readonly parts: Part[] }
  | { readonly kind: 'table' }
  | { readonly kind: 'definition' }
  /** Code and HTML: `closes` tells the last line; `blankEnds` that a blank line ends it. */
  | {
      readonly kind: 'verbatim';
      readonly parts: Part[];
      readonly closes: RegExp | null;
      readonly blankEnds: boolean;
      readonly indented: boolean;
    };

/** Reads the blocks of a Markdown source as CommonMark and GitHub lay them out, line by line. */
export class Blocks {
  private readonly source: string;
  private readonly builder: TreeBuilder;
  private readonly labels: ReadonlySet<string>;
  private readonly containers: Containers;
  private leaf: Leaf | null = null;

  constructor(source: string, builder: TreeBuilder) {
    this.source = source;
    this.builder = builder;
    this.labels = labelsOf(source);
    this.containers = new Containers(builder, () => this.closeLeaf());
  }

  *read(from: number): Steps<void> {
    for (const line of linesOf(this.source)) {
      if (line.at < from) continue;
      this.readLine(line);
      yield line.end / this.source.length;
    }
    this.containers.closeTo(0, this.source.length);
    this.closeLeaf();
  }

  private readLine(line: Line): void {
    const all = this.containers.match(line);
    if (this.leaf?.kind === 'verbatim' && this.continuesVerbatim(this.leaf, line, all)) return;
    if (line.blank) {
      this.closeLeaf();
      this.containers.closeAtBlank(line.at);
      return;
    }
    const fresh = this.containers.openNew(line, this.leaf?.kind === 'paragraph');
    const lazy = !all && !fresh && this.leaf?.kind === 'paragraph';
    // Nothing may be left behind the marks of a list or a quote.
    if (line.words.trim() === '' || this.startsBlock(line, lazy, all && !fresh)) return;
    this.addText(line, lazy);
  }

  private continuesVerbatim(leaf: Extract<Leaf, { kind: 'verbatim' }>, line: Line, all: boolean): boolean {
    const ends = !all || (leaf.blankEnds && line.blank) || (leaf.indented && !line.blank && line.indent < 4);
    if (ends) {
      this.closeLeaf();
      return false;
    }
    leaf.parts.push({ from: line.at, to: line.end });
    if (leaf.closes?.test(line.words) === true) this.closeLeaf();
    return true;
  }

  /** Blocks that announce themselves. */
  private startsBlock(line: Line, lazy: boolean, sameContainers: boolean): boolean {
    const inParagraph = this.leaf?.kind === 'paragraph';
    const indent = line.indent;
    if (indent >= 4) {
      if (inParagraph) return false;
      this.startVerbatim(line, null, { indented: true });
      return true;
    }
    const words = line.words.trimStart();
    const heading = HEADING.exec(words);
    const fence = FENCE.exec(words);
    const html = HTML_STARTS.find(({ open, interrupts }) => (interrupts || !inParagraph) && open.test(words));
    if (inParagraph && !lazy && sameContainers && this.endsParagraph(words)) return true;
    if (THEMATIC.test(words)) {
      this.containers.closeUnmatched(line.at);
      this.closeLeaf();
    } else if (heading) {
      this.containers.closeUnmatched(line.at);
      this.closeLeaf();
      const from = line.end - words.length + heading[0].length;
      const text = withoutClosingMarks(words.slice(heading[0].length));
      this.say([{ from, to: from + text.length }], `h${heading[1]?.length ?? 1}` as Tag);
    } else if (fence) {
      const mark = fence[1] ?? fence[2] ?? '';
      this.startVerbatim(line, new RegExp(`^[ \\t]*${mark[0]}{${Math.min(mark.length, 1000)},}[ \\t]*$`), {});
    } else if (html) {
      this.startVerbatim(line, html.close, { blankEnds: html.close === null });
      if (html.close?.test(words.replace(html.open, '')) === true) this.closeLeaf();
    } else return false;
    return true;
  }

  /** A line of marks below a paragraph makes it a heading, or its last line the head of a table. */
  private endsParagraph(words: string): boolean {
    if (this.leaf?.kind !== 'paragraph') return false;
    const { parts } = this.leaf;
    if (UNDERLINE.test(words)) {
      this.leaf = null;
      this.say(parts, words.startsWith('=') ? 'h1' : 'h2');
      return true;
    }
    const head = parts.at(-1);
    if (!head || !isTableHead(this.source.slice(head.from, head.to), words.trimEnd())) return false;
    this.leaf = null;
    if (parts.length > 1) this.say(parts.slice(0, -1), 'p');
    if (this.source[head.from] === '<') {
      // Readers of Markdown disagree whether a tag can head a table: it is left.
      this.leaf = { kind: 'verbatim', parts: [head], closes: null, blankEnds: true, indented: false };
      return true;
    }
    this.say([head], 'p', true);
    this.leaf = { kind: 'table' };
    return true;
  }

  private addText(line: Line, lazy: boolean): void {
    if (!lazy) this.containers.closeUnmatched(line.at);
    line.takeBlank(line.indent);
    const part = { from: line.at, to: line.at + line.words.trimEnd().length };
    if (this.leaf?.kind === 'table') this.say([part], 'p', true);
    else if (this.leaf?.kind === 'paragraph') this.leaf.parts.push(part);
    else if (this.leaf?.kind === 'definition' || DEFINITION.test(line.words)) this.leaf = { kind: 'definition' };
    else this.leaf = { kind: 'paragraph', parts: [part] };
  }

  private startVerbatim(line: Line, closes: RegExp | null, { blankEnds = false, indented = false }): void {
    this.containers.closeUnmatched(line.at);
    this.closeLeaf();
    this.leaf = { kind: 'verbatim', parts: [{ from: line.at, to: line.end }], closes, blankEnds, indented };
  }

  private closeLeaf(): void {
    const { leaf } = this;
    this.leaf = null;
    if (leaf?.kind === 'paragraph') this.say(leaf.parts, 'p');
    if (leaf?.kind !== 'verbatim') return;
    const [first, last] = [leaf.parts[0], leaf.parts.at(-1)];
    if (!first || !last) return;
    this.builder.paragraph();
    this.builder.push(first.from, 'edge', 'pre');
    this.builder.leaf('', first.from, last.to, false, leaf.parts.map(({ from, to }) => this.source.slice(from, to)).join('\n'));
    this.builder.pop(last.to);
  }

  /** A block of words. In a row of a table each cell is a paragraph of its own. */
  private say(parts: readonly Part[], tag: Tag, cells = false): void {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) return;
    this.builder.paragraph();
    this.builder.push(first.from, 'edge', tag);
    const start = this.builder.at;
    readInline(this.source, parts, this.labels, this.builder, cells);
    if (this.containers.tooDeep) this.builder.leave(start, 'left');
    this.builder.pop(last.to);
  }
}

/** The words of a heading without the number signs that may close it. */
function withoutClosingMarks(words: string): string {
  const text = words.trimEnd();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || /[ \t]/.test(text[end - 1] ?? '') ? text.slice(0, end).trimEnd() : text;
}

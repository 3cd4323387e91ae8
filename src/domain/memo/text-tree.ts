/** Stands in the text where its reader sees something that is no word, so that no citation reaches over it. */
export const OBJECT = '\ufffc';

/** How a branch behaves when a citation touches it. */
export type Wrapping =
  /** May stand in a link as a whole; a link never begins or ends halfway in it, unless it stands wholly inside. */
  | 'whole'
  /** May be closed and opened again where a link begins or ends. */
  | 'cut'
  /** No link reaches over its edges: a paragraph, a cell, an anchor. */
  | 'edge';

/** What a branch is shown as; null where it shows as nothing of its own. */
export type Tag =
  | 'p'
  | 'div'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'pre'
  | 'table'
  | 'tr'
  | 'td'
  | 'th'
  | 'strong'
  | 'em'
  | 'u'
  | 's'
  | 'sup'
  | 'sub'
  | 'code'
  | 'a'
  | 'br'
  | 'hr';

/** A stretch of the text as its reader sees it, and where it stands in the source. All offsets are UTF-16 units, end exclusive. */
export interface Leaf {
  readonly kind: 'leaf';
  /** In the text. Nothing of the text where `at` is `end`. */
  readonly at: number;
  readonly end: number;
  /** In the source. */
  readonly from: number;
  readonly to: number;
  /** Character for character as in the source; otherwise it is taken whole or not at all ("&sect;", folded blanks). */
  readonly exact: boolean;
  /** What is shown where the text passes over it: the mark of a footnote. */
  readonly show?: string;
}

/** Markup around leaves, from the first character of its opening to the last of its closing. */
export interface Branch {
  readonly kind: 'branch';
  readonly at: number;
  end: number;
  readonly from: number;
  to: number;
  readonly wrap: Wrapping;
  readonly tag: Tag | null;
  readonly href?: string;
  readonly children: Tree[];
  /** Whether no edge stands inside it, so that a link may go around it. */
  free: boolean;
}

export type Tree = Branch | Leaf;

/** A stretch of the text in which nothing is linked. */
export interface Left {
  readonly start: number;
  readonly end: number;
  readonly why: WhyLeft;
}

/** `linked`: it stands in a link. `code`: it is no prose, and cites nothing. `left`: a program's words, or ones that are struck out. */
export type WhyLeft = 'linked' | 'code' | 'left';

/** A memo as its reader sees it, with the way back to every character of the source. */
export interface MemoText {
  readonly text: string;
  readonly root: Branch;
  /** In order of place; they do not overlap. */
  readonly left: readonly Left[];
}

/** Builds a MemoText from a source read from front to back. */
export class TreeBuilder {
  readonly root: Branch;
  private readonly words: string[] = [];
  private length = 0;
  private last = '';
  private readonly open: Branch[];
  private readonly left: Left[] = [];

  constructor(source: { readonly length: number }) {
    this.root = { kind: 'branch', at: 0, end: 0, from: 0, to: source.length, wrap: 'edge', tag: null, children: [], free: false };
    this.open = [this.root];
  }

  /** Length of the text so far. */
  get at(): number {
    return this.length;
  }

  /** Last character of the text so far; empty at the start. */
  get lastCharacter(): string {
    return this.last;
  }

  get top(): Branch {
    return this.open.at(-1) ?? this.root;
  }

  /** Adds words. They are exact when the source holds the very same characters. */
  leaf(text: string, from: number, to: number, exact = to - from === text.length, show?: string): void {
    const leaf: Leaf = { kind: 'leaf', at: this.length, end: this.length + text.length, from, to, exact };
    this.top.children.push(show === undefined ? leaf : { ...leaf, show });
    this.say(text);
  }

  /** Adds words that stand nowhere in the source: the blank line between two paragraphs. */
  say(text: string): void {
    if (text === '') return;
    this.words.push(text);
    this.length += text.length;
    this.last = text[text.length - 1] ?? '';
  }

  /** Starts a new paragraph of the text, unless one has just begun. */
  paragraph(): void {
    if (this.length > 0 && !this.atParagraph) this.say('\n\n');
    this.paragraphAt = this.length;
  }
  private paragraphAt = 0;

  /** Whether nothing has been said since the paragraph began. */
  get atParagraph(): boolean {
    return this.length === this.paragraphAt;
  }

  push(from: number, wrap: Wrapping, tag: Tag | null = null, href?: string): Branch {
    const branch: Branch = {
      kind: 'branch',
      at: this.length,
      end: this.length,
      from,
      to: from,
      wrap,
      tag,
      children: [],
      free: wrap !== 'edge',
      ...(href === undefined ? {} : { href }),
    };
    this.top.children.push(branch);
    this.open.push(branch);
    return branch;
  }

  /** Closes the innermost branch; the source from its start to `to` is its own. */
  pop(to: number): void {
    if (this.open.length === 1) return;
    const branch = this.open.pop();
    if (!branch) return;
    branch.end = this.length;
    branch.to = to;
    if (!branch.free && this.top !== this.root) this.top.free = false;
  }

  /** Everything said since `start` is not to be linked. */
  leave(start: number, why: WhyLeft): void {
    while ((this.left.at(-1)?.start ?? -1) >= start) this.left.pop();
    const from = Math.max(start, this.left.at(-1)?.end ?? 0);
    if (from < this.length) this.left.push({ start: from, end: this.length, why });
  }

  build(): MemoText {
    while (this.open.length > 1) this.pop(this.root.to);
    this.root.end = this.length;
    return { text: this.words.join(''), root: this.root, left: this.left };
  }
}

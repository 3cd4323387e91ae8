import type { Linked } from '../place.ts';
import type { Edit } from '../splice.ts';
import type { Branch } from '../text-tree.ts';
import type { NewHyperlinks } from './parts/relationships.ts';
import type { PartReader } from './words/part-reader.ts';
import { lookOf, styleEdits, type LinkLook } from './words/run-style.ts';
import { childOf, type Element } from './xml/element.ts';
import { splice } from '../splice.ts';

/** Makes the changes that put links around words of one part. Places in the edits are those of the part's own source. */
export class PartEdits {
  private readonly edits: Edit[] = [];
  private readonly kept = new Set<number>();
  private readonly reader: PartReader;
  private readonly hyperlinks: NewHyperlinks;
  private readonly look: LinkLook;
  private nextId: number;

  /** `nextId`: a number that no tracked change of the document has. */
  constructor(reader: PartReader, hyperlinks: NewHyperlinks, nextId: number) {
    this.reader = reader;
    this.hyperlinks = hyperlinks;
    this.look = lookOf(reader.styles.hyperlink, reader.names.written);
    this.nextId = nextId;
  }

  /** In order of place. */
  done(): Edit[] {
    return this.edits.sort((a, b) => a.from - b.from);
  }

  add({ url, wraps }: Linked): void {
    const { base, names } = this.reader;
    const [element, history] = [names.written('hyperlink'), names.written('history')];
    for (const { from, to, cutsBefore, cutsAfter } of wraps) {
      const [start, end] = [from - base, to - base];
      this.style(from, to, new Set(cutsBefore));
      const open = `<${element} ${names.relationship}="${this.hyperlinks.idOf(url)}" ${history}="1">`;
      this.insert(start, this.closing(cutsBefore) + open + this.opening(cutsBefore, true));
      this.insert(end, `${this.closing(cutsAfter)}</${element}>${this.opening(cutsAfter, false)}`);
      this.keepBlank(cutsBefore, start);
      this.keepBlank(cutsAfter, end);
    }
  }

  private insert(at: number, text: string): void {
    this.edits.push({ from: at, to: at, text });
  }

  private closing(cuts: readonly Branch[]): string {
    return cuts.map((branch) => this.endTag(this.elementOf(branch))).join('');
  }

  private opening(cuts: readonly Branch[], linked: boolean): string {
    return cuts
      .map((branch) => this.startOf(branch, linked))
      .reverse()
      .join('');
  }

  private elementOf(branch: Branch): Element {
    const cuttable = this.reader.cuttables.get(branch);
    if (!cuttable) throw new Error('A branch was cut that cannot be.');
    return cuttable.element;
  }

  private endTag({ closeFrom, to }: Element): string {
    return this.reader.part.source.slice(closeFrom, to);
  }

  /** What opens a cut element again: its tag, and of a run the properties too, with or without the look of a link. */
  private startOf(branch: Branch, linked: boolean): string {
    const element = this.elementOf(branch);
    const tag = this.reader.tag(element);
    switch (this.reader.cuttables.get(branch)?.kind) {
      case 'words':
        return withBlanksKept(tag);
      case 'tracked':
        return this.withNewId(tag);
      default: {
        const properties = childOf(element, 'w:rPr');
        const end = properties?.to ?? element.openEnd;
        const { source } = this.reader.part;
        if (!linked) return source.slice(element.from, end);
        const edits = styleEdits(element, this.look, source, this.reader.names.written);
        return splice(
          source.slice(element.from, end),
          edits.map(({ from, to, text }) => ({ from: from - element.from, to: to - element.from, text })),
        );
      }
    }
  }

  /** Two pieces of one tracked change are two changes: no two share an id. */
  private withNewId(tag: string): string {
    return tag.replace(/(\s(?:[^\s=:]+:)?id\s*=\s*)(["'])\d+\2/, (_, before: string, quote: string) => {
      this.nextId += 1;
      return `${before}${quote}${this.nextId - 1}${quote}`;
    });
  }

  /** Gives the look of a link to the runs that begin inside it. */
  private style(from: number, to: number, cut: ReadonlySet<Branch>): void {
    const { runs } = this.reader;
    for (let place = firstRunFrom(runs, from); (runs[place]?.branch.from ?? Infinity) < to; place += 1) {
      const run = runs[place];
      if (run && !cut.has(run.branch))
        this.edits.push(...styleEdits(run.element, this.look, this.reader.part.source, this.reader.names.written));
    }
  }

  /** A blank that a cut leaves at the end of words would be dropped by word processors. */
  private keepBlank(cuts: readonly Branch[], at: number): void {
    if (!/\s/.test(this.reader.part.source[at - 1] ?? '')) return;
    for (const branch of cuts) {
      const cuttable = this.reader.cuttables.get(branch);
      if (cuttable?.kind !== 'words' || this.kept.has(cuttable.element.from)) continue;
      this.kept.add(cuttable.element.from);
      const tag = this.reader.tag(cuttable.element);
      if (!/\sxml:space\s*=/.test(tag)) this.insert(cuttable.element.openEnd - 1, ' xml:space="preserve"');
    }
  }
}

function withBlanksKept(tag: string): string {
  return /\sxml:space\s*=/.test(tag) ? tag : `${tag.slice(0, -1)} xml:space="preserve">`;
}

function firstRunFrom(runs: PartReader['runs'], from: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.branch.from ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}

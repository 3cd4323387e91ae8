import type { Branch, Leaf, Tag, TreeBuilder, Wrapping } from '../../text-tree.ts';
import type { Part } from '../parts/package.ts';
import type { Styles } from '../parts/styles.ts';
import type { Element } from '../xml/element.ts';
import type { Namespaces } from '../xml/namespaces.ts';
import { Fields } from './fields.ts';

/** An element that is closed and opened again where a link begins or ends in it. */
export interface Cuttable {
  readonly kind: 'run' | 'words' | 'tracked';
  readonly element: Element;
}

/** One part while it is read. Places in the tree count from the start of the first part: see `base`. */
export class PartReader {
  readonly part: Part;
  readonly names: Namespaces;
  readonly styles: Styles;
  readonly fields: Fields;
  readonly cuttables = new Map<Branch, Cuttable>();
  /** In order of place. */
  readonly runs: { readonly branch: Branch; readonly element: Element }[] = [];
  /** Where the part's source begins among those of all parts, laid end to end. */
  readonly base: number;
  readonly builder: TreeBuilder;

  constructor(part: Part, names: Namespaces, styles: Styles, builder: TreeBuilder, base: number) {
    this.part = part;
    this.names = names;
    this.styles = styles;
    this.builder = builder;
    this.base = base;
    this.fields = new Fields(builder);
  }

  /** The start tag of an element, as written. */
  tag({ from, openEnd }: Element): string {
    return this.part.source.slice(from, openEnd);
  }

  push({ from }: Element, wrap: Wrapping, tag: Tag | null = null): Branch {
    return this.builder.push(this.base + from, wrap, tag);
  }

  pop({ to }: Element): void {
    this.builder.pop(this.base + to);
  }

  leaf(text: string, place: { from: number; to: number }, exact = false, show?: Leaf['show']): void {
    this.builder.leaf(text, this.base + place.from, this.base + place.to, exact, show);
  }

  cut(branch: Branch, cuttable: Cuttable): void {
    this.cuttables.set(branch, cuttable);
    if (cuttable.kind === 'run') this.runs.push({ branch, element: cuttable.element });
  }
}

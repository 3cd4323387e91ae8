import type { Tag } from '../../text-tree.ts';

/** A piece of a block's words. Offsets into the joined words. */
export interface Token {
  from: number;
  to: number;
  kind:
    /** As written. */
    | 'words'
    /** `text` is what it stands for: an escaped sign, a reference, a line break. */
    | 'sign'
    | 'code'
    | 'address'
    /** The mark of a footnote. */
    | 'note'
    /** An image, whose words are not in the line. */
    | 'image'
    /** A tag, or what else of HTML stands in a line. */
    | 'html'
    /** Between two cells of a table. */
    | 'cell'
    /** A bracket or a mark of emphasis that may turn out to be plain words. */
    | 'mark'
    | 'open'
    | 'close'
    | 'open link'
    | 'close link';
  text?: string;
  tag?: Tag;
  href?: string;
}

/** Marks of emphasis that stand together: `first` and `last` are places in the list of tokens, one for each mark. */
export interface Run {
  readonly sign: string;
  first: number;
  last: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

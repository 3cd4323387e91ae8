import { Tokenizer, type TokenHandler } from 'parse5';
import type { Steps } from '../steps.ts';
import { RAW } from './elements.ts';
import { Foreign } from './foreign.ts';

/** A tag, or the characters between two of them; offsets into the source. */
export interface HtmlToken {
  readonly kind: 'open' | 'close' | 'characters' | 'other';
  /** Lower-case name of a tag; empty for the others. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly selfClosing: boolean;
  /** Characters as a browser reads them. */
  readonly text: string;
}

/** Characters of a source read between two steps. */
const STEP = 16 * 1024;

/** Sees each token of an HTML source in order. Never throws on markup; time is linear in the source. */
export function* eachToken(source: string, see: (token: HtmlToken) => void): Steps<void> {
  let [from, said, heard, rested, resting] = [0, '', 0, 0, false];
  const tell = (
    kind: HtmlToken['kind'],
    start: number,
    end: number,
    name = '',
    attributes: HtmlToken['attributes'] = [],
    selfClosing = false,
  ): void => {
    if (start > from) see({ kind: 'characters', name: '', from, to: start, attributes: [], selfClosing, text: said });
    if (end > start) see({ kind, name, from: start, to: end, attributes, selfClosing, text: '' });
    [from, said] = [Math.max(from, end), ''];
    if (from - rested < STEP) return;
    [rested, resting] = [from, true];
    tokenizer.pause();
  };
  const other = ({ location }: { location: { startOffset: number; endOffset: number } | null }): void => {
    tell('other', location?.startOffset ?? from, location?.endOffset ?? from);
  };
  const hear = ({ chars, location }: { chars: string; location: { endOffset: number } | null }): void => {
    said += chars;
    heard = location?.endOffset ?? heard;
  };
  const foreign = new Foreign();
  const handler: TokenHandler = {
    onStartTag: ({ tagName, location, attrs, selfClosing }) => {
      tell('open', location?.startOffset ?? from, location?.endOffset ?? from, tagName, attrs, selfClosing);
      const mode = foreign.start(tagName, selfClosing) ? undefined : RAW.get(tagName);
      if (mode !== undefined) tokenizer.state = mode;
    },
    onEndTag: ({ tagName, location }) => {
      tell('close', location?.startOffset ?? from, location?.endOffset ?? from, tagName);
      foreign.end(tagName);
    },
    onComment: other,
    onDoctype: other,
    onCharacter: hear,
    onWhitespaceCharacter: hear,
    onNullCharacter: hear,
    onEof: () => {},
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(source, true);
  while (resting) {
    resting = false;
    yield from / source.length;
    tokenizer.resume();
  }
  // A tag that is not closed before the end is no part of the text.
  tell('other', Math.max(from, heard), source.length);
}

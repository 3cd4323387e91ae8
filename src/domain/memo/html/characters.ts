import { Tokenizer, type TokenHandler } from 'parse5';

/** A stretch of characters as read, and as written. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'words' | 'blank' | 'reference';
}

const PIECE = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);?|[ \t\n\f\r\0]{2,}|[\t\n\f\r\0]|^ | $/g;
/** The longest reference there is has 33 characters; numbers may be padded. */
const LONGEST = 64;

/** Reads the characters between two tags, references decoded; `from` is where `raw` stands in the source. */
export function stretchesOf(raw: string, from: number): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  const words = (end: number): void => {
    if (end > done) stretches.push({ text: raw.slice(done, end), from: from + done, to: from + end, kind: 'words' });
  };
  for (const { 0: piece, index } of raw.matchAll(PIECE)) {
    const isReference = piece.startsWith('&');
    const text = isReference ? decoded(piece) : piece.replaceAll('\0', '').replace(/\r\n?/g, '\n');
    if (isReference && text === piece) continue;
    words(index);
    done = index + piece.length;
    stretches.push({ text, from: from + index, to: from + done, kind: isReference ? 'reference' : 'blank' });
  }
  words(raw.length);
  return stretches;
}

const known = new Map<string, string>();

/** What a character reference stands for, as browsers read it; itself where it stands for nothing. */
function decoded(reference: string): string {
  if (reference.length > LONGEST) return reference;
  let text = known.get(reference);
  if (text === undefined) {
    text = readWith(reference);
    if (known.size > 4000) known.clear();
    known.set(reference, text);
  }
  return text;
}

function readWith(reference: string): string {
  let text = '';
  const add = ({ chars }: { chars: string }): void => {
    text += chars;
  };
  const ignore = (): void => {};
  const handler: TokenHandler = {
    onCharacter: add,
    onWhitespaceCharacter: add,
    onNullCharacter: add,
    onComment: ignore,
    onDoctype: ignore,
    onStartTag: ignore,
    onEndTag: ignore,
    onEof: ignore,
  };
  new Tokenizer({}, handler).write(reference, true);
  return text;
}

import { ProblemError } from '../problem/problem.ts';

/** A file of text, and the way back to its bytes: what is not changed in the text comes back as the same bytes. */
export interface Decoded {
  /** Without any byte order mark. */
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Reads a file of text as UTF-8, UTF-16 with its mark, or else as the Windows code page of Western Europe. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, false);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const mark = UTF8_MARK.every((byte, at) => bytes[at] === byte) ? UTF8_MARK : [];
    return { text, encode: (changed) => joined(mark, new TextEncoder().encode(changed)) };
  } catch {
    return windows(bytes);
  }
}

function utf16(bytes: Uint8Array, little: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) units.push(String.fromCharCode(view.getUint16(at, little)));
  return {
    text: units.join(''),
    encode: (changed) => {
      const out = new DataView(new ArrayBuffer(changed.length * 2 + 2 + (bytes.length % 2)));
      out.setUint16(0, 0xfeff, little);
      for (let at = 0; at < changed.length; at += 1) out.setUint16(at * 2 + 2, changed.charCodeAt(at), little);
      // Half a character at the end is kept for what it is.
      if (bytes.length % 2 === 1) out.setUint8(out.byteLength - 1, bytes.at(-1) ?? 0);
      return new Uint8Array(out.buffer);
    },
  };
}

/** One byte a character. */
function windows(bytes: Uint8Array): Decoded {
  const characters = Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)));
  const codes = new Map(characters.map((character, byte) => [character, byte]));
  return {
    text: Array.from(bytes, (byte) => characters[byte] ?? '').join(''),
    encode: (changed) => Uint8Array.from(changed, (character) => codes.get(character) ?? 0x3f),
  };
}

function joined(mark: readonly number[], bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(mark.length + bytes.length);
  all.set(mark);
  all.set(bytes, mark.length);
  return all;
}

/** Throws a ProblemError for bytes that were taken for text and are none, such as a picture's. */
export function assertIsText({ text }: Decoded, file: string): void {
  if (!text.includes('\0')) return;
  throw new ProblemError([
    {
      rule: 'memo/not-text',
      file,
      found: 'it holds characters that no text has.',
      expected: 'text in UTF-8, in UTF-16 with its byte order mark, or in the Windows code page of Western Europe.',
      mend: 'save the memo as UTF-8.',
    },
  ]);
}

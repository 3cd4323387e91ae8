import { sha256OfText } from './sha256.ts';

/** Digits kept of each line's hash: enough to find the line that changed, once the hash of the whole tells that one did. */
const DIGITS = 4;

/** The first digits of the SHA-256 of each line, one after another. */
export function lineHashes(text: string): string {
  return text
    .split('\n')
    .map((line) => sha256OfText(line).slice(0, DIGITS))
    .join('');
}

/** 1-based number of the first line that is not the one hashed; null where all are. */
export function firstChangedLine(text: string, hashes: string): number | null {
  const now = lineHashes(text);
  if (now === hashes) return null;
  let at = 0;
  while (now.slice(at, at + DIGITS) === hashes.slice(at, at + DIGITS)) at += DIGITS;
  return at / DIGITS + 1;
}

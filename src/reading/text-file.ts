import { readFileSync } from 'node:fs';
import type { Problem } from '../domain/problem/problem.ts';

/** Control characters, marks that take no room or turn the direction of reading, private use, unassigned: nothing a writer means to write. */
const STRANGE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\p{Co}\p{Cn}]/u;

/** A file of ours as text. Null, and told in `problems`, where its bytes are not UTF-8 or hold what nobody can see. `file` is its name for errors. */
export function readText(absolute: string, file: string, problems: Problem[]): string | null {
  const bytes = readFileSync(absolute);
  const text = decoded(bytes);
  if (text === null) {
    problems.push(unreadable(file, lineOfFirst(bytes.toString('utf8'), '\ufffd'), 'the bytes are not UTF-8.'));
    return null;
  }
  const strange = STRANGE.exec(text);
  if (!strange) return text;
  const code = strange[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const found =
    strange[0] === '\ufeff' && strange.index === 0
      ? 'the file begins with a byte order mark.'
      : `the character U+${code} stands here, which a reader cannot see.`;
  problems.push(unreadable(file, lineOfFirst(text, strange[0]), found));
  return null;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lineOfFirst(text: string, sought: string): number {
  return text.slice(0, Math.max(0, text.indexOf(sought))).split('\n').length;
}

function unreadable(file: string, line: number, found: string): Problem {
  return {
    rule: 'content/encoding',
    file,
    line,
    found,
    expected: 'UTF-8 without a byte order mark, and characters that can be seen.',
    mend: 'save the file as UTF-8, or take the character out.',
  };
}

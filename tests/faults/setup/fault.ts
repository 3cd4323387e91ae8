import type { Random } from './random.ts';

/** Files of the content folder by their paths. */
export type Content = ReadonlyMap<string, Buffer>;

/** One corruption of the content. */
export interface Fault {
  /** What was done, in words: "sources/order.txt: “t” deleted at line 40". */
  readonly what: string;
  /** The file that a writer must open, as problems name it. */
  readonly file: string;
  /** New bytes by path; null removes the file. */
  readonly changes: ReadonlyMap<string, Buffer | null>;
}

/** A kind of corruption, and what becomes of it. */
export interface FaultKind {
  readonly name: string;
  readonly make: (content: Content, random: Random) => readonly Fault[];
  /** Other files that a problem may name: where what was broken is used. Any file, where the broken thing is gone. */
  readonly toldAt?: RegExp;
  /** Faults of this kind in different files do not meet: each is told at its own file, and several are tried in one go. */
  readonly apart?: true;
  /** Why a fault of this kind may go unseen without showing something that the build could know to be wrong. */
  readonly survivors?: string;
}

/** A fault that writes one file anew. */
export function rewritten(file: string, text: string | Buffer, what: string): Fault {
  return { what: `${file}: ${what}`, file, changes: new Map([[file, Buffer.from(text as string)]]) };
}

/** Text of a file of the content; throws where it is not there, for then the kind of fault is out of date. */
export function textOf(content: Content, file: string): string {
  const bytes = content.get(file);
  if (!bytes) throw new Error(`There is no ${file} in the content.`);
  return bytes.toString('utf8');
}

/** Paths of the content that match. */
export function filesLike(content: Content, pattern: RegExp): string[] {
  return [...content.keys()].filter((file) => pattern.test(file)).sort();
}

import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { problem } from './memo-file.ts';
import type { Options } from './options.ts';

/** Decides where each linked memo goes, before any is read: null is standard output. Throws an Error for what cannot be meant. */
export function placesFor({ files, out, json }: Options): (string | null)[] {
  if (out === null) {
    if (files.length > 1 && !json) throw new Error('Several memos cannot share one output: name a folder with -o.');
    if (!json && process.stdout.isTTY && /\.docx$/i.test(files[0] ?? ''))
      throw new Error('A .docx is nothing to look at on a terminal: say with -o where it goes.');
    return files.map(() => null);
  }
  const isFolder = files.length > 1 || /[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
  if (!isFolder) return [out];
  const places = files.map((file) => join(out, file === '-' ? 'memo.txt' : basename(file)));
  const twice = places.find((place, at) => places.indexOf(place) !== at);
  if (twice !== undefined) throw new Error(`Two memos would be written to ${twice}: rename one, or link them apart.`);
  if (existsSync(out) && !statSync(out).isDirectory()) throw new Error(`${out} is a file; several memos need a folder.`);
  return places;
}

/**
 * Writes a linked memo whole or not at all. Whether another file gave way to it. Throws a ProblemError that names where it
 * could not be written, and for a place where one of `sources` is.
 */
export function write(bytes: Uint8Array, place: string, sources: readonly string[], force: boolean): 'new' | 'replaced' {
  const own = force ? undefined : sources.find((source) => isSame(place, source));
  if (own !== undefined) {
    throw problem(
      'memo/overwrite',
      own,
      'it would be written over itself.',
      'another place for the linked memo.',
      'name one with -o, or say --force.',
    );
  }
  const unfinished = `${place}.${process.pid}.part`;
  try {
    makeFolder(dirname(resolve(place)));
    writeFileSync(unfinished, bytes);
    const before = existsSync(place) && !readFileSync(place).equals(bytes);
    renameSync(unfinished, place);
    return before ? 'replaced' : 'new';
  } catch (error) {
    discard(unfinished);
    throw problem(
      'memo/unwritable',
      place,
      `it could not be written (${(error as Error).message}).`,
      'a place that may be written to.',
      'check the folder and its permissions.',
    );
  }
}

/** Folder by folder: where a file system takes none, making all at once would try for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There never was one.
  }
}

/** All of it, however slowly the other end reads. */
export function writeOut(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') throw error;
      if (code !== 'EAGAIN')
        throw problem('memo/unwritable', 'standard output', `it takes no more (${message}).`, 'room for the memo.', 'name a file with -o.');
    }
  }
}

function isSame(place: string, source: string): boolean {
  return source !== '-' && existsSync(place) && existsSync(source) && realpathSync(place) === realpathSync(source);
}

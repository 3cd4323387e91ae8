import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { problem } from './memo-file.ts';
import type { Options } from './options.ts';

/** Decides where each linked memo goes, before any is read: null is standard output. Throws an Error for what cannot be meant. */
export function placesFor({ files, out, json }: Options): (string | null)[] {
  if (out === null) {
    if (files.length > 1 && !json) throw new Error('Several memos cannot share one output: name a folder with -o.');
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

/** Writes a linked memo whole or not at all. Throws a ProblemError that names where it could not be written. */
export function write(bytes: Uint8Array, place: string | null, source: string, force: boolean): void {
  if (place === null) return writeOut(bytes);
  if (!force && isSame(place, source)) {
    throw problem(
      'memo/overwrite',
      source,
      'it would be written over itself.',
      'another place for the linked memo.',
      'name one with -o, or say --force.',
    );
  }
  const unfinished = `${place}.${process.pid}.part`;
  try {
    mkdirSync(dirname(resolve(place)), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw problem(
      'memo/unwritable',
      place,
      `it could not be written (${(error as Error).message}).`,
      'a place that may be written to.',
      'check the folder and its permissions.',
    );
  }
}

/** All of it, however slowly the other end reads. */
export function writeOut(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function isSame(place: string, source: string): boolean {
  return source !== '-' && existsSync(place) && existsSync(source) && realpathSync(place) === realpathSync(source);
}

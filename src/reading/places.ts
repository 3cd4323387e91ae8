import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';

/** Problems with the line that each names in its file, where a check knew only what stands there. */
export function withLines(problems: readonly Problem[], folder: string): Problem[] {
  const texts = new Map<string, string>();
  return problems.map((problem) => {
    const path = join(folder, problem.file);
    if (problem.line !== undefined || !existsSync(path)) return problem;
    const text = texts.get(path) ?? readFileSync(path, 'utf8');
    texts.set(path, text);
    const line = lineOf(problem.found, text);
    return line === null ? problem : { ...problem, line };
  });
}

const CLAIM = /\bclaim (\d+)\b/i;
const PLACE = /(\bthe row )?(?<![\w/-])([a-z]+(?:-[a-z]+)*-\d+)(?![\w-])/i;
const LINK = /\[([^[\]]+)\]/;
const FIELD = /(?:^|: )([a-zA-Z0-9]+):/;
const SAID = /“([^“”]{3,})”|"([^"]{3,})"/g;

/**
 * 1-based line of what a problem speaks of: words it quotes, if they stand in the file once; else the claim, passage or link it
 * names; else the field. Null where none of these is there, or more than once.
 */
export function lineOf(found: string, text: string): number | null {
  const said = [...found.matchAll(SAID)].map((match) => (match[1] ?? match[2] ?? '').split(/\s+/).slice(0, 6).join(' '));
  const [, claim] = CLAIM.exec(found) ?? [];
  const [, row, place] = PLACE.exec(found) ?? [];
  const [, link] = LINK.exec(found) ?? [];
  const [, field] = FIELD.exec(found) ?? [];
  const shapes = [
    ...said.sort((a, b) => b.length - a.length).map((words) => new RegExp(escaped(words), 'g')),
    ...(claim === undefined ? [] : [new RegExp(`^ *- n: ${claim}$`, 'gm')]),
    ...(place === undefined ? [] : [new RegExp(row === undefined ? `^ *${escaped(place)}:$` : `^ *- passage: ${escaped(place)}$`, 'gm')]),
    ...(link === undefined ? [] : [new RegExp(`^ *- text: "?${escaped(link)}"?$`, 'gm')]),
    ...(field === undefined ? [] : [new RegExp(`^ *(?:- )?${escaped(field)}:`, 'gm')]),
  ];
  for (const shape of shapes) {
    const [first, second] = text.matchAll(shape);
    if (first && !second) return text.slice(0, first.index + (first[0].length - first[0].trimStart().length)).split('\n').length;
  }
  return null;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

import { HEADINGS } from '../../prose/headings.ts';

const STANDING = new Set<string>(Object.values(HEADINGS).flat());

/** Prose as running text: list marks and our standing headings dropped, any other heading closed with a full stop. */
export function flowing(prose: string): string {
  return prose
    .split('\n')
    .filter((line) => !STANDING.has(line))
    .join('\n')
    .replace(/^- /gm, '')
    .replace(/([^\s.?!:”])$/gm, '$1.');
}

import type { TreeBuilder } from '../../text-tree.ts';
import type { Part } from '../part.ts';
import { LEFT } from '../../html/elements.ts';
import { OBJECT } from '../../text-tree.ts';
import { Joined } from './joined.ts';
import { Scanner } from './scan.ts';
import type { Token } from './token.ts';

/** Reads the words of one block into the tree. `cells`: it is a row of a table. */
export function readInline(
  source: string,
  parts: readonly Part[],
  labels: ReadonlySet<string>,
  builder: TreeBuilder,
  cells: boolean,
): void {
  const joined = new Joined(source, parts);
  const zone: Zone = { name: '', from: -1 };
  const links: number[] = [];
  for (const token of new Scanner(joined.text, labels, cells).scan()) readToken(token, joined, builder, zone, links);
  if (zone.from >= 0) builder.leave(zone.from, LEFT.get(zone.name) ?? 'left');
}

/** HTML in the line in which nothing is linked. */
interface Zone {
  name: string;
  from: number;
}

function readToken(token: Token, joined: Joined, builder: TreeBuilder, zone: Zone, links: number[]): void {
  const [from, to] = [joined.from(token.from), joined.to(token.to)];
  const written = joined.text.slice(token.from, token.to);
  const start = builder.at;
  switch (token.kind) {
    case 'words':
    case 'mark':
      return builder.leaf(written, from, to);
    case 'sign':
      return builder.leaf(token.text ?? written, from, to, false);
    case 'code':
      builder.push(from, 'edge', 'code');
      builder.leaf(OBJECT, from, to, false, written.replace(/^`+ ?| ?`+$/g, ''));
      return builder.pop(to);
    case 'address':
      builder.leaf(written, from, to);
      return builder.leave(start, 'code');
    case 'note':
      builder.push(from, 'edge', 'sup');
      builder.leaf('', from, to, false, written.slice(2, -1));
      return builder.pop(to);
    case 'image':
      return builder.leaf(OBJECT, from, to, false, '');
    case 'cell':
      return builder.paragraph();
    case 'html':
      return readHtml(token.text ?? '', from, to, builder, zone);
    case 'open':
      builder.push(from, 'whole', token.tag ?? null);
      return;
    case 'open link':
      links.push(start);
      builder.push(from, 'edge', 'a', token.href);
      return;
    case 'close link':
      builder.pop(to);
      return builder.leave(links.pop() ?? start, 'linked');
    case 'close':
      return builder.pop(to);
  }
}

/** A tag shows nothing, and no link reaches over it. */
function readHtml(tag: string, from: number, to: number, builder: TreeBuilder, zone: Zone): void {
  builder.push(from, 'edge', tag === 'br' ? 'br' : null);
  if (tag === 'br') builder.leaf('\n', from, to, false);
  builder.pop(to);
  if (zone.from < 0 && LEFT.has(tag)) Object.assign(zone, { name: tag, from: builder.at });
  else if (zone.from >= 0 && tag === `/${zone.name}`) {
    builder.leave(zone.from, LEFT.get(zone.name) ?? 'left');
    zone.from = -1;
  }
}

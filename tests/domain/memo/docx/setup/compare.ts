import { fromXml } from 'xast-util-from-xml';
import { filesOf } from './archive.ts';

interface Node {
  type: string;
  name?: string;
  attributes?: Record<string, string | null | undefined>;
  children?: Node[];
  value?: string;
}

const MERGED = new Set(['w:r', 'w:t', 'w:ins', 'w:moveTo']);

/**
 * What a part of a .docx says, as a tree in which links that the linker made are none: their words stand where the
 * link stood, runs and insertions that were cut for them are whole again, and the document's style of links is gone.
 */
export function withoutLinks(xml: string): Node {
  return bare(fromXml(xml), false);
}

function bare(node: Node, inLink: boolean): Node {
  const children = (node.children ?? []).flatMap((child): Node[] => {
    if (child.type === 'comment' || child.type === 'instruction') return [child];
    if (isOurs(child)) return bare({ ...child, name: 'gone' }, true).children ?? [];
    if (inLink && child.name === 'w:rStyle' && child.attributes?.['w:val'] === 'Hyperlink') return [];
    const made = bare(child, inLink);
    return made.name === 'w:rPr' && made.children?.length === 0 ? [] : [made];
  });
  return { ...stripped(node), ...(node.children && { children: joined(children) }) };
}

function isOurs({ name, attributes }: Node): boolean {
  return name === 'w:hyperlink' && /^rIdCitation\d+$/.test(attributes?.['r:id'] ?? '');
}

/** Numbers of tracked changes, and whether blanks are kept, change where something is cut. */
function stripped({ type, name, attributes, value }: Node): Node {
  const kept = Object.entries(attributes ?? {}).filter(
    ([key]) => !(name === 'w:t' && key === 'xml:space') && !((name === 'w:ins' || name === 'w:moveTo') && key === 'w:id'),
  );
  return { type, ...(name !== undefined && { name, attributes: Object.fromEntries(kept) }), ...(value !== undefined && { value }) };
}

/** Neighbours that say the same of their words are one. */
function joined(children: readonly Node[]): Node[] {
  const all: Node[] = [];
  for (const child of children) {
    const last = all.at(-1);
    if (last?.type === 'text' && child.type === 'text') last.value = `${last.value ?? ''}${child.value ?? ''}`;
    else if (last && MERGED.has(child.name ?? '') && headOf(last) === headOf(child))
      last.children = joined([...(last.children ?? []), ...(child.children ?? []).filter(({ name }) => name !== 'w:rPr')]);
    else all.push({ ...child });
  }
  return all;
}

function headOf({ name, attributes, children }: Node): string {
  return JSON.stringify([name, attributes, name === 'w:r' ? (children ?? []).filter((child) => child.name === 'w:rPr') : []]);
}

/** The files of an archive that differ in more than links, and what became of each: nothing, if all is well. */
export function changesBesideLinks(before: Uint8Array, after: Uint8Array): string[] {
  const [theirs, ours] = [filesOf(before), filesOf(after)];
  const same = (one: string, other: string): boolean => JSON.stringify(withoutLinks(one)) === JSON.stringify(withoutLinks(other));
  const addresses = (words = ''): string[] => words.match(/<Relationship [^>]*>/g) ?? [];
  const old = (one: string): boolean => !/ Id="rIdCitation\d+" [^>]* TargetMode="External"\/>$/.test(one);
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((name) => {
    const [one, other] = [theirs.get(name), ours.get(name)];
    if (one === other) return [];
    if (other === undefined) return [`${name} is gone`];
    if (name.endsWith('.rels')) return addresses(other).filter(old).join() === addresses(one).join() ? [] : [`${name} changed`];
    return one !== undefined && same(one, other) ? [] : [`${name} changed`];
  });
}

import type { OrderIndex } from './order-index.ts';

/** "Sec. 2(c)(iii)" for ["2", "c", "iii"]; "Sec. 1, paragraph 2"; "Preamble". */
export function shortName(parts: readonly string[]): string {
  const [section = '', ...labels] = parts;
  if (section === 'preamble') return 'Preamble';
  return `Sec. ${section}${labels.map(subdivision).join('')}`;
}

/** Says that a provision is not there, and what is: "E.O. 12866 has no Sec. 2(g); Sec. 2 ends at (f)." */
export function whatThereIs(index: OrderIndex, parts: readonly string[]): string {
  const order = `E.O. ${index.order.number}`;
  const asked = parts[0] === 'preamble' ? 'preamble' : shortName(parts);
  return `${order} has no ${asked}; ${extent(index, parts)}.`;
}

function extent(index: OrderIndex, parts: readonly string[]): string {
  for (let depth = parts.length - 1; depth > 0; depth -= 1) {
    const id = index.ids(parts.slice(0, depth))[0];
    if (id !== undefined) return extentOf(index, id);
  }
  const last = index.sections.at(-1);
  return last === undefined ? 'it has no sections' : `the order ends at ${shortName(index.parts(last))}`;
}

function extentOf(index: OrderIndex, id: string): string {
  const name = shortName(index.parts(id));
  const children = index.children(id).map((child) => index.parts(child).at(-1) ?? '');
  const labelled = children.filter((label) => !isUnnumbered(label));
  const last = labelled.at(-1);
  if (last !== undefined) return `${name} ends at ${/^\d+\.\d/.test(last) ? last : `(${last})`}`;
  if (children.length === 0) return `${name} has no subdivisions`;
  return children.length === 1
    ? `${name} has one paragraph, not numbered`
    : `${name} has ${children.length} paragraphs, none of them numbered`;
}

function isUnnumbered(label: string): boolean {
  return /^p\d+$/.test(label);
}

function subdivision(label: string): string {
  return isUnnumbered(label) ? `, paragraph ${label.slice(1)}` : `(${label})`;
}

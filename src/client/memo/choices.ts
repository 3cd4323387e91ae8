import type { Kind } from '../../domain/citation/index.ts';
import type { Choices } from '../../domain/memo/held.ts';

/** Boxes that stand for more than one kind. */
const GROUPS: Readonly<Record<string, readonly Kind[]>> = { laws: ['plaw', 'stat', 'bill'], orders: ['eo', 'memo'] };

/** What the reader has chosen on the page. */
export function choicesOf(root: ParentNode): Choices {
  const boxes = root.querySelectorAll<HTMLInputElement>('input[name="memo-kind"]:checked');
  const kinds = Array.from(boxes, ({ value }) => GROUPS[value] ?? [value as Kind]).flat();
  const style = root.querySelector<HTMLSelectElement>('select[name="memo-style"]')?.value ?? '';
  const as = root.querySelector<HTMLInputElement>('input[name="memo-as"]:checked')?.value;
  return { kinds: new Set(kinds), style: style === '' ? null : (style as Choices['style']), as: as === 'note' ? 'note' : 'link' };
}

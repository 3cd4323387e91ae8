import type { Site } from '../../domain/memo/held.ts';
import type { MemoOrder } from '../../domain/memo/memo.ts';

/** The order that the page carries, and where this site is: both without asking anybody. */
export function siteOfPage(): Site {
  const data = document.getElementById('order-data')?.textContent ?? 'null';
  return { order: JSON.parse(data) as MemoOrder, base: location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') };
}

/** Words in quotation marks: offsets between the marks, UTF-16 units, end exclusive. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

const MARK = /["“”„]|``|''|\n[^\S\n]*\n/g;
const OPENS_AFTER = /[\s([{—–/-]$/;

/**
 * Words between double quotation marks, straight, curly or as plain-text prints write them, in order of place. Marks pair
 * within a paragraph; a mark without its partner begins nothing. Marks inside a quotation belong to it.
 */
export function quotedIn(text: string): Quoted[] {
  const quoted: Quoted[] = [];
  let open: { at: number; mark: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark.startsWith('\n')) open = null;
    else if (open === null) {
      if (opens(mark, text.slice(Math.max(0, index - 1), index))) open = { at: index + mark.length, mark };
    } else if (closes(mark, open.mark)) {
      quoted.push({ start: open.at, end: index });
      open = null;
    }
  }
  return quoted;
}

function opens(mark: string, before: string): boolean {
  if (mark === '"') return before === '' || OPENS_AFTER.test(before);
  return mark === '“' || mark === '„' || mark === '``';
}

function closes(mark: string, open: string): boolean {
  if (open === '"') return mark === '"';
  if (open === '``') return mark === "''" || mark === '"';
  return mark === '”' || (open === '„' && mark === '“');
}

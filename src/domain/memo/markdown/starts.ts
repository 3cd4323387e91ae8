/** How the blocks of CommonMark and GitHub's tables and footnotes begin. Each is tried on a line without its indent. */
export const HEADING = /^(#{1,6})(?=[ \t]|$)[ \t]*/;
export const FENCE = /^(?:(`{3,})(?!.*`)|(~{3,}))/;
export const THEMATIC = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
export const BULLET = /^[-+*](?=[ \t]|$)/;
export const ORDERED = /^(\d{1,9})[.)](?=[ \t]|$)/;
export const FOOTNOTE = /^\[\^[^\]\s]{1,200}\]:[ \t]*/;
export const DEFINITION = /^\[(?!\^)(?:[^\][\\]|\\.){1,999}\]:/;
/** The row of dashes below the head of a table. */
const TABLE_RULE = /^\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*(?:[ \t]*\|)?$/;

/** Whether a line and the line below it are the head of a table: as many cells in both. */
export function isTableHead(head: string, below: string): boolean {
  return TABLE_RULE.test(below) && (head.includes('|') || below.includes('|')) && cellsIn(head) === cellsIn(below);
}

function cellsIn(row: string): number {
  const cells = row.replace(/\\[^]/g, '').trim().split('|').length;
  return cells - (row.startsWith('|') ? 1 : 0) - (cells > 1 && row.endsWith('|') && !row.endsWith('\\|') ? 1 : 0);
}

interface HtmlStart {
  readonly open: RegExp;
  /** Ends the block on the line where it is found; null: a blank line does. */
  readonly close: RegExp | null;
  readonly interrupts: boolean;
}

const BLOCK_NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

export const HTML_STARTS: readonly HtmlStart[] = [
  { open: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, close: /<\/(?:script|pre|style|textarea)>/i, interrupts: true },
  { open: /^<!--/, close: /-->/, interrupts: true },
  { open: /^<\?/, close: /\?>/, interrupts: true },
  { open: /^<!\[CDATA\[/, close: /\]\]>/, interrupts: true },
  { open: /^<![A-Za-z]/, close: />/, interrupts: true },
  { open: new RegExp(`^</?(?:${BLOCK_NAMES})(?=\\s|/?>|$)`, 'i'), close: null, interrupts: true },
  { open: /^<\/?[A-Za-z][^<>]*>\s*$/, close: null, interrupts: false },
];

/** YAML between two lines of "---", or TOML between "+++", at the very top. */
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\r?\n(?=[ \t]*[\w\"'-]+[ \t]*[:=])(?:[^\n]*\n)*?\1[ \t]*(?:\r?\n|$)/;

/** Where the front matter of a source ends; 0 where there is none. */
export function frontMatterEnd(source: string): number {
  return FRONT_MATTER.exec(source)?.[0].length ?? 0;
}

const LABELS = /^[ \t>*+\-\d.)]{0,200}\[((?:[^\][\\\n]|\\.){1,999})\]:/gm;

/** Labels that a link may refer to, wherever they are defined. Errs on the side of too many: then a link is left out. */
export function labelsOf(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(LABELS), (found) => labelKey(found[1] ?? '')));
}

/** Labels are the same whatever their case and blanks. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

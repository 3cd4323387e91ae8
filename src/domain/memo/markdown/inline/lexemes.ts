/** Patterns of what stands inside a line, each tried at one place only. None can be made to read a text twice at length. */
export const ESCAPE = /\\([!-/:-@[-`{-~])/y;
export const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
export const AUTOLINK = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255})>/y;
/** A bare address, as GitHub links it. */
export const ADDRESS = /(?:https?:\/\/|www\.)\S+/iy;
export const NOTE = /\[\^[^\][\s]{1,200}\]/y;
export const BACKTICKS = /`+/y;
export const MARKS = /\*+|_+|~{1,2}(?!~)/y;
/** Anything that begins none of the above. */
export const WORDS = /[^\\&<`*_~[\]!\n|hHwW]+|[hHwW][^\\&<`*_~[\]!\n|hHwW]*/y;

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>/y;
/** What HTML has besides tags, and how each ends. */
const OTHER_HTML = [
  { open: '<!--', close: '-->' },
  { open: '<?', close: '?>' },
  { open: '<![CDATA[', close: ']]>' },
  { open: '<!', close: '>' },
] as const;

export interface InlineHtml {
  readonly end: number;
  /** Lower-case; empty for a comment and the like. */
  readonly name: string;
  readonly closing: boolean;
}

/** Reads a tag or a comment of HTML. `absent` remembers ends that are not there, so that no one looks for them twice. */
export function readHtmlAt(text: string, place: number, absent: Set<string>): InlineHtml | null {
  for (const { open, close } of OTHER_HTML) {
    if (!text.startsWith(open, place)) continue;
    const end = absent.has(close) ? -1 : text.indexOf(close, place + open.length);
    if (end < 0) absent.add(close);
    else return { end: end + close.length, name: '', closing: false };
  }
  TAG.lastIndex = place;
  const tag = TAG.exec(text);
  return tag ? { end: TAG.lastIndex, name: (tag[2] ?? '').toLowerCase(), closing: tag[1] === '/' } : null;
}

/** The pattern's match at `place`, or null. */
export function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

import { TokenizerMode } from 'parse5';
import type { Tag, WhyLeft } from '../text-tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that begin and end a paragraph of the text. */
export const BLOCKS = words(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section
  summary table tbody td tfoot th thead tr ul`,
);

/** Elements inside a line that may stand in a link as a whole. Any other is an edge. */
export const INLINE = words(
  `abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q s small span strike strong sub sup time tt u var wbr br`,
);

export const VOID = words('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');

/** Elements in which nothing is linked: they hold a link, code, or what a reader operates. */
export const LEFT: ReadonlyMap<string, WhyLeft> = new Map<string, WhyLeft>([
  ['a', 'linked'],
  ...['code', 'kbd', 'samp'].map((name) => [name, 'code'] as const),
  ...['button', 'label', 'del'].map((name) => [name, 'left'] as const),
]);

/** Elements whose words are no part of the text. */
export const HIDDEN = words(
  'applet audio canvas datalist iframe math noembed noframes noscript object plaintext script select style svg template textarea title video xmp',
);

/** Elements that hold a language of their own. */
export const FOREIGN = words('svg math');

/** What a start tag closes that stands open directly around it, though its end tag is left out. */
export const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', words('p li')],
  ...['dt', 'dd'].map((name) => [name, words('p dt dd')] as const),
  ...['td', 'th'].map((name) => [name, words('p td th')] as const),
  ['tr', words('p td th tr')],
  ...['tbody', 'thead', 'tfoot'].map((name) => [name, words('p td th tr tbody thead tfoot caption colgroup')] as const),
]);
/** Any other block closes a paragraph. */
export const CLOSED_BY_BLOCK = words('p');

/** Elements that hold elements and no words: browsers move words found in them elsewhere. */
export const WORDLESS = words('table thead tbody tfoot tr colgroup frameset head html');

/** Elements whose content is not markup, and how it is read. */
export const RAW: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['textarea', 'title'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

const SAME: readonly Tag[] = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'table',
  'tr',
  'td',
  'th',
  'strong',
  'em',
  'u',
  's',
  'sup',
  'sub',
  'code',
  'a',
  'br',
  'hr',
];
const SHOWN: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...SAME.map((tag) => [tag, tag] as const),
  ['b', 'strong'],
  ['i', 'em'],
  ['cite', 'em'],
  ['ins', 'u'],
  ['del', 's'],
  ['strike', 's'],
]);

/** The only elements that a memo's markup is ever shown or copied as; null for those that show as nothing. */
export function shownAs(name: string): Tag | null {
  return SHOWN.get(name) ?? null;
}

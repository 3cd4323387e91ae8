/** The words that announce a section in one style, for one and for several. */
export interface SectionWords {
  readonly one: string;
  readonly many: string;
  /** How an unnumbered paragraph stands behind its section. */
  readonly paragraph: (place: number) => string;
  readonly to: string;
  /** "part " or "Part ". */
  readonly part: string;
}

const isUnnumbered = (part: string): boolean => /^p\d+$/.test(part);

/** "2(c)(iii)", "1 ¶ 2": the parts of a provision's id as a pin. */
export function pinOf(parts: readonly string[], words: SectionWords): string {
  const [section = '', ...labels] = parts;
  return section + labels.map((part) => (isUnnumbered(part) ? words.paragraph(Number(part.slice(1))) : `(${part})`)).join('');
}

/** "§ 3(b)(ii)", "§§ 2(a)–(e)", "sections 2 through 4": a provision or a range with the words that announce it. */
export function announced(from: readonly string[], to: readonly string[] | null, words: SectionWords): string {
  if (isOutside(from)) return to ? `${outside(from, words)} through ${announced(to, null, words)}` : outside(from, words);
  if (!to) return `${words.one}${pinOf(from, words)}`;
  const unnumbered = isUnnumbered(from.at(-1) ?? '');
  // Behind "paragraph 2", a number alone would be read as a paragraph.
  if (unnumbered && !sameParent(from, to)) return `${words.one}${pinOf(from, words)} through ${words.one}${pinOf(to, words)}`;
  const end = sameParent(from, to) ? shortEnd(to, unnumbered) : pinOf(to, words);
  return `${words.many}${pinOf(from, words)}${words.to}${end}`;
}

const OVER_SECTIONS = /^(part|heading)-(.+)$/;

/** A part, a heading over sections, or a paragraph of an order that has no sections. */
function isOutside([first = '']: readonly string[]): boolean {
  return OVER_SECTIONS.test(first) || isUnnumbered(first);
}

/** "Part III", "pt. 2, § 1(a)", "Paragraph 2". */
function outside([first = '', ...rest]: readonly string[], words: SectionWords): string {
  const [, kind, number = ''] = OVER_SECTIONS.exec(first) ?? [];
  const capital = (name: string): string => (/^\p{Lu}/u.test(words.one) ? name.charAt(0).toUpperCase() + name.slice(1) : name);
  if (kind === undefined) return capital(words.paragraph(Number(first.slice(1))).replace(/^[,\s]+/, ''));
  const over = kind === 'part' ? `${words.part}${number.toUpperCase()}` : capital(`heading ${number}`);
  const [below] = rest;
  if (below === undefined) return over;
  return isUnnumbered(below) ? `${over}${words.paragraph(Number(below.slice(1)))}` : `${over}, ${announced(rest, null, words)}`;
}

function sameParent(from: readonly string[], to: readonly string[]): boolean {
  return from.length > 1 && from.length === to.length && from.slice(0, -1).every((part, place) => part === to[place]);
}

function shortEnd(to: readonly string[], unnumbered: boolean): string {
  const last = to.at(-1) ?? '';
  return unnumbered ? last.slice(1) : `(${last})`;
}

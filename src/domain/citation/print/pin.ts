/** The words that announce a section in one style, for one and for several. */
export interface SectionWords {
  readonly one: string;
  readonly many: string;
  /** How an unnumbered paragraph stands behind its section. */
  readonly paragraph: (place: number) => string;
  readonly to: string;
}

const isUnnumbered = (part: string): boolean => /^p\d+$/.test(part);

/** "2(c)(iii)", "1 ¶ 2": the parts of a provision's id as a pin. */
export function pinOf(parts: readonly string[], words: SectionWords): string {
  const [section = '', ...labels] = parts;
  return section + labels.map((part) => (isUnnumbered(part) ? words.paragraph(Number(part.slice(1))) : `(${part})`)).join('');
}

/** "§ 3(b)(ii)", "§§ 2(a)–(e)", "sections 2 through 4": a provision or a range with the words that announce it. */
export function announced(from: readonly string[], to: readonly string[] | null, words: SectionWords): string {
  if (!to) return `${words.one}${pinOf(from, words)}`;
  const unnumbered = isUnnumbered(from.at(-1) ?? '');
  // Behind "paragraph 2", a number alone would be read as a paragraph.
  if (unnumbered && !sameParent(from, to)) return `${words.one}${pinOf(from, words)} through ${words.one}${pinOf(to, words)}`;
  const end = sameParent(from, to) ? shortEnd(to, unnumbered) : pinOf(to, words);
  return `${words.many}${pinOf(from, words)}${words.to}${end}`;
}

function sameParent(from: readonly string[], to: readonly string[]): boolean {
  return from.length > 1 && from.length === to.length && from.slice(0, -1).every((part, place) => part === to[place]);
}

function shortEnd(to: readonly string[], unnumbered: boolean): string {
  const last = to.at(-1) ?? '';
  return unnumbered ? last.slice(1) : `(${last})`;
}

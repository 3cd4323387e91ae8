const ATTRIBUTE = /([^\s/>=<"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The attributes of a tag, names as written, values decoded. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map(Array.from(tag.matchAll(ATTRIBUTE), ([, name, double, single]) => [name ?? '', decodeXml(double ?? single ?? '')]));
}

/** Words with XML's references decoded. */
export function decodeXml(words: string): string {
  return words.replace(REFERENCE, (_, name?: string, decimal?: string, hex?: string) => decodedReference(name, decimal, hex));
}

function decodedReference(name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED[name] ?? '';
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

/** The references in a stretch of XML text: where each stands, and what it stands for. */
export function referencesIn(words: string): { readonly from: number; readonly to: number; readonly text: string }[] {
  return Array.from(words.matchAll(REFERENCE), ({ 0: reference, index }) => ({
    from: index,
    to: index + reference.length,
    text: decodeXml(reference),
  }));
}

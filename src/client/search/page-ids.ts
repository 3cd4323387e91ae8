/**
 * Ids of an index's records, in the order in which they were given to it. Pagefind's list of pages is CBOR: a version, then
 * for each page its id and its count of words. Throws when it is anything else.
 */
export function pageIds(meta: Uint8Array): string[] {
  const at = { byte: 0 };
  expect(head(meta, at), ARRAY);
  text(meta, at);
  const count = expect(head(meta, at), ARRAY);
  return Array.from({ length: count }, () => {
    expect(head(meta, at), ARRAY);
    const id = text(meta, at);
    expect(head(meta, at), COUNT);
    return id;
  });
}

const [COUNT, TEXT, ARRAY] = [0, 3, 4];

/** The kind and the value, or length, of the next item. */
function head(bytes: Uint8Array, at: { byte: number }): { readonly kind: number; readonly value: number } {
  const first = bytes[at.byte] ?? 0;
  const more = (first & 31) < 24 ? 0 : 2 ** ((first & 31) - 24);
  let value = more === 0 ? first & 31 : 0;
  for (let byte = 1; byte <= more; byte += 1) value = value * 256 + (bytes[at.byte + byte] ?? 0);
  at.byte += 1 + more;
  return { kind: first >> 5, value };
}

function text(bytes: Uint8Array, at: { byte: number }): string {
  const length = expect(head(bytes, at), TEXT);
  at.byte += length;
  return new TextDecoder().decode(bytes.subarray(at.byte - length, at.byte));
}

function expect({ kind, value }: { readonly kind: number; readonly value: number }, expected: number): number {
  if (kind !== expected) throw new Error('The list of pages of the search index is not what it should be.');
  return value;
}

/** What a .docx may hold. Real memos stay far below; what is above is refused before anything is inflated. */
export const LIMITS = {
  /** Bytes of the archive. */
  archive: 64 * 1024 * 1024,
  entries: 4000,
  /** Bytes of all entries together when inflated, as the archive itself says. */
  inflatedTotal: 512 * 1024 * 1024,
  /** Bytes of one part that is read, when inflated. */
  part: 48 * 1024 * 1024,
  /** Bytes of all parts that are read, when inflated. */
  parts: 96 * 1024 * 1024,
  /** An entry that inflates to more than this many times its size is taken for a bomb … */
  ratio: 250,
  /** … if it is larger than this. A page of blanks compresses well too. */
  ratioFrom: 1024 * 1024,
  /** Elements within elements. */
  depth: 128,
} as const;

/** "64 MB" */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}

import type { Citation } from '../citation/index.ts';
import type { Linked } from './place.ts';

/** How links are written: in words as they stand or rewritten, as a link or as a note at the end. */
export interface Writing {
  readonly as: 'link' | 'note';
  /** What a citation is to say; null leaves the writer's words. */
  readonly words: (citation: Citation) => string | null;
}

/** The writer's words stay, and the link goes around them. */
export const AS_IT_STANDS: Writing = { as: 'link', words: () => null };

/** New words for a citation, where its old ones stand in one piece and can be replaced without touching markup. */
export function newWords({ citation, wraps }: Linked, writing: Writing): string | null {
  const [only] = wraps;
  const inOnePiece = wraps.length === 1 && only !== undefined && only.to - only.from === citation.end - citation.start;
  return inOnePiece ? writing.words(citation) : null;
}

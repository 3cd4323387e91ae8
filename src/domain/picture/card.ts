import type { Lettering, Style } from './lettering.ts';
import { fitText, opening } from './setting.ts';
import { drawing, inset, lettered, rectangle } from './svg.ts';
import { token, type Tokens } from './tokens.ts';

/** What a share card says: the order's side, and ours. */
export interface CardFace {
  /** "Sec. 3(b)(ii)" */
  readonly pin: string;
  /** The order's own words; as many of them as there is room for are shown. */
  readonly words: string;
  /** What stands below the order's words: which order, of what day. */
  readonly source: string;
  readonly title: string;
  readonly answer: string;
  readonly site: string;
}

/** What a card is drawn with. */
export interface CardTools {
  readonly serif: Lettering;
  readonly sans: Lettering;
  readonly tokens: Tokens;
  /** The site's mark, a square SVG. */
  readonly mark: string;
}

/** Pixels, as the Open Graph protocol's readers ask for them. */
export const CARD = { width: 1200, height: 630 } as const;

const RULE = 14;
const MARGIN = 56;
const SPLIT = 588;
/** Baseline of what stands first on either side. */
const BASE = 122;
const FOOT = 566;
/** More than this is small print on a telephone. */
const MOST_WORDS = 240;

/** Draws a share card as the site looks: facing pages, the order's words on buff, plain words beside them. Letters are outlines. */
export function drawCard(face: CardFace, { serif, sans, tokens, mark }: CardTools): string {
  const ink = (name: string): string => token(tokens, name);
  const set = (lettering: Lettering, weight: number, sizes: readonly number[], leading: number): [Style, ...Style[]] =>
    sizes.map((size) => ({ face: lettering, weight, size, leading: Math.round(size * leading) })) as [Style, ...Style[]];
  const left = SPLIT - 2 * MARGIN;
  const right = CARD.width - SPLIT - 2 * MARGIN;
  const pin = fitText(face.pin, left, 70, set(serif, 600, [60, 54, 48, 44, 40, 36], 1.15));
  const words = fitText(opening(face.words, MOST_WORDS), left, 345, set(serif, 400, [46, 42, 38, 35, 32, 29], 1.36));
  const title = fitText(face.title, right, 170, set(sans, 600, [50, 46, 42, 38], 1.14), true);
  const below = BASE + (title.lines.length - 1) * title.style.leading;
  const answer = fitText(face.answer, right, FOOT - 64 - below - 24, set(sans, 400, [34, 32, 30, 28, 26], 1.36));
  const small = (text: string, width: number) => fitText(text, width, 30, set(sans, 400, [23, 21, 19, 17], 1.3));
  return drawing(CARD.width, CARD.height, [
    rectangle(0, 0, CARD.width, CARD.height, ink('paper')),
    rectangle(0, 0, SPLIT, CARD.height, ink('order-paper')),
    rectangle(SPLIT, 0, 2, CARD.height, ink('order-line')),
    rectangle(0, 0, CARD.width, RULE, ink('order-stamp')),
    lettered(pin, MARGIN, BASE, ink('order-stamp')),
    lettered(words, MARGIN, 150 + words.style.leading, ink('order-ink')),
    lettered(small(face.source, left), MARGIN, FOOT + 14, ink('order-stamp')),
    lettered(title, SPLIT + MARGIN, BASE, ink('plain-stamp')),
    lettered(answer, SPLIT + MARGIN, below + 24 + answer.style.leading, ink('ink')),
    inset(mark, SPLIT + MARGIN, FOOT - 18, 44),
    lettered(small(face.site, right - 60), SPLIT + MARGIN + 58, FOOT + 14, ink('ink-soft')),
  ]);
}

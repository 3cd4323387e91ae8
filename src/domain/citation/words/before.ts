import { BREAK, GAP } from './lexeme.ts';

/** A number that stands directly before `index`, as a title or a volume does. */
export interface NumberBefore {
  readonly value: string;
  readonly start: number;
}

const TITLE_WORD = new RegExp(`(?:^|[^A-Za-z])([Tt]itle|TITLE)${BREAK}$`);
const NUMBER = new RegExp(`(?:^|[^\\w.,$/-]|(?<=[A-Za-z])/|[.,](?<!\\d.))(\\d{1,3}A?)(?:[.,]?${GAP})$`);
const REACH = 48;

/** Reads "18 " before "U.S.C." ("Title 18, " as well), never reaching back before `floor`. */
export function numberBefore(text: string, index: number, floor: number): NumberBefore | null {
  const from = Math.max(floor, index - REACH);
  const before = text.slice(from, index);
  const match = NUMBER.exec(before);
  if (!match?.[1]) return null;
  const start = match.index + match[0].indexOf(match[1]);
  const word = TITLE_WORD.exec(before.slice(0, start));
  return { value: match[1], start: from + (word ? word.index + word[0].indexOf(word[1] ?? '') : start) };
}

/** The words before `index`, at most `reach` of them, never from before `floor`. */
export function wordsBefore(text: string, index: number, floor: number, reach: number): string {
  return text.slice(Math.max(floor, index - reach), index);
}

const TITLE_OF_THE = new RegExp(`(?:^|[^A-Za-z])([Tt]itle|TITLE)${BREAK}(\\d{1,2}),?${BREAK}of${BREAK}(?:the${BREAK})?$`);

/** The same for a title of a code: "title 18 of the " as well. */
export function titleBefore(text: string, index: number, floor: number): NumberBefore | null {
  const before = wordsBefore(text, index, floor, REACH);
  const match = TITLE_OF_THE.exec(before);
  if (!match?.[1] || !match[2]) return numberBefore(text, index, floor);
  return { value: match[2], start: index - before.length + match.index + match[0].indexOf(match[1]) };
}

/** What belongs to the number behind it: "Sec. 3", "Secs. 1 and 2", "July 2". */
const BEFORE_NUMBER = /\b(Secs?\.|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber) (?=\d)/g;

/** Our words as they are shown: no line ends between a section sign or a month and its number. Nothing but the space changes. */
export function held(text: string): string {
  return text.replace(BEFORE_NUMBER, '$1\u00a0');
}

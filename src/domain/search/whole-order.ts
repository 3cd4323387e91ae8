import { plain, wordsAt } from './indexable.ts';
import type { OrderData } from './order-data.ts';

const ORDER: ReadonlySet<string> = new Set(['order', 'eo']);
/** What may stand around the name of an order without asking for anything in it. */
const AROUND: ReadonlySet<string> = new Set(
  `the this that a an of on for about and in what whats is does do say says contain read show me new latest recent full whole entire
   complete text copy words exec executive presidential white house`.split(/\s+/),
);
/** Shorter words of a title are the ends of too many others: "cybersecurity" is security. */
const LONG = 6;
const MOST_INITIALS = 4;

/** Whether the words name the order as a whole, by who signed it or by what it is about: "the AI order", "what does the order say". */
export function namesWholeOrder(query: string, { title, president }: Pick<OrderData, 'title' | 'president'>): boolean {
  const words = wordsAt(query.replace(/['’]s\b/gi, ''))
    .map(plain)
    .filter(Boolean);
  const subject = subjectOf(title);
  const signer = wordsAt(president).map(plain);
  const isName = (word: string): boolean => subject.some((one) => one === word || (one.length >= LONG && word.endsWith(one)));
  return (
    words.some((word) => ORDER.has(word)) &&
    words.every((word) => ORDER.has(word) || AROUND.has(word) || signer.includes(word) || isName(word))
  );
}

/** The words of a title, and the initials of neighbours: "Artificial Intelligence" is AI. */
function subjectOf(title: string): string[] {
  const words = wordsAt(title).map(plain);
  const initials = words.flatMap((_, from) =>
    Array.from({ length: MOST_INITIALS - 1 }, (__, more) => words.slice(from, from + more + 2))
      .filter((some) => some.length > 1)
      .map((some) => some.map((word) => word[0]).join('')),
  );
  return [...words, ...initials];
}

const TENS: Readonly<Record<string, string>> = {
  ten: '10',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  ninety: '90',
};

/** "thirty" → "30": the order writes its days in digits. None where the word is no such number. */
export function inDigits(word: string): string[] {
  const digits = TENS[word];
  return digits === undefined ? [] : [digits];
}

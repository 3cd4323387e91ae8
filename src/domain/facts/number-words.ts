const SMALL = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const small = `(?:${[...SMALL].reverse().join('|')})`;
const belowHundred = `(?:(?:${TENS.join('|')})(?:[\\s-]${small})?|${small})`;

/** The source of a pattern for a whole number in digits or words: "45", "ninety", "forty-five", "one hundred and twenty". */
export const NUMBER = `(?:\\d{1,4}|(?:one|two|three|a)\\s+hundred(?:\\s+(?:and\\s+)?${belowHundred})?|${belowHundred})`;

/** The number that such words stand for. */
export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  let total = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'hundred') total = Math.max(total, 1) * 100;
    else if (TENS.includes(word)) total += (TENS.indexOf(word) + 2) * 10;
    else total += SMALL.indexOf(word) + 1;
  }
  return total;
}

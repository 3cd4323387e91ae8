/** Digits, a section sign, a spelled-out number behind the word that announces it: without any of them, no citation. */
const SIGNS =
  /\d|\u00a7|\b(?:preamble|pmbl)\b|\b(?:sections?|secs?\.?|(?:sub)?paragraphs?|paras?\.?|part|title)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** Days and spans of time, whose digits cite nothing. */
const TIMES =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|\b\d{1,3}[ -](?:days?|hours?|weeks?|months?|years?)\b|\b\d{1,2} (?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:19|20)\d\d\b(?!-)/gi;

/** Whether it is worth fetching the grammar of citations for these words. May be wrong only the costly way: a fetch for nothing. */
export function looksLikeCitation(words: string): boolean {
  return SIGNS.test(words.replace(TIMES, ' '));
}

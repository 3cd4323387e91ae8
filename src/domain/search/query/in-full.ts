/** What readers shorten or spell out, and how the order and we write it. The order writes its days in digits. */
const IN_FULL: Readonly<Record<string, string>> = {
  ten: '10',
  thirty: '30',
  sixty: '60',
  ninety: '90',
  dept: 'department',
  gov: 'government',
  govt: 'government',
  natl: 'national',
  admin: 'administration',
  infra: 'infrastructure',
  info: 'information',
  asst: 'assistant',
  regs: 'regulation',
  reqs: 'requirement',
};

/** "dept" → "department", "thirty" → "30". None where the word is no such short form. */
export function inFull(word: string): string[] {
  const full = Object.hasOwn(IN_FULL, word) ? IN_FULL[word] : undefined;
  return full === undefined ? [] : [full];
}

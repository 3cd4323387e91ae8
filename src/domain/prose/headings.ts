/** The headings a body may use, by kind of entry. Fixed, so that readers meet the same questions in the same words. */
export const HEADINGS = {
  explanation: ['Who must act', 'What it does not say', 'Why it is there', 'For example'],
  audience: ['What the order asks of you', 'What it offers you', 'What it leaves open'],
  none: [],
} as const satisfies Record<string, readonly string[]>;

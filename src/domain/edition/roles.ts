import type { Role } from '../entry/common.ts';

/** How the site words a role, in the order it lists them. */
export const ROLES: readonly { readonly role: Role; readonly words: string }[] = [
  { role: 'lead', words: 'lead' },
  { role: 'decide', words: 'decision' },
  { role: 'through', words: 'through this office' },
  { role: 'consult', words: 'consulted' },
  { role: 'coordinate', words: 'coordinated with' },
  { role: 'collaborate', words: 'collaboration' },
  { role: 'benefit', words: 'benefit' },
];

/** Place of a role in that order. */
export function roleWeight(role: Role): number {
  return ROLES.findIndex((one) => one.role === role);
}

export function roleWords(role: Role): string {
  return ROLES[roleWeight(role)]!.words;
}

import type { Role } from '../entry/common.ts';

/** How the site words a role, in the order it lists them. */
export const ROLES: readonly { readonly role: Role; readonly words: string }[] = [
  { role: 'lead', words: 'leads' },
  { role: 'decide', words: 'decides' },
  { role: 'through', words: 'is the one through whom another acts' },
  { role: 'consult', words: 'is consulted' },
  { role: 'coordinate', words: 'is coordinated with' },
  { role: 'collaborate', words: 'collaborates' },
  { role: 'benefit', words: 'is to benefit' },
];

/** Place of a role in that order. */
export function roleWeight(role: Role): number {
  return ROLES.findIndex((one) => one.role === role);
}

export function roleWords(role: Role): string {
  return ROLES[roleWeight(role)]!.words;
}

import type { Role } from '../entry/common.ts';

/** How the site words a role, in the order it lists them. */
export const ROLES: readonly { readonly role: Role; readonly words: string; readonly verb: string }[] = [
  { role: 'lead', words: 'must act', verb: 'acts' },
  { role: 'decide', words: 'decides', verb: 'decides' },
  { role: 'through', words: 'acts for another', verb: 'is the one through whom another acts' },
  { role: 'consult', words: 'is consulted', verb: 'is consulted' },
  { role: 'coordinate', words: 'is coordinated with', verb: 'is coordinated with' },
  { role: 'collaborate', words: 'collaborates', verb: 'collaborates' },
  { role: 'benefit', words: 'is to benefit', verb: 'is to benefit' },
];

/** Place of a role in that order. */
export function roleWeight(role: Role): number {
  return ROLES.findIndex((one) => one.role === role);
}

export function roleWords(role: Role): string {
  return ROLES[roleWeight(role)]!.words;
}

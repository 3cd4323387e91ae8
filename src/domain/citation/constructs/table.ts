import { bill } from './bill.ts';
import { federalRegulations, partOfTitle } from './cfr.ts';
import type { Construct } from './construct.ts';
import { executiveOrder } from './executive-order.ts';
import { id } from './id.ts';
import { memorandum } from './memorandum.ts';
import { courtReport, namedLaw, paper } from './other-law.ts';
import { preamble } from './preamble.ts';
import { publicLaw } from './public-law.ts';
import { federalRegister, statutesAtLarge } from './register.ts';
import { section } from './section.ts';
import { subdivision } from './subdivision.ts';
import { unitedStatesCode } from './usc.ts';

/** Every way of citing that is known. Where two could begin at one place, the earlier is tried. */
export const CONSTRUCTS: readonly Construct[] = [
  section,
  executiveOrder,
  unitedStatesCode,
  federalRegulations,
  subdivision,
  federalRegister,
  publicLaw,
  bill,
  statutesAtLarge,
  memorandum,
  id,
  partOfTitle,
  preamble,
  namedLaw,
  courtReport,
  paper,
];

import { assemble } from '../domain/edition/assemble.ts';
import { indexOf } from '../domain/edition/index-of.ts';
import { readCollections } from './collections.ts';

/** The one edition every page is given. Assembling throws, and so stops the build, when a reference leads nowhere. */
export const edition = assemble(await readCollections());
export const index = indexOf(edition);

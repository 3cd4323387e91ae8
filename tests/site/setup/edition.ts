import { assemble } from '../../../src/domain/edition/assemble.ts';
import type { Edition } from '../../../src/domain/edition/edition.ts';
import { contentDir } from '../../../src/reading/content-dir.ts';
import { readContent } from '../../../src/reading/disk.ts';

/** The edition as read from disk: what the built pages are held against. */
export const edition: Edition = assemble(readContent(contentDir()));

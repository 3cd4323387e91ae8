import { PARTICULARS } from './kinds/manifest.ts';
import { SOURCES } from './kinds/sources.ts';
import { refuses } from './setup/outcome.ts';

refuses('The build refuses a source, or what is said of it, that was altered', [...SOURCES, ...PARTICULARS]);

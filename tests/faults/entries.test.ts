import { FILE_FAULTS } from './kinds/files.ts';
import { REFERENCE_FAULTS } from './kinds/reference-works.ts';
import { refuses } from './setup/outcome.ts';

refuses('The build refuses entries and files that do not fit', [...REFERENCE_FAULTS, ...FILE_FAULTS]);

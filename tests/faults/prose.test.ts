import { OUR_PROSE } from './kinds/prose.ts';
import { refuses } from './setup/outcome.ts';

refuses('The build refuses prose of ours that its grounds do not bear out', OUR_PROSE);

import { ANALYSIS_FAULTS } from './kinds/analysis.ts';
import { CLAIM_FAULTS, DIVERGENCE_FAULTS } from './kinds/claims.ts';
import { refuses } from './setup/outcome.ts';

refuses('The build refuses what a commentary or an analysis is wrongly said to say', [
  ...CLAIM_FAULTS,
  ...DIVERGENCE_FAULTS,
  ...ANALYSIS_FAULTS,
]);

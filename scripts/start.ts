/** node scripts/start.ts: builds the site, then serves it at http://localhost:4321/. Settings: see build.ts and serve.ts. */
import { buildSite } from './build.ts';
import { serveOrExplain } from './serve.ts';

if (buildSite()) await serveOrExplain();
else process.exitCode = 1;

import { expect, test } from 'vitest';
import { headersFile } from '../../../src/integrations/finish/headers.ts';

test('every file is guarded, data is open to other sites, and hashed files are kept', () => {
  const file = headersFile('/some/path/');
  expect(file).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'/);
  expect(file).toContain('/some/path/api/*\n  Access-Control-Allow-Origin: *\n');
  expect(file).toContain('/some/path/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});

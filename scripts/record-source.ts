/**
 * node scripts/record-source.ts FILE…
 *
 * Prints what the manifest records of a source text as received: its SHA-256, and the first digits of each line's hash, by which
 * an error names the line that was altered. Exit status 2 when it was called wrongly.
 */
import { readFileSync } from 'node:fs';
import { lineHashes } from '../src/domain/text/line-hashes.ts';
import { sha256OfBytes } from '../src/domain/text/sha256.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Say which texts: node scripts/record-source.ts content/sources/order.txt');
  process.exitCode = 2;
}
for (const file of files) {
  const bytes = readFileSync(file);
  console.log(`${file}\n    sha256: ${sha256OfBytes(bytes)}\n    lines: "${lineHashes(bytes.toString('utf8'))}"`);
}

/**
 * node scripts/external-links.ts
 *
 * Lists every address of another site that the built site (OUT_DIR, default dist) links to, each once with a page that
 * links to it, for a person to try. Exit status 1 when one is not a well-formed https address.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { elementsOf } from '../src/integrations/finish/markup.ts';
import { pagesIn } from '../src/integrations/finish/pages.ts';
import { outDir } from './out-dir.ts';

const folder = outDir();
const places = new Map<string, string>();
for (const { file, path } of pagesIn(folder)) {
  for (const element of elementsOf(parse(readFileSync(join(folder, file), 'utf8')))) {
    const address = element.tagName === 'a' ? element.attrs.find(({ name }) => name === 'href')?.value : undefined;
    if (address !== undefined && /^[a-z]+:/i.test(address) && !places.has(address)) places.set(address, path);
  }
}

const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [address, path] of sorted) console.log(`${address}\t${path}`);
const malformed = sorted.filter(([address]) => !(address.startsWith('https://') && URL.canParse(address)));
for (const [address, path] of malformed)
  console.error(`${path} links to ${address}, which is no https address. Correct it where it is written in content/.`);
process.exitCode = malformed.length > 0 ? 1 : 0;

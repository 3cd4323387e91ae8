import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORTH_IT = '**/*.{html,css,js,mjs,json,svg,xml,txt,md,ics,csv,bib,ris,webmanifest}';
const SMALLEST = 1024;

/** Writes a .br and a .gz beside every text file of some size, for hosts that serve them. Returns how many files were compressed. */
export function compressFolder(folder: string): number {
  const files = globSync(WORTH_IT, { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).size >= SMALLEST);
  for (const file of files) {
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
  }
  return files.length;
}

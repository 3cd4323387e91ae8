/**
 * node scripts/bench/citations.ts [FILE…]
 *
 * Measures the citation grammar on 10 MB made of the given texts over and over (by default, the source texts of the content):
 * finding, resolving, and both, beside a plain regular-expression scan of the same text, which knows the common forms and
 * nothing of lists, ranges or what they mean. Then doubles texts made to slow a reader down, and prints the factor by which
 * the time grows: 2 is linear, 4 quadratic. Times are processor time, the least of five runs.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cite, find, resolve } from '../../src/domain/citation/index.ts';
import { citableOrder } from '../../src/domain/edition/stages/citing.ts';
import { orderSchema } from '../../src/domain/entry/order.ts';
import { parseOrder } from '../../src/domain/order/parse.ts';
import { contentDir } from '../../src/reading/content-dir.ts';
import { adversaries } from './adversaries.ts';

const LENGTH = 10_000_000;
const PLAIN =
  /\b(?:E\.?\s?O\.?|Exec(?:utive|\.)\s+Order)\s+(?:No\.\s+)?\d{1,2},?\d{3}|\b\d+\s+(?:U\.?S\.?C|C\.?F\.?R)\.?\s+(?:§+\s*)?[\d.]+|\b\d+\s+(?:FR|Fed\.\s+Reg\.|Stat\.)\s+[\d,]+|\bPub(?:lic|\.)\s+L(?:aw|\.)\s+(?:No\.\s+)?\d+-\d+|(?:\b[Ss]ections?|\b[Ss]ec\.|§)\s*\d+(?:\([A-Za-z0-9]+\))*/g;

const sources = join(contentDir(), 'sources');
const particulars = orderSchema.parse(parse(readFileSync(join(contentDir(), 'order.yaml'), 'utf8')));
const order = citableOrder(particulars, parseOrder(readFileSync(join(sources, 'order.txt'), 'utf8'), 'order.txt').tree);
const files = process.argv.slice(2);
const texts = (files.length > 0 ? files : globSync(join(sources, '*.txt'))).map((file) => readFileSync(file, 'utf8'));
const text = overAndOver(texts.join('\n\n'), LENGTH);
const mentions = find(text);

console.log(`${(LENGTH / 1e6).toFixed(0)} MB of text (${files.length > 0 ? files.join(', ') : 'the source texts'})`);
console.log(row('', 'ms', 'MB/s', 'found'));
measure('plain regular expression', () => [...text.matchAll(PLAIN)].length);
measure('find', () => find(text).length);
measure('resolve', () => resolve(text, mentions, order).length);
measure('find and resolve', () => cite(text, order).length);

console.log(`\n${row('texts made to slow a reader down', 'ms', 'ms, double', 'factor')}`);
for (const [name, make] of Object.entries(adversaries(order.number))) {
  const [once, twice] = [make(200_000), make(400_000)].map((adversary) => cost(() => cite(adversary, order).length).ms);
  if (once !== undefined && twice !== undefined)
    console.log(row(name, once.toFixed(0), twice.toFixed(0), (twice / Math.max(once, 1)).toFixed(1)));
}

function measure(name: string, run: () => number): void {
  const { ms, result } = cost(run);
  console.log(row(name, ms.toFixed(0), (LENGTH / 1000 / ms).toFixed(0), String(result)));
}

function cost(run: () => number): { ms: number; result: number } {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    return { ms: (user + system) / 1000, result };
  });
  return runs.reduce((least, one) => (one.ms < least.ms ? one : least));
}

/** One flat string: a joined one would be measured as the sum of its pieces. */
function overAndOver(piece: string, length: number): string {
  return Buffer.from(piece.repeat(Math.ceil(length / piece.length)).slice(0, length), 'utf16le').toString('utf16le');
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(42) + figures.map((figure) => figure.padStart(12)).join('');
}

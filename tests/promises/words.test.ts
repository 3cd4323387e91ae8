import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../src/domain/order/parse.ts';
import { proveNothingLost } from '../../src/domain/order/proof.ts';
import { sha256OfText } from '../../src/domain/text/sha256.ts';
import { contentDir } from '../../src/reading/content-dir.ts';
import { readContent } from '../../src/reading/disk.ts';

const recorded = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const raw = readContent(contentDir());
const source = raw.manifest.data.sources.find(({ id }) => id === raw.order.data.source);
const text = raw.texts.find(({ file }) => file === source?.file)?.text ?? '';
const { tree } = parseOrder(text, 'order.txt');

describe('the promise of the words, which are quoted by id and held by their fingerprint', () => {
  test('each provision has the words that it was published with: id, place in the source, SHA-256', () => {
    const today = tree.provisions.map(({ id, lines, text: words }) => `${id} ${lines.first}-${lines.last} ${sha256OfText(words)}`);
    expect(today).toEqual(recorded.filter((line) => !line.startsWith('source/')));
  });

  test('each source is the text that was published or quoted from: its SHA-256, whatever the manifest says now', () => {
    const today = raw.manifest.data.sources.map(
      ({ id, file, sha256 }) => `source/${id} ${raw.texts.find((one) => one.file === file)?.sha256 ?? sha256}`,
    );
    expect(today).toEqual(recorded.filter((line) => line.startsWith('source/')));
  });

  test('no word of the source is lost, added or moved', () => {
    expect(proveNothingLost(text, tree, 'order.txt')).toEqual([]);
    expect(proveNothingLost(`${text} and more`, tree, 'order.txt')).not.toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { multipliedText, multiplyContent, shifted } from '../../../scripts/bench/multiply.ts';
import { assemble } from '../../../src/domain/edition/assemble.ts';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { contentDir } from '../../../src/reading/content-dir.ts';
import { readContent } from '../../../src/reading/disk.ts';

const CONTENT = 'tests/fixtures/second-order';
const received = readFileSync(join(CONTENT, 'sources/order.txt'), 'utf8');
const { tree } = parseOrder(received, 'order.txt');

describe('content for the bench', () => {
  test('ids of a copy count on from the last section', () => {
    expect(shifted('2.c.iii', { copy: 1, sections: 5 })).toBe('7.c.iii');
    expect(shifted('preamble', { copy: 1, sections: 5 })).toBe('preamble');
    expect(shifted('source/order', { copy: 3, sections: 5 })).toBe('source/order');
  });

  test('the text once over is the same order', () => {
    const again = parseOrder(multipliedText(tree, received, 1), 'order.txt').tree;
    expect(again.provisions.map(({ id, text }) => [id, text])).toEqual(tree.provisions.map(({ id, text }) => [id, text]));
  });

  test('the text three times over has three times the sections, and their words', () => {
    const thrice = parseOrder(multipliedText(tree, received, 3), 'order.txt').tree;
    expect(thrice.provisions).toHaveLength(1 + 3 * (tree.provisions.length - 1));
    const [first, third] = ['4.a', '16.a'].map((id) => thrice.provisions.find((one) => one.id === id)?.text);
    expect(third).toBe(first);
  });

  test.each([CONTENT, contentDir()])('%s twice over is sound content', (content) => {
    const folder = mkdtempSync(join(tmpdir(), 'twice-'));
    multiplyContent(content, folder, 2);
    const [once, twice] = [content, folder].map((one) => assemble(readContent(one)).provisions.length);
    expect(twice).toBe(2 * (once ?? 0) - 1);
    rmSync(folder, { recursive: true });
  });
});

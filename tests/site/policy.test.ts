import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readMarkup } from '../../src/integrations/finish/markup.ts';
import { hashSource } from '../../src/integrations/finish/policy.ts';
import { attribute, readPages, type ReadPage } from './setup/pages.ts';

const folder = inject('site');
const pages = readPages(folder);
const policiesOf = (page: ReadPage): string[] =>
  page.elements.flatMap((element) =>
    attribute(element, 'http-equiv') === 'content-security-policy' ? (attribute(element, 'content') ?? '') : [],
  );

describe('the security policy', () => {
  test('every page has one, and it begins by allowing nothing', () => {
    for (const page of pages)
      expect(policiesOf(page), page.path).toEqual([
        expect.stringMatching(/^default-src 'none';base-uri 'none';form-action '(?:self|none)'/),
      ]);
  });

  test('it names every style and script that stands on the page, and stands before them', () => {
    for (const page of pages) {
      const policy = policiesOf(page)[0] ?? '';
      const { styles, scripts } = readMarkup(page.html);
      for (const text of [...styles, ...scripts]) expect(policy.includes(hashSource(text)), page.path).toBe(true);
      const first = page.html.search(/<style|<script/);
      expect(first === -1 || page.html.indexOf('content-security-policy') < first, page.path).toBe(true);
    }
  });

  test('it names no host and allows nothing inline wholesale', () => {
    for (const page of pages) expect(policiesOf(page).join(), page.path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
  });

  test('only the search may compile WebAssembly, and the memo page may send no form', () => {
    const compiling = pages.filter((page) => policiesOf(page).join().includes('wasm-unsafe-eval')).map(({ path }) => path);
    expect(compiling).toEqual(['/search/']);
    const memo = pages
      .filter(({ path }) => path === '/memo/')
      .flatMap(policiesOf)
      .join();
    expect(memo).toContain("form-action 'none'");
  });
});

test('headers for hosts and the bill of materials are part of the build', () => {
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain("frame-ancestors 'none'");
  expect(existsSync(join(folder, 'sbom.cdx.json'))).toBe(true);
});

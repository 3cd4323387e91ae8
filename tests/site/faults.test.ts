import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentDir } from '../../src/reading/content-dir.ts';
import { buildSite } from './setup/build-site.ts';

/** Changes one file of a copy of the content and builds from that. Returns the lines that the build says, and its exit status. */
function buildWith(file: string, change: (text: string) => string): { status: number | null; said: string[] } {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(contentDir(), content, { recursive: true });
  const before = readFileSync(join(content, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(content, file), after);
  const { status, output } = buildSite({ CONTENT_DIR: content, OUT_DIR: join(content, 'dist') });
  rmSync(content, { recursive: true });
  return { status, said: output.trim().split('\n') };
}

describe('the build refuses, with file, place and cure', () => {
  test('one letter of a source changed', () => {
    const { status, said } = buildWith('sources/order.txt', (text) =>
      text.replace('within 30 days', 'within 90 days').replace('Within 30 days', 'Within 90 days'),
    );
    expect(status).toBe(1);
    expect(said.join('\n')).toMatch(/^sources\/(?:order\.txt|manifest\.yaml)(?::\d+)? \[source\/hash\] .+ Expected: .+ To mend: .+$/m);
  });

  test('one id in an explanation changed', () => {
    const { status, said } = buildWith('explanations/2.c.iii.mdx', (text) => text.replace('ref="2.c.iii"', 'ref="2.c.iv"'));
    expect(status).toBe(1);
    expect(said.join('\n')).toMatch(/^explanations\/2\.c\.iii\.mdx:\d+ \[[a-z/-]+\] .*2\.c\.iv.* Expected: .+ To mend: .+$/m);
  });

  test('one id of a claim changed', () => {
    const { status, said } = buildWith('commentary/eyeon.mdx', (text) => text.replace('provisions: [3.b, 3.c]', 'provisions: [3.b, 3.g]'));
    expect(status).toBe(1);
    expect(said.join('\n')).toMatch(/^commentary\/eyeon\.mdx(?::\d+)? \[[a-z/-]+\] .*3\.g.* Expected: .+ To mend: .+$/m);
  });

  test('a quotation of the order that is not word for word', () => {
    const { status, said } = buildWith('explanations/3.c.mdx', (text) =>
      text.replace(/“([^”]{20,})”/, (_, words: string) => `“${words.replace(/e/, 'a')}”`),
    );
    expect(status).toBe(1);
    expect(said.join('\n')).toMatch(/^explanations\/3\.c\.mdx:\d+ \[[a-z/-]+\] .+ Expected: .+ To mend: .+$/m);
  });

  test('front matter of the wrong shape', () => {
    const { status, said } = buildWith('divergences/access-for-operators.yaml', (text) => text.replace(/verdict: \w+/, 'verdict: wrong'));
    expect(status).toBe(1);
    expect(said.join('\n')).toMatch(/^divergences\/\S+:\d+ \[content\/shape\] verdict: .+ Expected: .+ To mend: .+$/m);
  });

  test('each problem stands on a line of its own', () => {
    const { said } = buildWith('order.yaml', (text) => text.replace('2026-06-02', 'in June').replace(/congress: \d+/, 'congress: none'));
    const places = said.map((line) => /^(order\.yaml:\d+) \[[a-z/-]+\] .+ Expected: .+ To mend: .+$/.exec(line)?.[1]);
    expect(places).not.toContain(undefined);
    expect(new Set(places).size).toBeGreaterThanOrEqual(2);
  });
});

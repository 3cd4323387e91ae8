import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishPage } from '../../../src/integrations/finish/finish.ts';
import { pagesIn } from '../../../src/integrations/finish/pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** Letters that gzip cannot shorten much, the same every time. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 90)).replace(/[<>&"']/, '.');
  }).join('');
}

const html = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('finishing a page', () => {
  test('pages are found with their site paths, and the search index is no page', () => {
    for (const file of ['index.html', '404.html', 'eo/1/2/index.html', 'pagefind/x.html']) write(file, html(''));
    expect(pagesIn(folder).map(({ path }) => path)).toEqual(['/404.html', '/eo/1/2/', '/']);
  });

  test('the policy stands on the page, before the first style', () => {
    write('index.html', html('', '<style>p{}</style>'));
    expect(finishPage({ file: 'index.html', path: '/' }, folder, '/')).toEqual([]);
    const written = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(written.indexOf('content-security-policy')).toBeGreaterThan(0);
    expect(written.indexOf('content-security-policy')).toBeLessThan(written.indexOf('<style>'));
  });

  test('a page over its budget stops the build, named with its bytes', () => {
    write('eo/1/2/index.html', html(noise(20_000)));
    const [problem] = finishPage({ file: 'eo/1/2/index.html', path: '/eo/1/2/' }, folder, '/');
    expect(problem).toMatchObject({ rule: 'page/weight', file: 'eo/1/2/index.html', expected: 'at most 14336 bytes.' });
    expect(problem?.found).toMatch(/^\/eo\/1\/2\/ \(section page\) weighs \d{5} bytes of HTML and styles, gzip\.$/);
  });

  test('a page that shows the words of a long order may weigh more', () => {
    write('eo/1/2/index.html', html(noise(20_000)));
    expect(finishPage({ file: 'eo/1/2/index.html', path: '/eo/1/2/' }, folder, '/', 160)).toEqual([]);
  });

  test('scripts count with what they import, fonts with the styles that name them', () => {
    write('assets/a.js', `import{b}from"./b.js";${noise(40_000)}`);
    write('assets/b.js', noise(40_000));
    write('assets/c.woff2', noise(10_000));
    write(
      'index.html',
      html('<script type="module" src="/some/path/assets/a.js"></script>', '<style>@font-face{src:url(/some/path/assets/c.woff2)}</style>'),
    );
    const [problem] = finishPage({ file: 'index.html', path: '/' }, folder, '/some/path/');
    expect(problem).toMatchObject({ expected: 'at most 61440 bytes.' });
    expect(problem?.found).toMatch(/with scripts and fonts, gzip/);
  });

  test('what the policy would block stops the build, with the page, the line and what to do instead', () => {
    write('about/index.html', html('\n<p style="top: 0">x</p>'));
    expect(finishPage({ file: 'about/index.html', path: '/about/' }, folder, '/')).toEqual([
      {
        rule: 'page/policy',
        file: 'about/index.html',
        line: 2,
        found: '/about/ has style="top: 0" on <p>, which its security policy cannot allow.',
        expected: 'markup that a strict policy lets work.',
        mend: 'use a class, or an SVG attribute such as fill.',
      },
    ]);
  });
});

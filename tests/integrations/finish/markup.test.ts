import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../src/integrations/finish/markup.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('reading what a page loads and runs', () => {
  test('styles and scripts are taken character for character', () => {
    const markup = readMarkup(page('<style>a > b { color: red }\n</style>', '<script>let a = 1 && 2;</script>'));
    expect(markup.styles).toEqual(['a > b { color: red }\n']);
    expect(markup.scripts).toEqual(['let a = 1 && 2;']);
  });

  test('the policy goes right after the character set', () => {
    const html = page('<title>x</title>');
    const at = readMarkup(html).policyAt ?? 0;
    expect(html.slice(0, at)).toMatch(/<meta charset="utf-8">$/);
  });

  test('data blocks are not scripts, rules for the browser are', () => {
    const markup = readMarkup(page('<script type="application/ld+json">{}</script><script type="speculationrules">{"a":1}</script>'));
    expect(markup.scripts).toEqual(['{"a":1}']);
  });

  test('styles inside a picture count', () => {
    expect(readMarkup(page('', '<svg><style>path { fill: red }</style></svg>')).styles).toEqual(['path { fill: red }']);
  });

  test('script files, stylesheets and early fetches are told apart', () => {
    const markup = readMarkup(
      page('<link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/b.js"><script type="module" src="/c.js"></script>'),
    );
    expect(markup).toMatchObject({ stylesheets: ['/a.css'], preloads: ['/b.js'], scriptFiles: ['/c.js'], scripts: [] });
  });

  test.each([
    ['<p style="color: red">x</p>', 'style="color: red" on <p>'],
    ['<button onclick="go()">x</button>', 'onclick="…" on <button>'],
    ['<a href="javascript:go()">x</a>', 'href="javascript:go()"'],
    ['<img src="https://elsewhere.example/x.png" alt="">', 'a file from elsewhere, https://elsewhere.example/x.png'],
    ['<script src="//elsewhere.example/x.js"></script>', 'a file from elsewhere, //elsewhere.example/x.js'],
    ['<iframe srcdoc="x"></iframe>', '<iframe>'],
    ['<template><p style="top: 0">x</p></template>', 'style="top: 0" on <p>'],
  ])('%s is refused', (body, what) => {
    expect(readMarkup(page('', body)).refused).toMatchObject([{ what }]);
  });

  test('a link to another site is not refused, a stylesheet from there is', () => {
    expect(readMarkup(page('<link rel="canonical" href="https://a.example/">', '<a href="https://b.example/">b</a>')).refused).toEqual([]);
    expect(readMarkup(page('<link rel="stylesheet" href="https://a.example/x.css">')).refused).toHaveLength(1);
  });
});

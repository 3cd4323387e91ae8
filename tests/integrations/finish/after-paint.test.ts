import { expect, test } from 'vitest';
import { afterPaint } from '../../../src/integrations/finish/after-paint.ts';

const page = (head: string, body = ''): string => `<!doctype html><html><head>${head}</head><body><p>Words.</p>${body}</body></html>`;
const script = (file: string): string => `<script type="module" src="${file}"></script>`;
const sheet = '<link rel="stylesheet" href="/print.css" media="print">';
const manifest = '<link rel="manifest" href="/manifest.webmanifest">';
/** What the line at the end of the page is told to load: scripts, then links. */
const loaded = (html: string): unknown => JSON.parse(`[${/<script>\(.*\}\)\((\[.*\])\)<\/script><\/body>/.exec(html)?.[1] ?? 'null'}]`);

test('scripts, paper and manifest are loaded by one line at the end, each once, in the order of the page', () => {
  const html = afterPaint(page(script('/a.js') + sheet + manifest, script('/b.js') + script('/a.js')));
  expect(html).not.toContain('type="module"');
  expect(loaded(html)).toEqual([
    ['/a.js', '/b.js'],
    [
      { rel: 'stylesheet', href: '/print.css', media: 'print' },
      { rel: 'manifest', href: '/manifest.webmanifest' },
    ],
  ]);
});

test('without scripts the page still has its sheet for paper', () => {
  expect(afterPaint(page(sheet))).toContain(`<noscript>${sheet}</noscript>`);
});

test('what is not asked to wait stays where it is', () => {
  const kept = `<link rel="stylesheet" href="/a.css"><script>run()</script><script type="application/json">{}</script>`;
  const html = afterPaint(page(kept + script('/a.js')));
  expect(html).toContain(kept);
  expect(afterPaint(page(kept))).toBe(page(kept));
});

test('a name that looks like the end of a script ends none', () => {
  const html = afterPaint(page(script('/</script><p>')));
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});

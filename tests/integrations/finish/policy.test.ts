import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../src/integrations/finish/markup.ts';
import { policyOf } from '../../../src/integrations/finish/policy.ts';

const policy = (path: string, inside = ''): Record<string, string> =>
  Object.fromEntries(
    policyOf(path, readMarkup(`<meta charset="utf-8">${inside}`))
      .split(';')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('a page of words may run nothing, and fetch nothing from elsewhere', () => {
    expect(policy('/about/')).toEqual({
      'default-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'img-src': "'self'",
      'font-src': "'self'",
      'manifest-src': "'self'",
      'connect-src': "'self'",
      'style-src': "'none'",
      'script-src': "'none'",
    });
  });

  test('a style and a script that stand on the page are allowed by their hash, and no other', () => {
    const found = policy('/about/', '<style>p{}</style><script>run()</script>');
    expect(found['style-src']).toBe(hash('p{}'));
    expect(found['script-src']).toBe(hash('run()'));
  });

  test('a script file of ours allows files of ours', () => {
    expect(policy('/about/', '<script type="module" src="/assets/a.js"></script>')['script-src']).toBe("'self'");
  });

  test('strings never become markup where scripts run', () => {
    const found = policy('/about/', '<script>run()</script>');
    expect([found['require-trusted-types-for'], found['trusted-types']]).toEqual(["'script'", 'offline']);
  });

  test('the search page may read its index, and only that', () => {
    const found = policy('/search/', '<form action="/search/"></form>');
    expect(found).toMatchObject({
      'script-src': "'self' 'wasm-unsafe-eval'",
      'connect-src': "'self'",
      'form-action': "'self'",
    });
  });

  test('the memo page sends no form and starts no worker', () => {
    const found = policy('/memo/', '<form></form><script type="module" src="/assets/a.js"></script>');
    expect(found['form-action']).toBe("'none'");
    expect(found['worker-src']).toBe("'none'");
    expect(found['default-src']).toBe("'none'");
  });

  test('nothing inline is allowed wholesale', () => {
    for (const path of ['/', '/search/', '/memo/', '/cite/']) {
      const values = Object.values(policy(path, '<style>a{}</style><script>b()</script>')).join(' ');
      expect(values).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
    }
  });
});

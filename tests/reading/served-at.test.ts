import { describe, expect, test } from 'vitest';
import { servedAt } from '../../src/reading/served-at.ts';

describe('where the site will be served', () => {
  test.each([
    [{}, 'http://localhost:4321', '/'],
    // What a workflow gives for an output that is empty.
    [{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4321', '/'],
    [{ SITE_URL: 'https://law.example/', BASE_PATH: 'some/path' }, 'https://law.example', '/some/path/'],
    [{ SITE_URL: 'https://law.example', BASE_PATH: '/~who/a.b-c/' }, 'https://law.example', '/~who/a.b-c/'],
  ])('%j', (environment, site, base) => {
    expect(servedAt(environment)).toEqual({ site, base });
  });

  test.each([
    [{ SITE_URL: 'law.example' }, /no address of a site.*https:/],
    [{ SITE_URL: 'ftp://law.example' }, /no address of a site/],
    [{ SITE_URL: 'https://law.example/explained/' }, /SITE_URL=https:\/\/law\.example BASE_PATH=\/explained\//],
    [{ BASE_PATH: '../up' }, /no plain path/],
    [{ BASE_PATH: '/a b/' }, /no plain path/],
    [{ BASE_PATH: 'https://law.example/a' }, /no plain path/],
  ])('%j is refused, with the cure', (environment, said) => {
    expect(() => servedAt(environment)).toThrow(said);
  });
});

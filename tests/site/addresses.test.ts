import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { edition } from './setup/edition.ts';
import { readPages } from './setup/pages.ts';

const folder = inject('site');
const idsOn = new Map(readPages(folder).map((page) => [page.path, new Set(page.ids)]));
const missing = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => {
    const [path = '', anchor] = address.split('#');
    const ids = idsOn.get(path);
    return ids === undefined || (anchor !== undefined && !ids.has(anchor));
  });

describe('addresses that memos and bookmarks hang on', () => {
  test('the pages that never move are there', () => {
    const names = [
      'questions',
      'analysis',
      'commentary',
      'compare',
      'deadlines',
      'who',
      'terms',
      'law',
      'search',
      'memo',
      'cite',
      'data',
      'about',
      'accessibility',
    ];
    expect(missing(['/', '/eo/14409/', ...names.map((name) => `/${name}/`)])).toEqual([]);
  });

  test('the order has its 30 provisions, each with its page, and its anchor wherever its words are shown', () => {
    const ids = edition.provisions.map(({ id }) => id);
    expect(ids.join(' ')).toBe(
      'preamble 1 1.p1 1.p2 1.p3 2 2.a 2.b 2.c 2.c.i 2.c.ii 2.c.iii 2.d 2.e 2.f 3 3.a 3.b 3.b.i 3.b.ii 3.b.iii 3.c 4 5 5.a 5.a.i 5.a.ii 5.b 5.c 5.d',
    );
    const anchor = (id: string): string => (id === 'preamble' ? id : `sec-${id.replaceAll('.', '-')}`);
    const page = (id: string): string => `/eo/14409/${id.replaceAll('.', '/')}/`;
    expect(missing(ids.flatMap((id) => [`${page(id)}#${anchor(id)}`, `/eo/14409/#${anchor(id)}`]))).toEqual([]);
  });

  test('the analysis and the three commentaries have their pages, every passage and claim its anchor', () => {
    const passages = edition.analyses.flatMap(({ passages }) => passages.map(({ id }) => `/analysis/${id.replace('/', '/#')}`));
    const claims = edition.commentaries.flatMap((one) => one.claims.map(({ id }) => `/commentary/${id.replace('/', '/#')}`));
    expect(passages).toContain('/analysis/if13268/#intro-1');
    expect(passages).toContain('/analysis/if13268/#tasks-3');
    for (const source of ['perkins-coie', 'pearl-cohen', 'eyeon']) expect(claims).toContain(`/commentary/${source}/#claim-1`);
    expect(missing([...passages, ...claims])).toEqual([]);
  });

  test('every reader, entity, term and law has its page', () => {
    const paths = [...edition.audiences, ...edition.entities, ...edition.terms, ...edition.authorities].map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['/for/ai-developers/', '/who/cisa/', '/terms/covered-frontier-model/', '/law/usc/44/3552/']),
    );
    expect(missing(paths)).toEqual([]);
  });

  test('every data file is there', () => {
    const api = ['eo/14409', 'analysis', 'commentary', 'divergences', 'deadlines', 'entities', 'terms', 'authorities', 'permalinks'];
    const data = [
      'order.akn.xml',
      'order.txt',
      'order.md',
      'deadlines.ics',
      'deadlines.csv',
      'citations.ris',
      'citations.bib',
      'citations.csl.json',
    ];
    const files = [
      ...api.map((name) => `api/v1/${name}.json`),
      ...data.map((name) => `data/eo-14409/${name}`),
      ...['feed.xml', 'sitemap-index.xml', 'opensearch.xml', 'llms.txt', '404.html'],
      ...['eo/14409/index.md', 'eo/14409/3/b/ii/index.md', 'questions/index.md', 'compare/index.md'],
    ];
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});

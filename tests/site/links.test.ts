import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { copyOfProject } from '../../scripts/bench/project-copy.ts';
import { buildSite } from './setup/build-site.ts';
import { readPages } from './setup/pages.ts';
import { walk } from './setup/walk.ts';

describe('served at the root of a host', () => {
  const folder = inject('site');
  const walked = walk(readPages(folder), folder, 'http://localhost:4321', '/');

  test('every link and fragment within the site leads somewhere', () => {
    expect(walked.internal).toBeGreaterThan(1000);
    expect(walked.broken).toEqual([]);
  });

  test('every link to another site is a well-formed https address', () => {
    const bad = walked.external.filter(({ address }) => !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/[^\s"<>]*$/i.test(address));
    expect(bad).toEqual([]);
  });
});

describe('served below a path of another host', () => {
  // As long as those of a free host tend to be: the addresses weigh in every page, and each keeps to its budget.
  const host = 'https://a-committee-of-congress.pages.example';
  const base = '/executive-order-explained/2026/';
  const project = copyOfProject();
  const folder = mkdtempSync(join(tmpdir(), 'site-below-'));
  beforeAll(() => {
    const built = buildSite({ OUT_DIR: folder, SITE_URL: host, BASE_PATH: base }, project);
    expect(built.status, built.output).toBe(0);
  });
  afterAll(() => {
    for (const made of [project, folder]) rmSync(made, { recursive: true, force: true });
  });

  test('every link and fragment within the site leads somewhere, below that path', () => {
    const walked = walk(readPages(folder), folder, host, base);
    expect(walked.internal).toBeGreaterThan(1000);
    expect(walked.broken).toEqual([]);
  });
});

import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertNoProblems, type Problem } from '../../domain/problem/problem.ts';
import { afterPaint } from './after-paint.ts';
import { overBudget, weigh } from './budget.ts';
import { compressFolder } from './compress.ts';
import { headersFile } from './headers.ts';
import { readMarkup } from './markup.ts';
import { pagesIn, type BuiltPage } from './pages.ts';
import { policyOf } from './policy.ts';
import { billOfMaterials } from './sbom.ts';

/** One page a provision: "/eo/14179/5/a/". */
const PROVISION_PAGE = /^\/eo\/[^/]+\/./;

/**
 * The last step of every build: gives each page its security policy, weighs it, and writes `_headers` and the bill of
 * materials. Stops the build, naming page and bytes, on what a strict policy would block and on a page over its budget.
 * COMPRESS=1 writes .br and .gz beside the files; PAGE_WEIGHT=measure lets heavy pages pass (for the bench).
 */
export function finish(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = pagesIn(folder);
        const provisions = pages.filter(({ path }) => PROVISION_PAGE.test(path)).length;
        assertNoProblems(pages.flatMap((page) => finishPage(page, folder, base, provisions)));
        writeFileSync(join(folder, '_headers'), headersFile(base));
        writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials());
        logger.info(`${pages.length} pages have their policy and keep to their budget.`);
        if (process.env['COMPRESS'] === '1') logger.info(`${compressFolder(folder)} files compressed.`);
      },
    },
  };
}

/** Puts the policy on one page and weighs it. Returns what is wrong with it. */
export function finishPage(page: BuiltPage, folder: string, base: string, provisions = 0): Problem[] {
  const file = join(folder, page.file);
  const source = readFileSync(file, 'utf8');
  const html = afterPaint(source);
  // What the page loads is what its source says, whenever it does so; what stands on it is what was made of that.
  const { scriptFiles, printStylesheets } = readMarkup(source);
  const markup = { ...readMarkup(html), scriptFiles, printStylesheets };
  if (markup.policyAt === null || markup.refused.length > 0) return refusals(page, markup);
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(page.path, markup)}">`;
  const finished = html.slice(0, markup.policyAt) + policy + html.slice(markup.policyAt);
  writeFileSync(file, finished);
  if (process.env['PAGE_WEIGHT'] === 'measure') return [];
  return overBudget(page.path, page.file, weigh(finished, markup, folder, base), provisions);
}

function refusals(page: BuiltPage, { policyAt, refused }: ReturnType<typeof readMarkup>): Problem[] {
  const problem = (found: string, mend: string, line = 1): Problem => ({
    rule: 'page/policy',
    file: page.file,
    line,
    found: `${page.path} has ${found}, which its security policy cannot allow.`,
    expected: 'markup that a strict policy lets work.',
    mend: `${mend}.`,
  });
  if (policyAt === null) return [problem('no <meta charset>', 'declare the character set first in the head')];
  return refused.map(({ line, what, instead }) => problem(what, instead, line));
}

import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../../scripts/chromium.ts';
import { serveFolder } from '../../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served: "http://localhost:40001". */
    origin: string;
    /** Where to connect to the browser that all files share. */
    browser: string;
  }
}

/** Chromium without the calls to its makers' hosts that it makes of itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves the built site on this machine and starts one browser for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = process.env['BUILT_SITE'];
  if (site === undefined) throw new Error('The site is built first: see tests/site/setup/built.ts.');
  const served = await serveFolder(site, '/', 0);
  const browser = await chromium.launchServer({ executablePath: findChromium(), args: FLAGS });
  project.provide('origin', served.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
  };
}

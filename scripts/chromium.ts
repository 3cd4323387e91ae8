/**
 * node scripts/chromium.ts
 *
 * Prints the path of a Chromium that works on this machine, installing one where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const KNOWN_PLACES = [
  // The same engine without windows, which takes a third less work to test with.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Ways to install one, in turn; each is tried only where it can work. */
const INSTALLERS: readonly { readonly name: string; readonly install: () => void }[] = [
  ...['chromium-headless-shell', 'chromium'].map((name) => ({ name: `the system's package ${name}`, install: () => installPackage(name) })),
  { name: 'playwright-core', install: () => run('npx', ['playwright-core', 'install', 'chromium']) },
];

/** Path of a browser that starts. Installs one (Debian's or Ubuntu's package, else Playwright's build) when none is there. Throws, with the cure, when none can be had. */
export function findChromium(): string {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && !works(named)) throw new Error(`CHROME_PATH names ${named}, which does not start. Correct it or unset it.`);
  const found = named ?? installed();
  if (found !== undefined) return found;
  for (const { name, install } of INSTALLERS) {
    console.log(`There is no Chromium here; installing it from ${name}.`);
    install();
    const now = installed();
    if (now !== undefined) return now;
  }
  throw new Error(
    'The browser tests need Chromium, and it could not be installed from here. Install it (on Debian or Ubuntu: apt-get install chromium, as root), or set CHROME_PATH to a Chromium or Chrome that is already there.',
  );
}

function installed(): string | undefined {
  return [...KNOWN_PLACES, chromium.executablePath()].find(works);
}

/** A file may be there and not start: on Ubuntu the package may be a stand-in that asks for a snap. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installPackage(name: string): void {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const root = process.getuid?.() === 0;
  const asRoot = (words: string[]): void => (root ? run(words[0] ?? '', words.slice(1)) : run('sudo', ['-n', ...words]));
  asRoot(['apt-get', 'update', '-qq']);
  asRoot(['apt-get', 'install', '-y', '-qq', name]);
}

/** Shows what the command says only on the error stream; whether it worked is seen from what is there afterwards. */
function run(command: string, words: string[]): void {
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

if (import.meta.main) console.log(findChromium());

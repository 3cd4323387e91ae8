/**
 * npm run load [-- --connections N --rounds N]
 *
 * Serves the built site (OUT_DIR, default dist) from a process of its own on this machine, asks for every file of it again and
 * again over many connections at once, and prints requests a second, milliseconds and errors. What comes back is compared with
 * the file on disk. Exit status 1 on any error. Sends nothing to any other machine.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from './free-port.ts';
import { outDir } from './out-dir.ts';

interface Answer {
  readonly milliseconds: number;
  readonly bytes: number;
  /** Null where the file came back whole. */
  readonly error: string | null;
}

const { values } = parseArgs({
  options: { connections: { type: 'string', default: '50' }, rounds: { type: 'string', default: '40' } },
});
const [connections, rounds] = [Number(values.connections), Number(values.rounds)];
const folder = outDir();
if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}. Build it first: npm run build.`);

const files = globSync('**/*.*', { cwd: folder }).map((file) => ({
  path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
  bytes: readFileSync(join(folder, file)),
}));
const port = await freePort();
const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), String(port)], {
  env: { ...process.env, OUT_DIR: folder, BASE_PATH: '' },
  stdio: 'ignore',
});
try {
  await untilItAnswers();
  const start = performance.now();
  const answers = (await Promise.all(Array.from({ length: connections }, (_, at) => askForAll(at)))).flat();
  report(answers, (performance.now() - start) / 1000);
} finally {
  server.kill();
}

/** One visitor on one connection, who starts somewhere else than the others. */
async function askForAll(visitor: number): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const answers: Answer[] = [];
  const wanted = Math.ceil((files.length * rounds) / connections);
  for (let at = 0; at < wanted; at += 1) {
    const file = files[(visitor * wanted + at) % files.length];
    if (file) answers.push(await ask(file, agent));
  }
  agent.destroy();
  return answers;
}

function ask({ path, bytes }: (typeof files)[number], agent?: Agent): Promise<Answer> {
  const start = performance.now();
  return new Promise((done) => {
    const end = (received: number, error: string | null): void =>
      done({ milliseconds: performance.now() - start, bytes: received, error: error && `${path}: ${error}` });
    get({ host: '127.0.0.1', port, path: encodeURI(path), agent: agent ?? false, timeout: 10_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const wrong = response.statusCode === 200 ? 'other bytes than on disk' : `status ${response.statusCode ?? 0}`;
        end(body.length, response.statusCode === 200 && body.equals(bytes) ? null : wrong);
      });
    })
      .on('timeout', function (this: { destroy(error: Error): void }) {
        this.destroy(new Error('no answer in 10 s'));
      })
      .on('error', ({ message }) => end(0, message));
  });
}

async function untilItAnswers(): Promise<void> {
  const home = files.find(({ path }) => path === '/');
  for (let tries = 0; home && tries < 100; tries += 1) {
    if ((await ask(home)).error === null) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`The server did not answer on port ${port} within 10 seconds.`);
}

function report(answers: readonly Answer[], seconds: number): void {
  const errors = answers.flatMap(({ error }) => error ?? []);
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  const megabytes = answers.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  console.log(`${files.length} files, ${connections} connections, ${answers.length} requests in ${seconds.toFixed(1)} s`);
  console.log(`${Math.round(answers.length / seconds)} requests a second, ${(megabytes / seconds).toFixed(0)} MB a second`);
  console.log(`milliseconds: half within ${at(0.5)}, 99 of 100 within ${at(0.99)}, the slowest ${at(1)}`);
  console.log(`errors: ${errors.length}`);
  for (const error of errors.slice(0, 10)) console.log(`  ${error}`);
  if (errors.length > 0) process.exitCode = 1;
}

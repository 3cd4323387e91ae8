/**
 * node scripts/serve.ts [PORT]
 *
 * Serves the built site (OUT_DIR, default dist) on this machine only, under BASE_PATH, at PORT or 4321.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { basePathOf } from '../src/reading/served-at.ts';
import { outDir } from './out-dir.ts';

/** A folder being served. */
export interface Served {
  /** "http://localhost:4321" */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host would: below `base`, a folder's address ends in a slash, 404.html for what is not there.
 * Port 0 takes any free one. Rejects when the port is taken or the folder holds no site.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}. Build it first: npm run build.`);
  const listener = listenerFor(folder, base);
  // "localhost" is one address or the other, as the reader's system pleases.
  const first = await listen(listener, '127.0.0.1', port);
  const { port: taken } = first.address() as AddressInfo;
  const second = await listen(listener, '::1', taken).catch(() => null);
  return {
    origin: `http://localhost:${taken}`,
    close: async () => {
      await Promise.all([first, ...(second ? [second] : [])].map(closed));
    },
  };
}

function listenerFor(folder: string, base: string): RequestListener {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true });
  const missing = join(folder, '404.html');
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const redirect = (to: string): void => void response.writeHead(301, { location: to }).end();
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    };
    if (pathname === '/' && base !== '/') return redirect(base);
    if (!pathname.startsWith(base)) return notFound();
    const below = pathname.slice(base.length - 1);
    if (!below.endsWith('/') && existsSync(join(folder, below, 'index.html'))) return redirect(`${pathname}/${search}`);
    request.url = below + search;
    files(request, response, notFound);
  };
}

function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer(listener);
    server.once('error', fail);
    server.listen(port, host, () => {
      done(server);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** Serves the built site until the process is stopped, and says where. */
export async function serveSite(): Promise<void> {
  const base = basePathOf(process.env);
  const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
  const { origin } = await serveFolder(outDir(), base, port);
  console.log(`The site is at ${origin}${base} (stop it with Ctrl+C).`);
}

/** Serves the site, or says on one line why it cannot. */
export async function serveOrExplain(): Promise<void> {
  try {
    await serveSite();
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(taken ? 'That port is taken by another program. Choose another: PORT=8080 npm run serve.' : (error as Error).message);
    process.exitCode = 1;
  }
}

if (import.meta.main) await serveOrExplain();

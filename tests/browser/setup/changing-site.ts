import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built site on a host of its own, of which a test can change a page, as a new build would. */
export interface ChangingSite {
  readonly origin: string;
  /** Replaces what stands at a path from now on. */
  change(path: string, how: (html: string) => string): void;
  close(): Promise<void>;
}

/** Serves a built site with validators and no word on how long it may be kept, as plain hosts do. */
export async function serveChanging(folder: string): Promise<ChangingSite> {
  const changed = new Map<string, string>();
  const fileOf = (path: string): string => join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const body = changed.get(pathname) ?? readFileSync(file);
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    const headers = {
      etag,
      'last-modified': 'Mon, 05 Jan 2026 00:00:00 GMT',
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    };
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    change: (path, how) => void changed.set(path, how(readFileSync(fileOf(path), 'utf8'))),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

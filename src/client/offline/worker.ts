import { Kept } from './kept.ts';
import type { OfflineBuild, WorkerScope } from './scope.ts';

/** Written in by the build: see src/integrations/offline. */
declare const __OFFLINE__: OfflineBuild;
declare const self: WorkerScope;

const build = __OFFLINE__;
const home = new URL(self.registration.scope).pathname;
const kept = new Kept(home);

self.addEventListener('install', (event) => event.waitUntil(kept.prepare(build).then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(kept.clear(build).then(() => self.clients.claim())));

// What a page had loaded before there was a worker to see it.
self.addEventListener('message', (event) => {
  if (!Array.isArray(event.data)) return;
  const addresses = event.data.filter((one): one is string => typeof one === 'string' && isOurs(one));
  event.waitUntil(Promise.all(addresses.map((address) => answerTo(new Request(address)).catch(() => undefined))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range') || !isOurs(request.url)) return;
  event.respondWith(answerTo(request));
});

function answerTo(request: Request): Promise<Response> {
  return new URL(request.url).pathname.startsWith(build.folder) ? kept.hashed(request) : kept.fresh(request, build);
}

function isOurs(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && pathname.startsWith(home);
}

import { storeOfFiles, storeOfPages } from '../../domain/address/stores.ts';
import type { OfflineBuild } from './scope.ts';

/** What has been visited, kept on the reader's device. `home` is the address the site lies under; several sites may share a host. */
export class Kept {
  readonly #pages: string;
  readonly #files: string;

  constructor(home: string) {
    this.#pages = storeOfPages(home);
    this.#files = storeOfFiles(home);
  }

  /** The network's answer, always; what is kept only where there is no network. */
  async fresh(request: Request, build: OfflineBuild): Promise<Response> {
    try {
      // Asks the host whether the page has changed, even where a browser would still trust its own copy.
      const answer = await fetch(request, { cache: 'no-cache' });
      await this.#keep(this.#pages, request.url, answer);
      return answer;
    } catch (error) {
      const found = await this.#find(request.url);
      if (found) return found;
      if (request.mode !== 'navigate') throw error;
      return this.#offline(build);
    }
  }

  /** A file whose name changes with its contents: what is kept is what the network would give. */
  async hashed(request: Request): Promise<Response> {
    const kept = await (await caches.open(this.#files)).match(request.url);
    if (kept) return kept;
    const answer = await fetch(request);
    await this.#keep(this.#files, request.url, answer);
    return answer;
  }

  async prepare(build: OfflineBuild): Promise<void> {
    const answer = await fetch(build.page, { cache: 'no-cache' });
    await this.#keep(this.#pages, build.page, answer);
    await Promise.all(build.ahead.map((file) => this.hashed(new Request(file))));
  }

  /** Throws away the hashed files of earlier builds. */
  async clear(build: OfflineBuild): Promise<void> {
    const files = await caches.open(this.#files);
    const old = (await files.keys()).filter(({ url }) => !build.assets.includes(new URL(url).pathname));
    await Promise.all(old.map((request) => files.delete(request)));
  }

  async #keep(name: string, address: string, answer: Response): Promise<void> {
    if (!answer.ok || answer.type !== 'basic' || answer.redirected || answer.status !== 200) return;
    const copy = answer.clone();
    await (await caches.open(name)).put(bare(address), copy).catch(() => undefined);
  }

  async #find(address: string): Promise<Response | undefined> {
    const pages = await caches.open(this.#pages);
    const path = bare(address);
    return (await pages.match(path)) ?? (await pages.match(`${path}/`));
  }

  async #offline(build: OfflineBuild): Promise<Response> {
    const page = await this.#find(new URL(build.page, location.href).href);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(page ? await page.blob() : 'You are offline.', { status: 503, headers });
  }
}

/** Without its query: what a reader searched for is not kept. */
function bare(address: string): string {
  const { origin, pathname } = new URL(address, location.href);
  return origin + pathname;
}

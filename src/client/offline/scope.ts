/** What the build writes into the worker: the one page to keep ahead, the files to keep ahead, and the hashed files of this build. */
export interface OfflineBuild {
  /** Changes with anything below, so that a browser sees a new worker. */
  readonly version: string;
  /** Address of the page that says one is offline. */
  readonly page: string;
  /** What that page runs, and the letters of all pages. */
  readonly ahead: readonly string[];
  /** Addresses of the hashed files; older ones are thrown away. */
  readonly assets: readonly string[];
  /** Address of the folder where hashed files lie. */
  readonly folder: string;
}

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface DataEvent extends WaitingEvent {
  readonly data: unknown;
}

/** As much of a service worker's global scope as ours uses; the compiler's own description of it does not go with that of pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: DataEvent) => void): void;
}

/** Pages that stand apart: in no map of the site and no search; nothing that is cited lies there. */
export const APART = { print: '/print/', offline: '/offline/' } as const;

/** The program that keeps visited pages on a reader's device; it must lie above all of them. */
export const WORKER = '/worker.js';

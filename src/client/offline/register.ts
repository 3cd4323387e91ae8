import { WORKER } from '../../domain/address/apart.ts';

/** As much of Trusted Types as is used here; not every browser has them, nor does the compiler's description of browsers. */
interface Trusting {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
  };
}

const address = import.meta.env.BASE_URL.replace(/\/$/, '') + WORKER;
// Without a secure connection there are no workers, and the dev server has none of ours.
const workers = import.meta.env.PROD && 'serviceWorker' in navigator ? navigator.serviceWorker : null;

/** Starts the worker, and tells it what this page had loaded if it was not there to see. */
async function keepThisPage(container: ServiceWorkerContainer): Promise<void> {
  const first = container.controller === null;
  const policy = (window as Trusting).trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
  await container.register(policy?.createScriptURL(address) ?? address);
  if (!first) return;
  const { active } = await container.ready;
  active?.postMessage([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
}

function start(): void {
  // A browser may refuse to keep anything; the page is read all the same.
  if (workers) keepThisPage(workers).catch(() => undefined);
}

if (document.readyState === 'complete') start();
else addEventListener('load', start);

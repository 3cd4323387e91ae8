import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; externalReferences?: unknown } };
  components: { externalReferences?: unknown }[];
}

/**
 * The software bill of materials, CycloneDX JSON, from the lock file alone. npm makes it; whatever would differ from one
 * day, folder or machine to the next (time, serial number, npm's version, the folder's name, hosts) is taken out.
 * `name` is the package's own name. Throws when npm is not there.
 */
export function billOfMaterials(name: string): string {
  const made = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: resolve('.'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const bom = JSON.parse(made) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  bom.metadata.component.name = name;
  for (const component of [bom.metadata.component, ...bom.components]) delete component.externalReferences;
  return `${JSON.stringify(bom)}\n`;
}

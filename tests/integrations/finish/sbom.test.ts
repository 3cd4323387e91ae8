import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/integrations/finish/sbom.ts';

const text = billOfMaterials('a-name');
const bom = JSON.parse(text) as { bomFormat: string; metadata: { component: { name: string } }; components: { name: string; hashes?: unknown[]; licenses?: unknown[] }[] };

describe('the bill of materials', () => {
  test('it is CycloneDX and lists every direct dependency with a hash and a licence', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    expect(bom.bomFormat).toBe('CycloneDX');
    for (const name of Object.keys(dependencies)) {
      const component = bom.components.find((one) => one.name === name);
      expect(component?.hashes, name).toHaveLength(1);
      expect(component?.licenses, name).not.toHaveLength(0);
    }
  });

  test('it holds nothing of the day, the machine or the folder', () => {
    expect(/serialNumber|timestamp|externalReferences":\[\{|registry/.test(text)).toBe(false);
    expect(bom.metadata.component.name).toBe('a-name');
  });

  test('it is the same each time', () => {
    expect(billOfMaterials('a-name') === text).toBe(true);
  });
});

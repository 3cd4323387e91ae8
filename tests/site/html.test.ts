import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from './setup/pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

test('every page is valid HTML', async () => {
  const found: { readonly what: string; readonly where: string }[] = [];
  for (const page of readPages(inject('site'))) {
    const { results } = await validator.validateString(page.html, join(process.cwd(), page.file));
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      found.push({ what: `[${ruleId}] ${message}`, where: `${page.path} ${line}:${column}` });
    }
  }
  const faults = [...Map.groupBy(found, ({ what }) => what)];
  expect(faults.map(([what, places]) => `${what}, at ${places[0]?.where ?? ''} (1 of ${places.length})`)).toEqual([]);
});

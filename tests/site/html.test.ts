import { HtmlValidate, FileSystemConfigLoader } from 'html-validate/node';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from './setup/pages.ts';

const folder = inject('site');
const validator = new HtmlValidate(new FileSystemConfigLoader());

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of readPages(folder)) {
    const report = await validator.validateString(page.html, join(process.cwd(), page.file));
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ line, column, ruleId, message }) => `${page.path} ${line}:${column} [${ruleId}] ${message}`));
    }
  }
  expect(faults).toEqual([]);
});

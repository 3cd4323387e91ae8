import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { linkDocx } from '../../src/domain/memo/docx/link.ts';
import { linkWritten } from '../../src/domain/memo/link.ts';
import { ProblemError } from '../../src/domain/problem/problem.ts';
import { elementsOf } from '../../src/integrations/finish/markup.ts';
import { budget, PATIENCE } from './setup/budget.ts';
import { docx } from './setup/docx.ts';
import { expectLinear } from './setup/linear.ts';
import { order } from './setup/order.ts';
import { longText, TEMPTING, text } from './setup/texts.ts';

const BASE = 'https://law.example';
const FORMS = ['text', 'markdown', 'html'] as const;
const linked = (form: (typeof FORMS)[number], source: string): string => linkWritten(form, source, order, { base: BASE }).output;

/** What of a page can run: scripts, handlers, addresses that are scripts, and other pages inside it. */
function runs(html: string): string[] {
  return [...elementsOf(parse(html))].flatMap(({ tagName, attrs }) => [
    ...(['script', 'iframe', 'object', 'embed', 'base', 'style'].includes(tagName) ? [tagName] : []),
    ...attrs
      .filter(({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value))
      .map(({ name }) => `${tagName} ${name}`),
  ]);
}

describe('a memo of any words', () => {
  test.each(FORMS)('as %s is linked, and linked again stays as it is', { timeout: PATIENCE }, (form) => {
    fc.assert(
      fc.property(longText, (source) => {
        const once = linked(form, source);
        expect(linked(form, once)).toBe(once);
      }),
      budget(16),
    );
  });

  test.each(FORMS)('as %s loses nothing: what is not a link of ours is the source', { timeout: PATIENCE }, (form) => {
    const ours = {
      text: / <https?:\/\/[^\s<>]+>/g,
      markdown: /\]\(<?https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*>?\)|\[/g,
      html: /<a href="https?:\/\/[^"]*">|<\/a>/g,
    } as const;
    const without = (some: string): string => some.replace(ours[form], '');
    fc.assert(
      fc.property(text, (source) => {
        expect(without(linked(form, source))).toBe(without(source));
      }),
      budget(8),
    );
  });

  test('as HTML has nothing that runs which it did not have before', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(runs(linked('html', source))).toEqual(runs(source));
      }),
      budget(8),
    );
  });

  test.each(FORMS)('as %s takes time that grows with it, and no faster', { timeout: PATIENCE }, (form) => {
    for (const unit of TEMPTING) expectLinear(unit, (source) => void linked(form, source));
  });
});

/** Links a file as a .docx. Its output, or null where it was refused with words that a person can use. */
function linkFile(bytes: Uint8Array): Uint8Array | null {
  try {
    return linkDocx(bytes, 'memo.docx', order, { base: BASE }).output;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems)
      expect([problem.found, problem.expected, problem.mend].every((words) => words.length > 3)).toBe(true);
    return null;
  }
}

describe('a file that says it is a .docx', () => {
  test('is linked, or refused in words, whatever its bytes', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        linkFile(bytes);
        linkFile(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
      }),
      budget(2),
    );
  });

  test('is linked, or refused in words, wherever its bytes were changed or cut', { timeout: PATIENCE }, () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 8 }), fc.option(place), (changes, cut) => {
        const bytes = Uint8Array.from(docx);
        for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
        linkFile(cut === null ? bytes : bytes.slice(0, Math.floor(cut * bytes.length)));
      }),
      budget(8),
    );
  });

  test('is linked, or refused in words, whatever stands in its document; and stays a .docx', { timeout: PATIENCE }, () => {
    const files = unzipSync(docx);
    const name = 'word/document.xml';
    const source = new TextDecoder().decode(files[name]);
    const [head = '', tail = ''] = source.split(/(?=<w:body>)[\s\S]*(?=<\/w:body>)/);
    const run = text.map(
      (words) =>
        `<w:p><w:r><w:t xml:space="preserve">${words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '')}</w:t></w:r></w:p>`,
    );
    const broken = fc.oneof(
      run,
      fc.constantFrom(
        '<w:p>',
        '</w:p>',
        '<w:hyperlink r:id="rId1">',
        '<w:ins w:id="1"><w:r><w:t>section 2(a)</w:t></w:r></w:ins>',
        '<w:t>',
        '<!--',
        '<![CDATA[',
        '<?x',
        '&nbsp;',
        '<w:fldChar w:fldCharType="begin"/>',
      ),
    );
    fc.assert(
      fc.property(fc.array(broken, { maxLength: 12 }), (parts) => {
        const bytes = zipSync({ ...files, [name]: strToU8(`${head}<w:body>${parts.join('')}${tail}`) });
        const output = linkFile(bytes);
        if (output) expect(Object.keys(unzipSync(output))).toEqual(expect.arrayContaining(Object.keys(files)));
      }),
      budget(8),
    );
  });

  test('that would grow beyond measure is refused', () => {
    const bomb = zipSync({ ...unzipSync(docx), 'word/document.xml': new Uint8Array(60_000_000) }, { level: 6 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(linkFile(bomb)).toBeNull();
  });
});

import { convertToHtml, extractRawText } from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { outcomes } from '../linking.ts';
import { filesOf, linked } from './setup/archive.ts';
import { changesBesideLinks } from './setup/compare.ts';
import { fullMemo } from './setup/full-memo.ts';

let before: Uint8Array = new Uint8Array();
let after: Uint8Array = new Uint8Array();
beforeAll(async () => {
  before = await fullMemo();
  after = linked(before).output;
});
const words = async (bytes: Uint8Array) => (await extractRawText({ buffer: Buffer.from(bytes) })).value;

describe('a .docx with everything that memos have', () => {
  test('gets its citations linked, wherever they stand', () => {
    expect(outcomes(linked(before))).toEqual([
      'Executive Order 13999: linked',
      '§ 3(a) of E.O. 13999: linked',
      'section 3(b)(ii) of E.O. 13999: linked',
      'E.O. 13999, § 2(c)(i)\u2011(iii): linked',
      'E.O. 13999, § 2(a): linked',
      'E.O. 13999, § 4: already linked',
      // The result of a field is the program's.
      'E.O. 13999: left',
      'Sec. 4 of the Order: linked',
      'E.O. 13999, § 2: linked',
      'section 2(b) of E.O. 13999: linked',
      'E.O. 13999, § 1: linked',
      '§§ 2(a): linked',
      '(b): linked',
      '4 of E.O. 13999: linked',
      'Sec. 2(c)(ii) of E.O. 13999: linked',
      'E.O. 13999, § 2(b): linked',
      '18 U.S.C. § 1030: linked',
      'E.O. 13999: linked',
      'E.O. 13999: linked',
    ]);
  });

  test('is the same afterwards but for the links and their addresses', () => {
    expect(changesBesideLinks(before, after)).toEqual([]);
    expect([...filesOf(after).keys()].slice(0, filesOf(before).size)).toEqual([...filesOf(before).keys()]);
  });

  test('is not changed by a second run', () => {
    expect(Buffer.compare(linked(after).output, after)).toBe(0);
  });

  test('is read by another program with the same words, and with the links', async () => {
    expect(await words(after)).toBe(await words(before));
    const { value } = await convertToHtml({ buffer: Buffer.from(after) });
    expect(value).toContain('<a href="https://lamps.example/eo/13999/3/b/ii/">');
    expect(value.match(/<a href="https:\/\/lamps\.example/g)?.length).toBe(14);
  });
});

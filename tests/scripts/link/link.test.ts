import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/link/options.ts';
import { placesFor } from '../../../scripts/link/output.ts';
import { docxOf, linked, p } from '../../domain/memo/docx/setup/archive.ts';
import { arrays, folder, memo, run } from './run.ts';

const words = 'Under section 3(b)(ii) of Executive Order 14409 and § 2(g).';
const text = memo('memo.txt', words);
const markdown = memo('memo.md', `# On **E.O. 14409**, § 2(a)\r\n`);
const html = memo('memo.html', '<p>Sec.&nbsp;2(c)(iii) of <i>E.O. 14409</i></p>');
const word = memo('memo.docx', docxOf(p('As E.O.', ' 14409, § 4.')));

describe('the link command', () => {
  test('prints one array for each file, whose offsets are places of the file; one that fails is null and loses no other', () => {
    const missing = join(folder, 'missing.txt');
    const ran = run(['--json', text, missing, markdown, html, word]);
    const [first, second, ...others] = arrays(ran);
    expect(first).toMatchObject([
      {
        start: 6,
        end: 47,
        text: 'section 3(b)(ii) of Executive Order 14409',
        kind: 'order',
        target: '3.b.ii',
        to: null,
        pin: null,
        status: 'found',
      },
      { text: '§ 2(g)', target: '2.g', status: 'no-such-provision', url: null },
    ]);
    expect(first?.[0]?.url).toBe('https://lamps.example/eo/14409/3/b/ii/');
    expect(second).toBeNull();
    for (const [place, file] of [text, missing, markdown, html].entries()) {
      const source = file === missing ? '' : readFileSync(file, 'utf8');
      for (const { start, end, text: cited } of arrays(ran)[place] ?? []) expect(source.slice(start, end)).toBe(cited);
    }
    expect(others.map((entries) => entries?.map(({ target }) => target))).toEqual([['2.a'], ['2.c.iii'], ['4']]);
    expect(ran.status).toBe(1);
    expect(ran.said).toContain(`${missing} [memo/unreadable] it is not there. Expected: a file that is there`);
    expect(ran.said).toContain(`${text}: “§ 2(g)”: E.O. 14409 has no Sec. 2(g); Sec. 2 ends at (f).`);
    expect(ran.said).toContain(`5/5 ${word}: 1 citation, 1 linked`);
  });

  test('links standard input as text, and says where links lead if nobody told it', () => {
    const told = run(['-', '--base', 'https://a.example/law/'], 'E.O. 14409');
    expect(told).toEqual({ status: 0, out: 'E.O. 14409 <https://a.example/law/eo/14409/>', said: '' });
    const untold = run(['-'], 'E.O. 14409', {});
    expect(untold.out).toBe('E.O. 14409 <http://localhost:4321/eo/14409/>');
    expect(untold.said).toContain('say --base URL, or set SITE_URL');
  });

  test('writes many memos into a folder, each in its own form, and those again to the same bytes', () => {
    const [once, twice] = [join(folder, 'new/once'), join(folder, 'twice')];
    const memos = [text, markdown, html, word];
    expect(run([...memos, '-o', once])).toMatchObject({ status: 0, out: '' });
    expect(readdirSync(once).sort()).toEqual(['memo.docx', 'memo.html', 'memo.md', 'memo.txt']);
    expect(readFileSync(join(once, 'memo.md'), 'utf8')).toBe('# On [**E.O. 14409**, § 2(a)](https://lamps.example/eo/14409/2/a/)\r\n');
    expect(linked(readFileSync(join(once, 'memo.docx'))).memo.text).toContain('As E.O. 14409, § 4.');
    const names = readdirSync(once);
    expect(run([...names.map((name) => join(once, name)), '-o', twice]).status).toBe(0);
    for (const name of names) expect(readFileSync(join(twice, name)).equals(readFileSync(join(once, name)))).toBe(true);
  });

  test('never writes a memo over itself unless told to, and says what else gave way', () => {
    const own = memo('own.txt', words);
    const other = memo('other.txt', 'something else');
    const refused = run([own, '-o', own]);
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.said).toContain('it would be written over itself.');
    expect(readFileSync(own, 'utf8')).toBe(words);
    expect(run([own, '-o', other]).said).toContain(`${other}: replaced.`);
    expect(run([own, '-o', own, '--force']).status).toBe(0);
    expect(readFileSync(own, 'utf8')).toContain('/3/b/ii/>');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('says of each file that it cannot read or write what is wrong, and how to mend it', () => {
    mkdirSync(join(folder, 'folder.txt'), { recursive: true });
    const bad: readonly (readonly [string, string])[] = [
      [join(folder, 'folder.txt'), 'it is a folder.'],
      [memo('old.doc', 'x'), 'it is none of the forms that are read.'],
      [memo('old.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)), 'it is locked with a password, or is a .doc'],
      [memo('cut.docx', docxOf(p('E.O. 14409')).slice(0, -9)), 'it is no whole archive: its end is missing.'],
      [memo('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)), 'it holds characters that no text has.'],
    ];
    const ran = run([...bad.map(([file]) => file), text, '-o', join(folder, 'out')]);
    expect(ran.status).toBe(1);
    for (const [file, found] of bad) {
      const line = ran.said.split('\n').find((one) => one.startsWith(`${file} [`)) ?? '';
      expect(line).toContain(found);
      expect(line).toMatch(/ Expected: .{5,} To mend: .{5,}/);
    }
    expect(readdirSync(join(folder, 'out'))).toEqual(['memo.txt']);
    const nowhere = run([text, '-o', join(text, 'below')]);
    expect(nowhere.status).toBe(1);
    expect(nowhere.said).toContain('it could not be written');
  });

  test('called wrongly, it says how and does nothing', () => {
    expect(run([])).toEqual({ status: 2, out: '', said: 'Say which files to link, or - for standard input.\n' });
    const called = (...given: readonly string[]): unknown => placesFor(readOptions(given, {}));
    const into = join(folder, 'same');
    expect(() => called(text, '--jsn')).toThrow("Unknown option '--jsn'");
    expect(() => called(text, html)).toThrow('Several memos cannot share one output: name a folder with -o.');
    expect(() => called(text, text, '-o', into)).toThrow('Two memos would be written to');
    expect(() => called(text, html, '-o', markdown)).toThrow('is a file; several memos need a folder.');
    expect(() => called(text, '-o', '')).toThrow('Say behind -o where the linked memo goes.');
    for (const base of ['lamps.example', 'ftp://lamps.example', 'https://lamps.example/?a', ''])
      expect(() => called(text, '--base', base)).toThrow(`--base must be an address such as https://example.gov, not "${base}".`);
    expect(existsSync(into)).toBe(false);
  });

  test('takes where the site is from its words, else from the environment, path and all', () => {
    const base = (words: readonly string[], environment: NodeJS.ProcessEnv): string => readOptions(['-', ...words], environment).base;
    expect(base(['--base', 'https://a.example/b//'], { SITE_URL: 'https://c.example', BASE_PATH: '/d/' })).toBe('https://a.example/b');
    expect(base([], { SITE_URL: 'https://c.example/', BASE_PATH: '/d/' })).toBe('https://c.example/d');
    expect(base([], { SITE_URL: '' })).toBe('http://localhost:4321');
  });

  test('asked to be strict, fails for what is not there; asked for quotations, tells which are not the order’s', () => {
    expect(run(['--strict', text]).status).toBe(1);
    const quoting = 'E.O. 14409, § 3(b)(ii): “for a period of up to 90 days before they plan to release such models”.';
    expect(run(['-', '--quotations'], quoting).said).toContain('the order has “for a period of up to 30 days before they plan to release');
  });
});

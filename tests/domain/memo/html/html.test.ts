import { describe, expect, test } from 'vitest';
import { link, outcomes } from '../linking.ts';

const linked = (source: string): string => link('html', source).output;
const to = (path: string, words: string): string => `<a href="https://lamps.example/eo/13999/${path}">${words}</a>`;

describe('HTML', () => {
  test('gets links around citations, and keeps every other character as it was written', () => {
    const page =
      '<!DOCTYPE html>\r\n<HTML><Body  class=x>\n<P>Under E.O.&nbsp;13999,\n  &sect;&#xA0;2(a).<BR/></Body></HTML><!-- E.O. 13999 -->';
    expect(linked(page)).toBe(page.replace('E.O.&nbsp;13999,\n  &sect;&#xA0;2(a)', (words) => to('2/a/', words)));
  });

  test('a citation that runs over elements in the line is one link, where they stand whole inside it', () => {
    expect(linked('<p>Sec.&nbsp;3(<i>b</i>)(ii) of <b>E.O. 13999</b>.</p>')).toBe(
      `<p>${to('3/b/ii/', 'Sec.&nbsp;3(<i>b</i>)(ii) of <b>E.O. 13999</b>')}.</p>`,
    );
  });

  test('and several where an element begins outside or ends behind it', () => {
    expect(linked('<p><i>See Sec. 3(b</i>)(ii) of E.O. 13999.</p>')).toBe(
      `<p><i>See ${to('3/b/ii/', 'Sec. 3(b')}</i>${to('3/b/ii/', ')(ii) of E.O. 13999')}.</p>`,
    );
  });

  test('it never runs over the edge of a paragraph, a cell or an item', () => {
    expect(outcomes(link('html', '<p>E.O. 13999, §</p><p>2(a)</p>'))).toEqual(['E.O. 13999: linked']);
    expect(outcomes(link('html', '<table><tr><td>E.O.<td>13999</table>'))).toEqual([]);
  });

  test.each([
    ['links', '<a href="x">E.O. 13999</a> <a name="y">E.O. 13999</a>'],
    ['a link that is never closed', '<a href="x">E.O. 13999<p>E.O. 13999'],
    ['scripts, styles and titles', '<title>E.O. 13999</title><script>"E.O. 13999"</script><style>/* E.O. 13999 */</style>'],
    ['code', '<code>E.O. 13999</code> <kbd>E.O. 13999</kbd> <pre><code>E.O. 13999</code></pre>'],
    ['forms', '<textarea>E.O. 13999</textarea><button>E.O. 13999</button><select><option>E.O. 13999</select>'],
    ['drawings', '<svg><text>E.O. 13999</text></svg><math><mtext>E.O. 13999</mtext></math>'],
    ['attributes', '<p title="E.O. 13999"><img alt="E.O. 13999" src=x>'],
    ['words that a browser would move out of a table', '<table>E.O. 13999<tr>E.O. 13999</table>'],
    ['a tag that is not closed before the end', '<p title="E.O. 13999'],
  ])('leaves %s alone', (_, source) => {
    expect(linked(source)).toBe(source);
  });

  test('passes over the raised number of a note', () => {
    expect(link('html', '<p>E.O. 13999, § 2<sup>1</sup>(a)').placed[0]?.citation.target).toBe('2.a');
  });

  test('linked twice is linked once, and says so', () => {
    const once = linked('<p>Sec. 3(<i>b</i>)(ii) of <b>E.O. 13999</b>; <i>18 U.S.C. 1030');
    expect(linked(once)).toBe(once);
    expect(outcomes(link('html', once))).toEqual(['Sec. 3(b)(ii) of E.O. 13999: already linked', '18 U.S.C. 1030: already linked']);
  });

  test('markup nested out of all measure is read, and left', () => {
    expect(outcomes(link('html', `<p>E.O. 13999</p>${'<b>'.repeat(5000)}E.O. 13999`))).toEqual(['E.O. 13999: linked', 'E.O. 13999: left']);
  });
});

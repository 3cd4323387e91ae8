import { describe, expect, test } from 'vitest';
import { htmlSteps } from '../../../../src/domain/memo/html/read.ts';
import { htmlOf } from '../../../../src/domain/memo/shown/html.ts';
import { markdownOf } from '../../../../src/domain/memo/shown/markdown.ts';
import { shownTree } from '../../../../src/domain/memo/shown/tree.ts';
import { finish } from '../../../../src/domain/memo/steps.ts';

const blocks = (html: string) => shownTree(finish(htmlSteps(html)), false);

describe('a memo as shown', () => {
  test('is blocks and words of a short list, whatever came in', () => {
    const hostile =
      '<meta http-equiv=refresh content="0;url=https://evil.example"><base href=https://evil.example><style>*{display:none}</style>' +
      '<p onclick=alert(1) style="position:fixed" id=x class=y>One <img src=x onerror=alert(1)><svg onload=alert(1)><script>alert(1)</script></svg>' +
      '<a href="javascript:alert(1)">two</a> <a href="data:text/html,x">three</a> <a href="https://a.example/?a&b" target=_blank>four</a>' +
      '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data=x></object><form action=x><input value=y></form>';
    expect(htmlOf(blocks(hostile))).toBe('<p>One two three <a href="https://a.example/?a&amp;b">four</a></p>');
  });

  test('has words as words, though they look like markup', () => {
    expect(htmlOf(blocks('<p>&lt;script&gt;alert("1")&lt;/script&gt; &amp;amp;'))).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp;</p>',
    );
    expect(markdownOf(blocks('<p># no heading *nor* [link](x) &lt;b&gt;</p>'))).toBe('\\# no heading \\*nor\\* \\[link]\\(x) \\<b>\n');
  });

  test('has no empty paragraphs, by which office programs part others', () => {
    expect(htmlOf(blocks('<p>a</p><p><br></p><p>&nbsp;</p><br>b<br>c'))).toBe('<p>a</p>\n<p><br>b<br>c</p>');
  });

  test('keeps headings, lists, tables, quotations and looks', () => {
    const html =
      '<h2>On lamps</h2><ul><li>one <b>two</b></li><li>three</li></ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table><blockquote><p>q</p></blockquote><hr>';
    expect(htmlOf(blocks(html)).replaceAll('\n', '')).toBe(
      '<h2>On lamps</h2><ul><li>one <strong>two</strong></li><li>three</li></ul><table><tr><th>a</th></tr><tr><td>b</td></tr></table><blockquote><p>q</p></blockquote><hr>',
    );
    expect(markdownOf(blocks(html))).toBe('## On lamps\n\n- one **two**\n- three\n\n| a |\n| - |\n| b |\n\n> q\n\n---\n');
  });
});

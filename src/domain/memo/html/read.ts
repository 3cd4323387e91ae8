import { finish, type Steps } from '../steps.ts';
import { OBJECT, TreeBuilder, type MemoText } from '../text-tree.ts';
import { stretchesOf } from './characters.ts';
import { BLOCKS, HIDDEN, VOID } from './elements.ts';
import { Elements } from './open-elements.ts';
import { eachToken, type HtmlToken } from './tokens.ts';

/**
 * Reads HTML, a page or a part of one: blanks folded as a browser folds them, paragraphs parted by a blank line, scripts,
 * styles and forms passed over. Never throws; what a browser would repair is read without links rather than repaired.
 */
export function readHtml(source: string): MemoText {
  return finish(htmlSteps(source));
}

export function* htmlSteps(source: string): Steps<MemoText> {
  const builder = new TreeBuilder(source);
  const elements = new Elements(builder);
  yield* eachToken(source, (token) => {
    if (token.kind === 'open') readOpen(token, builder, elements);
    else if (token.kind === 'close') elements.close(token);
    else if (token.kind === 'characters') readCharacters(source, token, builder, elements);
  });
  elements.end();
  return builder.build();
}

function readOpen(token: HtmlToken, builder: TreeBuilder, elements: Elements): void {
  const { name, from, to } = token;
  if (elements.hidden > 0 || HIDDEN.has(name)) {
    elements.hide(token);
    return;
  }
  if (!VOID.has(name)) {
    elements.open(token);
    return;
  }
  if (BLOCKS.has(name)) elements.breakParagraph();
  builder.push(from, name === 'br' || name === 'wbr' ? 'whole' : 'edge', name === 'br' || name === 'hr' ? name : null);
  if (name === 'br') builder.leaf('\n', from, to, false);
  else if (name === 'img' || name === 'input' || name === 'embed') builder.leaf(OBJECT, from, to, false);
  builder.pop(to);
}

function readCharacters(source: string, token: HtmlToken, builder: TreeBuilder, elements: Elements): void {
  if (elements.hidden > 0) return;
  const raw = source.slice(token.from, token.to);
  const stretches = stretchesOf(raw, token.from);
  if (stretches.map(({ text }) => text).join('') !== token.text.replaceAll('\0', '')) {
    // Something in there is no character ("</>"): what the browser makes of it is told, and left.
    const at = builder.at;
    builder.leaf(token.text, token.from, token.to, false);
    builder.leave(at, 'left');
    return;
  }
  if (elements.isNoteMark(raw)) {
    builder.leaf('', token.from, token.to, false, raw);
    return;
  }
  const start = builder.at;
  for (const { text, from, to, kind } of stretches) {
    if (kind === 'blank' && text !== '' && !elements.keepsBlanks) {
      const folded = builder.atParagraph || /[ \n]$/.test(builder.lastCharacter) ? '' : ' ';
      builder.leaf(folded, from, to, folded === source.slice(from, to));
    } else builder.leaf(text, from, to, text === source.slice(from, to));
  }
  if (elements.movesWords) builder.leave(start, 'left');
}

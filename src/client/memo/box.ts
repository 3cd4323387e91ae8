import { inBreaths, type Watch } from './breaths.ts';
import { blockSteps } from './sanitise.ts';
import type { Steps } from '../../domain/memo/steps.ts';
import { element } from './dom.ts';
import type * as Engine from './engine.ts';

/** What came in: a file, several, or words in the box. */
export interface Given {
  readonly onFile: (file: File) => void;
  readonly onMany: (number: number) => void;
  /** Words were pasted or dropped; `insert` puts them into the box. */
  readonly onWords: (insert: (watch: Watch) => Promise<void>) => void;
}

/**
 * Makes the box take what is pasted, typed and dropped. Nothing that comes in gets there by itself: it is read, and built
 * anew from its words and blocks.
 */
export function openBox(box: HTMLElement, zone: HTMLElement, engine: typeof Engine, given: Given): void {
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    take(event.clipboardData, box, engine, given);
  });
  // Some browsers let words in by other ways: by dragging, by a menu.
  box.addEventListener('beforeinput', (event) => {
    if (!/^insertFrom(?:Paste|Drop|Yank)/.test(event.inputType)) return;
    event.preventDefault();
    take(event.dataTransfer, box, engine, given);
  });
  for (const type of ['dragenter', 'dragover'] as const) {
    zone.addEventListener(type, (event) => {
      event.preventDefault();
      zone.dataset['over'] = '';
    });
  }
  zone.addEventListener('dragleave', () => delete zone.dataset['over']);
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    delete zone.dataset['over'];
    take(event.dataTransfer, box, engine, given);
  });
}

function take(data: DataTransfer | null, box: HTMLElement, engine: typeof Engine, { onFile, onMany, onWords }: Given): void {
  const [file, second] = data?.files ?? [];
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  // Office programs put a picture of the words beside the words.
  if (file && html === '' && text === '') return second ? onMany(data?.files.length ?? 0) : onFile(file);
  if (html === '' && text === '') return;
  onWords(async (watch) => {
    const memo = html === '' ? null : await inBreaths(engine.htmlSteps(html), watch);
    const blocks = memo ? blockSteps(engine.shownTree(memo, false)) : paragraphSteps(text);
    insert(box, await inBreaths(blocks, watch));
  });
}

function* paragraphSteps(text: string): Steps<DocumentFragment> {
  const fragment = document.createDocumentFragment();
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/);
  for (const [place, paragraph] of paragraphs.entries()) {
    const lines = paragraph.split('\n').flatMap((line, at) => (at > 0 ? [element('br'), line] : [line]));
    fragment.append(element('p', {}, ...lines));
    yield place / paragraphs.length;
  }
  return fragment;
}

/** Puts blocks where the caret is, or at the end of the box. */
function insert(box: HTMLElement, blocks: DocumentFragment): void {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const last = blocks.lastChild;
  if (range && box.contains(range.commonAncestorContainer) && box.textContent !== '') {
    range.deleteContents();
    range.insertNode(blocks);
  } else box.append(blocks);
  if (last) selection?.collapse(last, last.childNodes.length);
}

import { fragmentOf } from './sanitise.ts';
import type * as Engine from './engine.ts';

/** What came in: a file, or words in the box. */
export interface Given {
  readonly onFile: (file: File) => void;
  /** Words were pasted or dropped, and a result may be wanted at once. */
  readonly onWords: () => void;
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

function take(data: DataTransfer | null, box: HTMLElement, engine: typeof Engine, { onFile, onWords }: Given): void {
  const file = data?.files[0];
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  // Office programs put a picture of the words beside the words.
  if (file && html === '' && text === '') return onFile(file);
  const source = html === '' ? null : html;
  const blocks = source === null ? paragraphsOf(text) : fragmentOf(engine.shownTree(engine.readHtml(source), false));
  insert(box, blocks);
  onWords();
}

function paragraphsOf(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const paragraph of text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/)) {
    const made = document.createElement('p');
    paragraph.split('\n').forEach((line, at) => made.append(...(at > 0 ? [document.createElement('br')] : []), line));
    fragment.append(made);
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

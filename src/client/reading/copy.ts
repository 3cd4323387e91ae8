import { readCiteData } from './cite-data.ts';
import { asHtml, asText, clippingsOf, type Clipping, type Form } from './clippings.ts';
import { copyMenu } from './panels.ts';
import { closeWhenLeft, openAt } from './place.ts';

/** Opens the copy menu at a provision's button and fills it with what that provision offers. */
export function offerCopies(): void {
  const data = readCiteData();
  if (!data) return;
  const [menu, status] = copyMenu();
  const list = menu.querySelector('ul')!;
  document.getElementById('cite-data')?.after(menu, status);
  let opener: HTMLElement | null = null;
  closeWhenLeft(menu);
  // Said here and not in the page, where so much said so often would weigh too much.
  for (const button of document.querySelectorAll<HTMLElement>('[data-cite]')) {
    button.ariaHasPopup = 'dialog';
    button.ariaLabel = `Copy from ${data.shown[button.dataset['cite'] ?? '']?.short ?? 'here'}`;
  }

  document.addEventListener('click', (event) => {
    const button = (event.target as Element | null)?.closest<HTMLElement>('[data-cite]');
    const one = button ? data.shown[button.dataset['cite'] ?? ''] : undefined;
    if (!button || !one) return;
    opener = button;
    const words = wordsOf(button.dataset['cite'] ?? '');
    menu.querySelector('.cite-title')!.textContent = `Copy from ${one.short}`;
    list.replaceChildren(
      ...clippingsOf(one, titleAt(button), words, data.site).map((clipping) => entry(clipping, () => void copy(clipping, menu))),
    );
    openAt(menu, button);
    list.querySelector('button')?.focus({ preventScroll: true });
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed' && menu.contains(document.activeElement)) opener?.focus({ preventScroll: true });
  });
}

/** The title of the explanation: in the heading beside the button, or, on the provision's own page, at the top. */
function titleAt(button: HTMLElement): string {
  const heading = button.previousElementSibling?.querySelector('a') ?? document.querySelector('h1');
  return heading?.lastChild?.textContent?.trim() ?? '';
}

/** A provision's words as they would be quoted: without the label that the citation names. */
function wordsOf(id: string): string {
  const shown = document.querySelector(`.words[data-provision="${CSS.escape(id)}"]`)?.cloneNode(true) as HTMLElement | undefined;
  shown?.querySelector('.label')?.remove();
  return shown?.textContent.trim() ?? '';
}

function entry(clipping: Clipping, onPress: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const what = document.createElement('span');
  const preview = document.createElement('span');
  what.className = 'what';
  what.textContent = clipping.what;
  preview.className = 'preview';
  preview.textContent = clipping.quotation ? `“${opening(clipping.quotation)}” ${clipping.words}` : clipping.words;
  button.type = 'button';
  button.append(what, preview);
  button.addEventListener('click', onPress);
  item.append(button);
  return item;
}

/** Its first words, none of them cut. */
function opening(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, words.lastIndexOf(' ', 60))} …`;
}

async function copy(clipping: Clipping, menu: HTMLElement): Promise<void> {
  const form = (menu.querySelector<HTMLInputElement>('input[name="cite-as"]:checked')?.value ?? 'plain') as Form;
  const text = asText(clipping, form === 'rich' ? 'plain' : form);
  try {
    const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (form === 'rich') parts['text/html'] = new Blob([asHtml(clipping)], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    say(`Copied: ${clipping.what}`, menu);
  } catch {
    say('The browser did not allow copying. Select the words and copy them.', menu);
  }
}

/** Seen in the menu and announced. */
function say(message: string, menu: HTMLElement): void {
  menu.querySelector('.cite-title')!.textContent = message;
  document.getElementById('cite-status')!.textContent = message;
}

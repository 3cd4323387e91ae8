import { button, el } from '../dom.ts';

const SHOWN_FOR = 2000;

/** Says what was copied to those who do not see the button change; there before it is needed, once a page. */
let heard: HTMLElement | null = null;

/**
 * A button that copies the citation of something and says that it did. Where copying is not allowed, it shows the citation to be
 * copied by hand.
 */
export function copyButton(what: string, citation: () => Promise<string>): HTMLButtonElement {
  heard ??= document.body.appendChild(el('p', { class: 'visually-hidden', role: 'status' }));
  const offer = (): (Node | string)[] => ['Copy citation', el('span', { class: 'visually-hidden' }, ` of ${what}`)];
  const made = button('', () => void press(), { class: 'link' });
  made.replaceChildren(...offer());
  const press = async (): Promise<void> => {
    const text = await citation();
    try {
      await navigator.clipboard.writeText(text);
      show(['Copied'], `Copied: citation of ${what}`);
      setTimeout(() => show(offer(), ''), SHOWN_FOR);
    } catch {
      const shown = document.createElement('output');
      shown.textContent = text;
      made.replaceWith(shown);
      getSelection()?.selectAllChildren(shown);
    }
  };
  const show = (seen: readonly (Node | string)[], said: string): void => {
    made.replaceChildren(...seen);
    if (heard) heard.textContent = said;
  };
  return made;
}

import { button } from '../dom.ts';

const SHOWN_FOR = 2000;

/** A button that copies a citation and says that it did. Where copying is not allowed, it shows the citation to be copied by hand. */
export function copyButton(citation: () => Promise<string>): HTMLButtonElement {
  const made = button('Copy citation', () => void press(), { class: 'link' });
  const press = async (): Promise<void> => {
    const text = await citation();
    try {
      await navigator.clipboard.writeText(text);
      made.textContent = 'Copied';
      setTimeout(() => (made.textContent = 'Copy citation'), SHOWN_FOR);
    } catch {
      const shown = document.createElement('output');
      shown.textContent = text;
      made.replaceWith(shown);
      getSelection()?.selectAllChildren(shown);
    }
  };
  return made;
}

import { closeWhenLeft, openAt } from './place.ts';

/** What a term's own page says first. */
interface Note {
  readonly term: string;
  readonly opening: string;
}
type Notes = Readonly<Record<string, Note>>;

const ADDRESS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/terms/notes.json`;
/** Told by where it leads: a class on each would weigh more than all else that opens it. */
const USE = '.words a[href*="/terms/"]';
const useAt = (event: Event): HTMLAnchorElement | null => (event.target as Element | null)?.closest<HTMLAnchorElement>(USE) ?? null;

let asked: Promise<Notes> | null = null;

/** The notes of all terms, asked for once; none where they cannot be had, and then asked for again. */
function notes(): Promise<Notes> {
  asked ??= fetch(ADDRESS)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Notes>) : {}))
    .catch(() => {
      asked = null;
      return {};
    });
  return asked;
}

/** Opens a term's note in place. The link still leads to its page with a modifier key, and where there is no note to be had. */
export function openTerms(): void {
  // Whoever points at a term may open it.
  for (const way of ['pointerover', 'focusin'] as const) document.addEventListener(way, (event) => useAt(event) && void notes());
  const panel = panelOnPage();
  document.addEventListener('click', (event) => {
    const use = useAt(event);
    if (!use || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void notes().then((all) => {
      const note = all[use.pathname.split('/').filter(Boolean).at(-1) ?? ''];
      if (note) open(panel, note, use);
      else location.assign(use.href);
    });
  });
}

function panelOnPage(): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'term-note';
  panel.popover = 'auto';
  panel.role = 'dialog';
  document.body.append(panel);
  closeWhenLeft(panel);
  return panel;
}

function open(panel: HTMLElement, { term, opening }: Note, use: HTMLAnchorElement): void {
  const [says, name, more] = [document.createElement('span'), document.createElement('b'), document.createElement('a')];
  name.textContent = term;
  says.append(name, `: ${opening} `);
  more.href = use.href;
  more.textContent = 'More on this term';
  panel.ariaLabel = term;
  // Read out when the focus comes in, which lands below it.
  says.id = 'term-note-says';
  panel.setAttribute('aria-describedby', says.id);
  panel.replaceChildren(says, more);
  openAt(panel, use);
  more.focus({ preventScroll: true });
}

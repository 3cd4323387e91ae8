import { el } from '../search/dom.ts';

const KEYS: ReadonlyArray<readonly [keys: readonly string[], what: string]> = [
  [['j', 'k'], 'next and previous provision'],
  [['n', 'p'], 'next and previous page'],
  [['c'], 'copy from the provision in view'],
  [['/'], 'search'],
  [['?'], 'this list'],
];
const FORMS = [
  ['rich', 'rich text'],
  ['plain', 'plain text'],
  ['markdown', 'Markdown'],
] as const;

/** The list of keys, with the switch that turns the single ones off. */
export function keysDialog(): HTMLDialogElement {
  const rows = KEYS.flatMap(([keys, what]) => [el('dt', {}, ...keys.flatMap((key) => [el('kbd', {}, key), ' '])), el('dd', {}, what)]);
  return el(
    'dialog',
    { class: 'shortcuts', id: 'shortcuts', 'aria-labelledby': 'shortcuts-title' },
    el('h2', { id: 'shortcuts-title' }, 'Keyboard shortcuts'),
    el('dl', {}, ...rows),
    el('p', {}, el('label', {}, el('input', { type: 'checkbox' }), ' single keys act')),
    el('button', { type: 'button' }, 'Close'),
  );
}

/** What can be copied of a provision, filled when it is opened; and the line that says what was. */
export function copyMenu(): readonly [menu: HTMLElement, status: HTMLElement] {
  const choices = FORMS.map(([value, name]) =>
    el('label', {}, el('input', { type: 'radio', name: 'cite-as', value, checked: value === 'rich' }), ` ${name} `),
  );
  const menu = el(
    'div',
    { class: 'cite-menu', id: 'cite-menu', popover: 'auto', role: 'dialog', 'aria-labelledby': 'cite-menu-title' },
    el('p', { id: 'cite-menu-title', class: 'cite-title' }),
    el('fieldset', {}, el('legend', {}, 'As'), ...choices),
    el('ul'),
  );
  return [menu, el('p', { class: 'visually-hidden', role: 'status', id: 'cite-status' })];
}

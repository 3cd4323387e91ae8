import { pause } from '../pause.ts';
import { offerCopies } from './copy.ts';
import { followFragments } from './fragments.ts';
import { followReading } from './here.ts';
import { listenForKeys } from './shortcuts.ts';
import panels from './panels.css?inline';
import { openTerms } from './terms.ts';
import { keepView } from './view.ts';

/** What acts on a reading page. None of it is needed to read. */
let current: HTMLElement | null = null;
const here = document.getElementById('here');

const sheet = new CSSStyleSheet();
sheet.replaceSync(panels);
document.adoptedStyleSheets.push(sheet);

// In parts, between which the reader is heard. What is done early waits for the last.
keepView();
openTerms();
await pause();
offerCopies();
followFragments();
listenForKeys(() => current);
await pause();
followReading((row) => {
  current = row;
  const pin = row.querySelector('.pin')?.textContent;
  const link = here?.querySelector('a');
  if (!link || !pin) return;
  link.textContent = pin;
  link.href = `#${row.querySelector('.words')?.id ?? ''}`;
});

import sans from '../fonts/order-sans.woff2?url';
import serif from '../fonts/order-serif.woff2?url';

const LETTERS = [sans, serif];

/**
 * Stands in the head of a page, before anything is painted: sets the page in the site's own letters if the worker that keeps
 * visited pages is there, for it keeps the letters too. So no page waits for them, and no line of a page moves.
 */
export const LETTERS_AT_HAND = `try{if(navigator.serviceWorker.controller){document.documentElement.classList.add("letters");for(let href of ${JSON.stringify(LETTERS)})document.head.append(Object.assign(document.createElement("link"),{rel:"preload",href,as:"font",crossOrigin:""}))}}catch{}`;

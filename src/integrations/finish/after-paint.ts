const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const PRINT = /<link rel="(?<rel>stylesheet)" href="(?<href>[^"]+)" media="(?<media>print)">/g;
const MANIFEST = /<link rel="(?<rel>manifest)" href="(?<href>[^"]+)">/g;

/**
 * Takes scripts, then links as the attributes they have. Loads them when something has been painted, when the reader does something,
 * or half a second after the page has loaded where nothing is painted: in a tab that nobody looks at. What the reader does
 * before the scripts are there, by key, button or term, is done again when they are.
 */
const LOADER = [
  '((s,k)=>{',
  'let q=[],',
  // Every file once, then what was held back.
  'l=()=>{let f=s.splice(0);',
  'for(let a of k.splice(0))document.body.append(Object.assign(document.createElement("link"),a));',
  'f[0]&&Promise.allSettled(f.map(f=>import(f))).then(()=>{o(removeEventListener);q.map(f=>f())})},',
  // A key is pressed again where it was; a button or a term is clicked again, and meanwhile leads nowhere. No script that is there
  // before the others hears of it yet: what is done twice would open and close.
  'h=e=>{let t=e.target,c=t.closest(`.words a[href*="/terms/"],button`);e.stopPropagation();',
  'if(e.key)q.push(()=>t.dispatchEvent(new KeyboardEvent("keydown",e)));',
  'else if(c&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey)e.preventDefault(),q.push(()=>c.click());',
  'l()},',
  'o=f=>{f("keydown",h,!0);f("click",h,!0)};',
  'o(addEventListener);',
  'addEventListener("load",()=>setTimeout(l,500));',
  'new PerformanceObserver(l).observe({type:"paint",buffered:!0});',
  // Styles are worked out here and the layout later: two short tasks, between which the reader is heard, and not one long.
  'self.scheduler?.postTask(()=>getComputedStyle(document.body).color,{priority:"user-blocking"})})',
].join('');

/**
 * Moves a page's module scripts, its style sheets for paper and its manifest behind its first paint, with one line of script at its
 * end: no page needs them to be read, and none may keep its words waiting on a slow line. Without scripts the page prints as well.
 */
export function afterPaint(html: string): string {
  const scripts = [...new Set([...html.matchAll(MODULE)].map(([, file]) => file))];
  const links = [...html.matchAll(PRINT), ...html.matchAll(MANIFEST)].map(({ groups }) => groups);
  const end = html.lastIndexOf('</body>');
  if (end < 0 || scripts.length + links.length === 0) return html;
  const above = html.slice(0, end).replace(MODULE, '').replace(MANIFEST, '').replace(PRINT, '<noscript>$&</noscript>');
  const lists = [scripts, links].map((list) => JSON.stringify(list).replaceAll('<', '\\u003c')).join();
  return `${above}<script>${LOADER}(${lists})</script>${html.slice(end)}`;
}

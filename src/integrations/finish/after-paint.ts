const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const PRINT = /<link rel="(stylesheet)" href="([^"]+)" media="(print)">/g;
const MANIFEST = /<link rel="(manifest)" href="([^"]+)">/g;

/**
 * Takes scripts, then links as [rel, address, media], once something has been painted, or half a second after the page has
 * loaded where nothing is: in a tab that nobody looks at.
 */
const LOADER = `((s,k)=>{const l=()=>{for(const f of s.splice(0))import(f);for(const[r,h,m]of k.splice(0)){const e=document.createElement('link');e.rel=r;e.media=m||'';e.href=h;document.body.append(e)}};try{new PerformanceObserver(l).observe({type:'paint',buffered:true})}catch{}addEventListener('load',()=>setTimeout(l,500))})`;

/**
 * Moves a page's module scripts, its style sheets for paper and its manifest behind its first paint, with one line of script at its
 * end: no page needs them to be read, and none may keep its words waiting on a slow line. Without scripts the page prints as well.
 */
export function afterPaint(html: string): string {
  const scripts = [...new Set([...html.matchAll(MODULE)].map(([, file]) => file))];
  const links = [...html.matchAll(PRINT), ...html.matchAll(MANIFEST)].map(([, ...words]) => words);
  const end = html.lastIndexOf('</body>');
  if (end < 0 || scripts.length + links.length === 0) return html;
  const above = html.slice(0, end).replace(MODULE, '').replace(MANIFEST, '').replace(PRINT, '<noscript>$&</noscript>');
  const lists = [scripts, links].map((list) => JSON.stringify(list).replaceAll('<', '\\u003c')).join();
  return `${above}<script>${LOADER}(${lists})</script>${html.slice(end)}`;
}

/** Stands above the rows of a spread, so that it acts before any of them is painted and nothing moves. */
export const BEFORE_ROWS = [
  // The sides that the reader chose to see, if any and if the browser keeps them.
  'try{document.getElementById("view-"+localStorage.view).checked=!0}catch{}',
  // The words that the address names are unfolded as they arrive: browsers do it later, when what stands below has been painted.
  'location.hash&&new MutationObserver((_,o)=>{let p=document.getElementById(location.hash.slice(1)),d=p?.closest("details");if(p)o.disconnect();if(d)d.open=!0}).observe(document,{childList:!0,subtree:!0})',
].join('');

/**
 * Stands in the head of a page: what is far from view may wait to be laid out, by the styles for `.far`, where the reader comes to
 * the top of a page. Who is led to a place in it, or comes back to one, is shown the whole at once, and nothing moves.
 * Browsers that lay out in idle time keep the scroll in place as well.
 */
export const FAR_MAY_WAIT = `if(self.requestIdleCallback&&!location.hash&&performance.getEntriesByType("navigation")[0].type=="navigate")document.documentElement.classList.add("far");`;

import By from '../components/By/By.astro';
import NoteHead from '../components/NoteHead/NoteHead.astro';

/** What the marks and headings of our prose become wherever it is shown. */
export const proseParts = { By, h2: NoteHead };

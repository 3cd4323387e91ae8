import By from '../components/By/By.astro';
import Deeper from '../components/NoteHead/Deeper.astro';
import NoteHead from '../components/NoteHead/NoteHead.astro';

/** What the marks and headings of our prose become below a heading of the second level. */
export const proseParts = { By, h2: NoteHead };

/** The same below a heading of the third level. */
export const deeperProseParts = { By, h2: Deeper };

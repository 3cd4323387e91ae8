/** A made-up analysis with one of each thing; tests replace or add what they are about. */
export const SMALL = `July 1, 2031

# Rivers and Locks: Executive Order 99999 Explained

The order asks agencies to mend [locks](#) and *weirs*.

## What It Asks

Two things are asked:

- Mend every lock (Office of Locks [OL], and the Keeper of Weirs [KW]). Due within 30 days (July 2, 2031).
- Count the fish (KW). Ongoing and without stated due date.

## Disclaimer

This text was made up for tests.

---

**Ada Brook**, Specialist in Locks
**Ben Ford**, Analyst in Weirs

XY12345
`;

/** The file name the tests give to sources. */
export const FILE = 'sources/small.txt';

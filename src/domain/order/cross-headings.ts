import { isTitle } from './heading.ts';
import type { Unit } from './units.ts';

/** "EMPOWERING WORKERS BY ADVANCING CONSERVATION, AGRICULTURE, AND REFORESTATION": capitals only, more than one word, no stop. */
const CAPITALS = /^(?=.*\p{Lu}{2})(?=\S+\s)[\p{Lu}\p{N}\s’'&,;:()/–—-]{8,200}(?<![,;:–—-])$/u;
/** "Subpart B—Contractors’ Agreements" */
export const SUBPART = /^(?:Subpart|SUBPART) [A-Z\d]{1,3}\s*(?:[.:—–]|--?)\s*\S/;

/**
 * Makes headings of subparts and of lines in capitals between sections: they stand over the sections below them, and are no last words of
 * the section above. Each is a part without a label; its number, "heading-1", counts them.
 */
export function withCrossHeadings(units: readonly Unit[]): Unit[] {
  let count = 0;
  return units.map((unit, at) => {
    const below = units[at + 1]?.label?.type;
    if (unit.label || unit.runIn || at === 0 || below !== 'section' || !isHeading(unit.words.text)) return unit;
    count += 1;
    const label = { type: 'part' as const, printed: '', number: `heading-${count}`, length: 0 };
    return { ...unit, label, headingEnd: unit.words.text.length };
  });
}

function isHeading(text: string): boolean {
  return CAPITALS.test(text) || (SUBPART.test(text) && isTitle(text) && !/[.;,]$/.test(text));
}

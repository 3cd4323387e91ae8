import { titleBefore, wordsBefore, type NumberBefore } from '../words/before.ts';
import { readLead } from '../words/lead.ts';
import { at, BREAK, GAP, past, sticky } from '../words/lexeme.ts';
import type { Construct } from './construct.ts';
import { readList } from './list.ts';
import { uscSyntax } from './syntaxes.ts';
import { isTitle, USC } from './title.ts';

const NAME = sticky(`${USC},?${GAP}(?:\\((?:IRC|the Code)\\)${GAP})?`, 'i');
const APPENDIX = sticky(`\\(?app(?:endix|s?\\.)?\\b\\.?\\)?,?${GAP}`, 'i');
const APPENDIX_BEFORE = /(?:^|\s)(\d{1,2})\s{1,2}App\.\s{0,2}$/;

/** "18 U.S.C. §§ 1028, 1030, and 1343"; "50 U.S.C. App. 595". Chapters are no sections, and have no address here. */
export const unitedStatesCode: Construct = {
  name: 'United States Code',
  starts: ['U.', 'US', 'U ', 'us', 'u.', 'United'],
  trigger: `(?<![A-Za-z])(?:[Uu]\\.?${GAP}[Ss]\\.?${GAP}(?:[Cc]\\b|C[AS]\\b|Code)|U\\.${GAP}S\\.${GAP}C|United${BREAK}States${BREAK}Code)`,
  read({ text, floor }, index) {
    const appended = appendixBefore(text, index, floor);
    const title = appended ?? titleBefore(text, index, floor);
    if (!title || !isTitle('usc', title.value) || !at(NAME, text, index)) return null;
    const start = past(APPENDIX, text, NAME.lastIndex);
    const appendix = appended !== null || start > NAME.lastIndex;
    const instrument = { kind: 'usc', title: appendix ? `${title.value}-app` : title.value } as const;
    const lead = readLead(text, start);
    return readList(text, { instrument, start: title.start, index: start, lead, syntax: uscSyntax(lead) });
  },
};

/** "46 App. U.S.C. 1114": the appendix may stand before the name. */
function appendixBefore(text: string, index: number, floor: number): NumberBefore | null {
  const before = wordsBefore(text, index, floor, 16);
  const match = APPENDIX_BEFORE.exec(before);
  return match?.[1] ? { value: match[1], start: index - before.length + match.index + match[0].indexOf(match[1]) } : null;
}

import { readMembers, spanning } from '../members.ts';
import { at, GAP, past, sticky } from '../words/lexeme.ts';
import { titleBefore } from '../words/before.ts';
import { readLead } from '../words/lead.ts';
import { found, type Construct } from './construct.ts';
import { SECTIONS } from './syntaxes.ts';
import { isTitle, USC } from './title.ts';

const NAME = sticky(`${USC},?${GAP}`, 'i');
const APPENDIX = sticky(`\\(?app(?:endix|\\.)?\\b\\.?\\)?,?${GAP}`, 'i');
const NUMBER = sticky('(?=\\d)');

/** "18 U.S.C. §§ 1028, 1030, and 1343"; "50 U.S.C. App. 595". Chapters are no sections, and have no address here. */
export const unitedStatesCode: Construct = {
  name: 'United States Code',
  trigger: '\\b(?:[Uu]\\.? ?[Ss]\\.? ?(?:[Cc]\\b|Code)|U\\.\\s{0,3}S\\.\\s{0,3}C|United\\s{1,3}States\\s{1,3}Code)',
  read({ text, floor }, index) {
    const title = titleBefore(text, index, floor);
    const name = title && isTitle('usc', title.value) ? at(NAME, text, index) : null;
    if (!title || !name) return null;
    const start = past(APPENDIX, text, NAME.lastIndex);
    const lead = readLead(text, start);
    const members = lead || at(NUMBER, text, start) ? readMembers(text, lead?.end ?? start, SECTIONS, lead?.plural ?? false) : [];
    const end = members.at(-1)?.end;
    if (end === undefined) return null;
    const instrument = { kind: 'usc', title: start > NAME.lastIndex ? `${title.value}-app` : title.value } as const;
    return found({ start: title.start, end, instrument, members: spanning(members, title.start, end) });
  },
};

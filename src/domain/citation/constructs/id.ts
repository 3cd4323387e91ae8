import { readLabelMembers, readMembers, spanning } from '../members.ts';
import { wordsBefore } from '../words/before.ts';
import { readLead } from '../words/lead.ts';
import { at, GAP, past, sticky } from '../words/lexeme.ts';
import { found, type Construct } from './construct.ts';
import { PAGES, SECTIONS } from './syntaxes.ts';

const ID = sticky('(?:[Ii]d\\.|[Ii]bid\\.?)');
const AT = sticky(`,?${GAP}(?:(at)\\b${GAP})?`);
/** "Id. at 3(c)" */
const BARE_PIN = sticky('(?=\\d{1,4}[a-z]? ?\\()');
const PAGE = sticky('(?=\\d{1,3},\\d{3}|\\d{3,6}(?!\\d))');
/** "Id." alone stands where a citation stands: at the start, behind a full stop, behind "See". "my id." does not. */
const ALONE = /(?:^|[.;:(\u201d"\n])\s{0,8}$/;
const SIGNAL = /\b(?:see(?:,? e\.g\.,?| also)?|cf\.|accord)\s{1,8}$/i;

/** "Id. § 5(c)", "Id. at 34,566", "Id." */
export const id: Construct = {
  name: 'Id.',
  starts: ['Id.', 'id.', 'Ib', 'ib'],
  trigger: '\\b(?:[Ii]d\\.|[Ii]bid\\b)',
  read({ text, floor }, index) {
    const close = past(ID, text, index);
    const paging = at(AT, text, close)?.[1] !== undefined;
    const start = past(AT, text, close);
    const lead = readLead(text, start);
    const labelled = !lead && paging && text[start] === '(';
    const paged = !lead && paging && at(PAGE, text, start) !== null;
    const pinned = lead !== null || (paging && at(BARE_PIN, text, start) !== null);
    const members = labelled
      ? readLabelMembers(text, start, SECTIONS, false)
      : pinned
        ? readMembers(text, lead?.end ?? start, SECTIONS, lead?.plural ?? false)
        : paged
          ? readMembers(text, start, PAGES, false).slice(0, 1)
          : [];
    const end = members.at(-1)?.end;
    if (end !== undefined) {
      const instrument = paged ? ({ kind: 'id', pages: true } as const) : ({ kind: 'id' } as const);
      return found({ start: index, end, instrument, members: spanning(members, index, end) });
    }
    const before = wordsBefore(text, index, floor, 20);
    if (!SIGNAL.test(before) && (text[index] === 'i' || !ALONE.test(before))) return null;
    return found({ start: index, end: close, instrument: { kind: 'id' }, members: [] });
  },
};

import type { Citation } from '../citation.ts';
import type { Member, Placed, Span } from '../mention.ts';
import { isPlain } from '../words/ahead.ts';
import type { Owner } from './discourse.ts';
import { doubtfulEntry, lawEntry, orderEntry, type Ground } from './entries.ts';
import { filledIn, readLaw, type WholePath } from './law.ts';
import { lookUp, type Looked } from './lookup.ts';
import type { OrderIndex } from './order-index.ts';

/** A member's two ends, looked up in the order and filled in for other law. */
interface MemberRead {
  readonly from: Looked;
  readonly to: Looked | null;
  readonly path: WholePath | null;
  readonly toPath: WholePath | null;
}

const NOWHERE: Looked = { ids: [], parts: [] };

/** One citation for each member of a list that cites something. */
export function citeMembers(ground: Ground, mention: Placed, owners: readonly Owner[]): Citation[] {
  let parts: readonly string[] | null = null;
  let path: WholePath | null = null;
  const own = owners.some(({ kind }) => kind === 'own');
  return mention.members.flatMap((member) => {
    const read = readMember(own ? ground.index : null, parts === null ? headed(ground, mention, member) : member, parts, path);
    const { to, from, toPath } = read;
    [parts, path] = [partsOf(ground.index, to ?? from), toPath ?? read.path];
    return citeMember(ground, mention, member, owners, read);
  });
}

function citeMember(ground: Ground, mention: Placed, span: Member, owners: readonly Owner[], read: MemberRead): Citation[] {
  const [owner, rival] = owners;
  if (!owner || owner.kind === 'other') return [];
  if (owner.kind !== 'own') return read.path ? [lawEntry(ground, owner, span, read.path, read.toPath)] : [];
  const there = read.from.ids.length > 0 && read.to?.ids.length !== 0;
  if (rival) return rivals(ground, span, rival, read, there);
  if (!there && mention.instrument.kind === 'bare' && !isPlausible(ground, span, read)) return [];
  return [orderEntry(ground, span, read.from, read.to)];
}

/** What the order does not have is the other instrument's; what it has may be either's. */
function rivals(ground: Ground, span: Member, rival: Owner, read: MemberRead, there: boolean): Citation[] {
  const law = rival.kind === 'own' || rival.kind === 'other' ? null : rival;
  if (there)
    return [doubtfulEntry(ground, span, read.from, read.to, law && readLaw(law, read.path, read.toPath, ground.options), nameOf(rival))];
  return law && read.path ? [lawEntry(ground, law, span, read.path, read.toPath)] : [];
}

function nameOf(owner: Owner): string {
  switch (owner.kind) {
    case 'eo':
      return `E.O. ${owner.number}`;
    case 'plaw':
      return `Public Law ${owner.law.replace('/', '-')}`;
    case 'other':
      return `the ${owner.name}`;
    default:
      return 'the law named before it';
  }
}

/** "subsection (b) of this section" stands under the section it is written in. */
function headed({ index, options }: Ground, { instrument }: Placed, member: Member): Pick<Member, 'from' | 'to'> {
  const section = options.within === undefined ? undefined : index.parts(options.within)[0];
  if (instrument.kind !== 'here' || section === undefined || member.from.section !== null) return member;
  return { from: { ...member.from, section }, to: member.to };
}

/** Without an index, nothing is looked up: only other law is meant. */
function readMember(
  index: OrderIndex | null,
  member: Pick<Member, 'from' | 'to'>,
  parts: readonly string[] | null,
  path: WholePath | null,
): MemberRead {
  const from = index ? lookUp(index, member.from, parts) : NOWHERE;
  const whole = filledIn(member.from, path);
  const to = index && member.to && lookUp(index, member.to, partsOf(index, from));
  return { from, to, path: whole, toPath: member.to && filledIn(member.to, whole) };
}

function partsOf(index: OrderIndex, { ids, parts }: Looked): readonly string[] {
  return ids[0] === undefined ? parts : index.parts(ids[0]);
}

/**
 * Whether a section that stands alone and that the order lacks is a slip in citing the order ("§ 2(g)", "Sec. 6"), and not
 * some statute's ("Section 230", "§ 32-701", "Section 8 housing"): it lies in a section the order has, or not far past its
 * end, and no noun makes it a name.
 */
function isPlausible({ index, text }: Ground, { end }: Span, { from, to }: MemberRead): boolean {
  if (from.parts.length === 1 && !isPlain(text, end)) return false;
  const last = Number.parseInt(index.sections.at(-1) ?? '0', 10);
  return [from, to].every((looked) => {
    const section = looked?.parts[0];
    return section === undefined || index.ids([section]).length > 0 || (/^\d+$/.test(section) && Number(section) <= last + 5);
  });
}

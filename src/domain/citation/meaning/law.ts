import { lawAddress } from '../address.ts';
import type { CiteOptions, Kind, Reading } from '../citation.ts';
import type { Instrument, Path } from '../mention.ts';
import { areAlike } from '../words/label-class.ts';

/** Instruments that need no order to be understood. */
export type Law = Extract<Instrument, { kind: 'eo' | 'usc' | 'cfr' | 'fr' | 'stat' | 'document' | 'plaw' | 'bill' | 'memo' }>;

/** A path with what it left out filled in from the member before. */
export type WholePath = Path & { readonly section: string };

/** What a member of a list cites in other law; `from` and `to` already filled in. */
export function readLaw(law: Law, from: WholePath | null, to: WholePath | null, options: CiteOptions): Reading {
  const congress = law.kind === 'bill' ? (law.congress ?? options.congress ?? null) : null;
  const kind: Kind = law.kind === 'document' ? 'fr' : law.kind;
  const cited = { kind, ...places(law, from, to) };
  return { ...cited, url: lawAddress(cited, congress) };
}

type Places = Pick<Reading, 'target' | 'to' | 'pin' | 'toPin'>;

function places(law: Law, from: WholePath | null, to: WholePath | null): Places {
  const prefix = codePrefix(law);
  if (prefix === null || from === null) {
    const pin = from && sectionPin(from) + (to ? `\u2013${to.section === from.section ? below(to, from) : sectionPin(to)}` : '');
    return { target: name(law), to: null, pin, toPin: null };
  }
  const target = prefix + from.section;
  if (!to) return { target, to: null, pin: pinOf(from), toPin: null };
  if (to.section === from.section) return { target, to: null, pin: `${pinOf(from) ?? ''}\u2013${below(to, from)}`, toPin: null };
  return { target, to: prefix + to.section, pin: pinOf(from), toPin: pinOf(to) };
}

/** Codes and reporters are addressed by section or page; other law as a whole, its sections being pins. */
function codePrefix(law: Law): string | null {
  if (law.kind === 'usc' || law.kind === 'cfr') return `${law.title}/`;
  return law.kind === 'fr' || law.kind === 'stat' ? `${law.volume}/` : null;
}

function name(law: Law): string {
  switch (law.kind) {
    case 'eo':
      return law.number;
    case 'document':
      return `doc/${law.number}`;
    case 'plaw':
      return law.law;
    case 'bill':
      return law.bill;
    case 'memo':
      return law.memo;
    default:
      return '';
  }
}

function sectionPin(path: WholePath): string {
  return path.section + (pinOf(path) ?? '');
}

/** "(b)(6)(A)", "note", "(a) note"; null where nothing stands below the section. */
function pinOf({ labels, paragraph, tail }: Path): string | null {
  const words = labels.map((label) => `(${label})`).join('') + (paragraph === null ? '' : ` \u00b6 ${paragraph}`);
  return [words, tail ?? ''].filter(Boolean).join(' ') || null;
}

/** The end of a range inside one section, without what it shares with the start: "(4)" of (a)(1) to (a)(4). */
function below(to: WholePath, from: WholePath): string {
  let shared = 0;
  while (shared < to.labels.length - 1 && to.labels[shared] === from.labels[shared]) shared += 1;
  return pinOf({ ...to, labels: to.labels.slice(shared) }) ?? '';
}

/** Fills in what a member leaves out. Without a tree, the class of its label tells at which depth it stands. */
export function filledIn(path: Path, previous: WholePath | null): WholePath | null {
  if (path.section !== null) return { ...path, section: path.section };
  if (!previous) return null;
  if (path.labels.length === 0) return { ...path, section: previous.section };
  for (let depth = previous.labels.length - 1; depth >= 0; depth -= 1) {
    if (areAlike(path.labels[0] ?? '', previous.labels[depth] ?? '')) {
      return { ...path, section: previous.section, labels: [...previous.labels.slice(0, depth), ...path.labels] };
    }
  }
  return { ...path, section: previous.section, labels: [...previous.labels.slice(0, -1), ...path.labels] };
}

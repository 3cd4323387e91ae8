import { audiencePath, authorityPath, entityPath, questionPath, termPath } from '../../address/site.ts';
import type {
  GroundedText,
  AudienceView,
  AuthorityView,
  CommentaryView,
  EntityView,
  PageView,
  QuestionView,
  TermView,
} from '../edition.ts';
import type { Facts } from '../../facts/facts.ts';
import { proseText } from '../../prose/text.ts';
import { sentencesOf } from '../../prose/prose.ts';
import type { PassageView } from '../edition.ts';
import type { RawEdition } from '../raw.ts';
import type { CheckedEntries } from './prose.ts';

/** Made once: `localeCompare` makes one for every pair it compares. */
const NAMES = new Intl.Collator('en');
const TOPICS = ['basics', 'models', 'duties', 'dates', 'law', 'sources'];

/** Offices, bodies and groups with their roles, in the order of the text. */
export function entityViews(raw: RawEdition, facts: Facts): EntityView[] {
  const names = new Map(raw.entities.map((entity) => [entity.id, entity.data.name]));
  return raw.entities
    .map(({ id, data }) => {
      const roles = [...facts.actors.values()].flat().filter((actor) => actor.entity === id);
      const named = [...facts.mentions]
        .filter(([, found]) => found.some((mention) => mention.entity === id))
        .map(([provision]) => provision);
      return {
        ...data,
        id,
        path: entityPath(id),
        about: grounded(data.about),
        part: data.partOf ? { path: entityPath(data.partOf), text: names.get(data.partOf) ?? data.partOf } : null,
        provisions: roles.map((actor) => ({ id: actor.provision, role: actor.role, words: actor.words, from: actor.from })),
        mentions: named.filter((provision) => !roles.some((actor) => actor.provision === provision)),
      };
    })
    .sort((a, b) => NAMES.compare(a.name, b.name));
}

export function termViews(raw: RawEdition, facts: Facts, prose: CheckedEntries): TermView[] {
  const uses = [...facts.terms.values()].flat();
  return raw.terms
    .map(({ id, data, file }) => {
      const own = uses.filter((use) => use.term === id);
      return {
        ...data,
        id,
        path: termPath(id),
        provisions: [...new Set(own.map((use) => use.provision))],
        firstUse: own[0]?.provision ?? null,
        definedIn: own.find((use) => use.defines !== null)?.provision ?? null,
        refs: refsOf(prose, file),
        text: textOf(prose, file),
      };
    })
    .sort((a, b) => NAMES.compare(a.term, b.term));
}

/** Law with where the order and its analyses cite it. `citedIn` lists the authorities a text cites. */
export function authorityViews(
  raw: RawEdition,
  facts: Facts,
  passages: readonly PassageView[],
  { citedIn, addressOf }: { readonly citedIn: (text: string) => readonly string[]; readonly addressOf: (id: string) => string | null },
): AuthorityView[] {
  const cited = new Map(passages.map((passage) => [passage.id, new Set(citedIn(passage.text))]));
  const uses = [...facts.authorities.values()].flat();
  return raw.authorities.map(({ id, data }) => ({
    citation: data.citation,
    title: data.title,
    aliases: data.aliases,
    id,
    path: authorityPath(id),
    address: data.address ?? addressOf(id),
    about: grounded(data.about),
    provisions: uses.filter((use) => use.target === id).map((use) => ({ id: use.provision, words: use.words })),
    analysis: passages
      .filter(
        (passage) =>
          cited.get(passage.id)?.has(id) ||
          (id.startsWith('other/') && [data.citation, data.title, ...data.aliases].some((name) => passage.text.includes(name))),
      )
      .map((passage) => passage.id),
  }));
}

export function questionViews(raw: RawEdition, prose: CheckedEntries, known: ReadonlySet<string>): QuestionView[] {
  return raw.questions
    .map(({ id, data, file }) => {
      const refs = sentencesOf(prose.get(file)?.prose ?? { blocks: [] }).flatMap((sentence) => [...sentence.refs]);
      const provisions = [...new Set([...data.words.map((quoted) => quoted.provision), ...refs])].filter((ref) => known.has(ref));
      return { ...data, id, path: questionPath(id), answer: textOf(prose, file), provisions };
    })
    .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || a.rank - b.rank);
}

export function audienceViews(raw: RawEdition, prose: CheckedEntries): AudienceView[] {
  return raw.audiences
    .map(({ id, data, file }) => ({ ...data, id, path: audiencePath(id), text: textOf(prose, file) }))
    .sort((a, b) => a.rank - b.rank);
}

export function pageViews(raw: RawEdition, prose: CheckedEntries): PageView[] {
  return raw.pages.map(({ id, data, file }) => ({ ...data, id, text: textOf(prose, file) }));
}

/** Commentaries with our introduction to each, which is read after their claims. */
export function introduced(commentaries: readonly CommentaryView[], raw: RawEdition, prose: CheckedEntries): CommentaryView[] {
  return commentaries.map((view) => {
    const entry = raw.commentaries.find(({ data }) => data.source === view.source.id);
    return entry ? { ...view, introduction: textOf(prose, entry.file) } : view;
  });
}

function refsOf(prose: CheckedEntries, file: string): string[] {
  const sentences = sentencesOf(prose.get(file)?.prose ?? { blocks: [] });
  return [...new Set(sentences.flatMap((sentence) => [...sentence.refs]))];
}

function textOf(prose: CheckedEntries, file: string): string {
  const checked = prose.get(file);
  return checked ? proseText(checked.prose) : '';
}

function grounded(
  sentences: readonly { readonly text: string; readonly ref: string | readonly string[]; readonly silent?: boolean }[],
): GroundedText[] {
  return sentences.map((one) => ({ text: one.text, refs: [one.ref].flat(), silent: one.silent ?? false }));
}

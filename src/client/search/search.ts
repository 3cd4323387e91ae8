import { plain, wordsAt } from '../../domain/search/indexable.ts';
import type { Jump } from '../../domain/search/jump.ts';
import { looksLikeCitation } from '../../domain/search/looks-like-citation.ts';
import type { OrderData } from '../../domain/search/order-data.ts';
import { quickJump } from '../../domain/search/quick-jump.ts';
import { readQuery, type Query } from '../../domain/search/query/read.ts';
import type { ProvisionPlace } from '../../domain/search/rank/evidence.ts';
import { rank } from '../../domain/search/rank/rank.ts';
import { citedResults, foundResults, type Result } from '../../domain/search/results.ts';
import { lookUp, type LookedUp } from './look-up.ts';
import type { Loaded, Resources } from './resources.ts';

/** The answer to one query. */
export interface Outcome {
  readonly query: Query;
  readonly data: OrderData;
  readonly jump: Jump | null;
  readonly results: readonly Result[];
  /** Null where a citation was answered without looking words up. */
  readonly looked: LookedUp | null;
  readonly loaded: Loaded | null;
}

/** Answers a query: a citation from the order alone, anything else from the index. Rejects when a needed part cannot be had. */
export async function search(text: string, resources: Resources): Promise<Outcome> {
  const query = readQuery(text);
  const data = await resources.order();
  const jump = quickJump(query.text, data) ?? (looksLikeCitation(query.text) ? await jumpWithLaw(query.text, data, resources) : null);
  const cited = jump ? citedResults(jump) : [];
  if (query.words.length === 0 || (jump?.alone && isAnswered(jump)))
    return { query, data, jump, results: cited, looked: null, loaded: null };
  const loaded = await resources.index();
  // Law that only other sources cite is looked up by the name that the site gives it.
  const law = jump?.alone ? jump.laws.find((one) => one.law !== null)?.law : undefined;
  const looked = await lookUp(law ? readQuery(law.citation) : query, {
    ...loaded,
    speller: () => resources.speller(),
    sources: data.sources,
    president: data.president,
  });
  const ranked = rank(looked.evidence, loaded.table, provisionPlaces(data));
  return { query, data, jump, results: [...cited, ...foundResults(ranked, loaded.table, cited)], looked, loaded };
}

async function jumpWithLaw(text: string, data: OrderData, resources: Resources): Promise<Jump | null> {
  const [{ quickLaw }, cited] = await Promise.all([resources.plainLaw(), resources.cited()]);
  return quickLaw(text, data, cited) ?? (await resources.citations()).jumpOf(text, data, cited);
}

/** Whether the citation leads somewhere by itself. Law that only other sources cite is looked up like any words. */
function isAnswered({ provisions, wholeOrder, missing }: Jump): boolean {
  return provisions.length > 0 || wholeOrder || missing !== null;
}

const known = new WeakMap<OrderData, ReadonlyMap<string, ProvisionPlace>>();

function provisionPlaces(data: OrderData): ReadonlyMap<string, ProvisionPlace> {
  const before = known.get(data);
  if (before) return before;
  const places = new Map(
    data.provisions.map(({ id, words, heading, title, parent }, row) => [
      id,
      {
        row,
        words: wordsAt(words).map(plain),
        title: wordsAt(`${heading ?? ''} ${title}`).map((word) => plain(word.replace(/[’']s\b/u, ''))),
        parent,
      },
    ]),
  );
  known.set(data, places);
  return places;
}

import type { APIRoute } from 'astro';
import { sentences } from '../../domain/text/sentences.ts';
import { edition } from '../../reading/edition.ts';

/** What each term's own page says first, for the notes that open in place: { id: { term, opening } }. */
export const GET: APIRoute = () =>
  Response.json(Object.fromEntries(edition.terms.map(({ id, term, text }) => [id, { term, opening: sentences(text)[0]?.text ?? '' }])));

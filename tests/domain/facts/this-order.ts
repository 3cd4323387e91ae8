import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { entitySchema, factsSchema } from '../../../src/domain/entry/facts.ts';
import { orderSchema } from '../../../src/domain/entry/order.ts';
import type { Reading } from '../../../src/domain/facts/reading.ts';
import { cite } from '../../../src/domain/citation/index.ts';
import { parseOrder } from '../../../src/domain/order/parse.ts';

const CONTENT = new URL('../../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, CONTENT), 'utf8');
const namesIn = (folder: string) => readdirSync(new URL(folder, CONTENT)).sort();
const slugOf = (name: string) => name.replace(/\.\w+$/, '');

export const ORDER = orderSchema.parse(parse(read('order.yaml')));
export const ENTITIES = namesIn('entities/').map((name) => ({ id: slugOf(name), ...entitySchema.parse(parse(read(`entities/${name}`))) }));
export const BY_HAND = factsSchema.parse(parse(read('facts.yaml'))).actors;

/** The order this site explains, its own entities, and the terms given. */
export function thisOrder(terms: Reading['terms'] = []): Reading {
  const { tree, problems } = parseOrder(read('sources/order.txt'), 'sources/order.txt');
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const { number, title, signed, frDoc, frCitation } = ORDER;
  const citable = { number, title, signed, frDoc: frDoc ?? '', frCitation: frCitation ?? '', provisions: tree.provisions };
  return { tree, signed, entities: ENTITIES, terms, findCitations: (text, within) => cite(text, citable, { context: 'order', within }) };
}

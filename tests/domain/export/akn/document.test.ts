import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpace } from '../../../../src/domain/text/fold.ts';
import type { ProvisionView } from '../../../../src/domain/edition/edition.ts';
import { akomaNtoso } from '../../../../src/domain/export/akn/document.ts';
import { contextWith, contextWithWords } from '../context.ts';
import { EDITION } from '../edition.ts';
import { ofLevels } from './levels.ts';
import { faultsOf } from './xsd.ts';

const xml = akomaNtoso(contextWith());

test('the made-up order is valid against the OASIS schema', async () => {
  expect(await faultsOf(xml)).toEqual([]);
});

test('a broken document is found out', async () => {
  expect(await faultsOf(xml.replace('<num>(a)</num>', '<nun>(a)</nun>'))).not.toEqual([]);
});

test('every provision stands in it under the eId of the contract', () => {
  for (const { eId } of EDITION.provisions) expect(xml.split(`eId="${eId}"`).length, eId).toBe(2);
});

test('the words of all provisions stand in it once and in order', () => {
  const body = xml.slice(xml.indexOf('<preamble'));
  const words = body.replace(/<[^>]+>/g, (tag) => (/^<\/?(?:term|ref)\b/.test(tag) ? '' : ' '));
  const plain = words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  expect(foldSpace(plain)).toBe(EDITION.provisions.map(({ provision }) => provision.text).join(' '));
});

test.each([
  ['<ref href="https://www.govinfo.gov/link/uscode/23/144">23 U.S.C. 144</ref>'],
  ['<term refersTo="#term-bridges">bridges</term>'],
  ['<ref href="#sec_1">section 1</ref>'],
  ['<FRBRuri value="/akn/us/act/executive-order/2031-01-03/99001"/>'],
  ['<FRBRcountry value="us"/>'],
  ['<publication date="2031-01-07" name="Federal Register" showAs="95 FR 12345" number="2031-00123"/>'],
])('it says %s', (part) => {
  expect(xml).toContain(part);
});

test('words that the marks do not give back are shown without marks', () => {
  const provisions = EDITION.provisions.map((view): ProvisionView =>
    view.id === '2.a' ? { ...view, runs: [{ text: 'count', kind: 'plain' }] } : view,
  );
  expect(akomaNtoso(contextWith({ provisions }))).toContain('<p>count the bridges, as defined in 23 U.S.C. 144; and</p>');
});

test('an order that is not yet published, and names no entities or terms, is valid too', async () => {
  const order = { ...EDITION.order, published: null, frCitation: null, frDoc: null };
  expect(await faultsOf(akomaNtoso(contextWith({ order, entities: [], terms: [] })))).toEqual([]);
});

test.each([
  ['deep levels', ['1 section', '1.a subsection', '1.a.i paragraph', '1.a.i.A paragraph', '1.a.i.A.1 paragraph', '1.a.i.A.1.a paragraph']],
  [
    'unnumbered paragraphs before, between and after numbered ones',
    ['1 section', '1.p1 unnumbered', '1.a subsection', '1.p2 unnumbered', '1.b subsection', '1.p3 unnumbered'],
  ],
  ['an unnumbered paragraph with items', ['1 section', '1.p1 unnumbered', '1.p1.a subsection']],
  ['parts', ['part-i part', '1 section', '2 section']],
  ['paragraphs outside all sections', ['preamble preamble', 'p1 unnumbered', '1 section']],
])('an order with %s is valid', async (_, levels) => {
  expect(await faultsOf(akomaNtoso(contextWith({ provisions: ofLevels(levels) })))).toEqual([]);
});

test('an order is valid whatever its words', async () => {
  const words = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { numRuns: 40, seed: 7 });
  expect(await faultsOf(...words.map((value) => akomaNtoso(contextWithWords('2.a', value))))).toEqual([]);
});

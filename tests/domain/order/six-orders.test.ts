import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import type { Provision } from '../../../src/domain/order/provision.ts';
import { idsOf } from './outline.ts';

const FOLDER = new URL('../../fixtures/orders/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

interface Order {
  readonly name: string;
  readonly count: number;
  /** The first words of the body and those after it, by which the test finds the order's text itself. */
  readonly from: string;
  readonly to: string;
  /** Words, headings and lines written down from the order. */
  readonly spots: Record<string, Partial<Provision>>;
}

const ORDERS: readonly Order[] = [
  {
    name: 'EO14409-filed',
    count: 30,
    from: 'By the authority',
    to: 'THE WHITE HOUSE',
    spots: {
      '2.c.iii': {
        label: '(iii)',
        parent: '2.c',
        text: '(iii) facilitate access to cybersecurity tools and services including, where appropriate, covered frontier models for agencies, State and local authorities, and operators of critical infrastructure such as rural hospitals, community banks, and local utilities.',
        lines: { first: 33, last: 33 },
      },
      '4': { kind: 'section', heading: 'Protection Against Criminal Actors.', children: [], lines: { first: 59, last: 61 } },
      '1.p3': { kind: 'unnumbered', lines: { first: 19, last: 21 } },
    },
  },
  {
    name: 'EO13556-frtext',
    count: 36,
    from: 'By the authority',
    to: '<GRAPHIC(S)',
    spots: {
      '1.p3': {
        text: 'To address these problems, this order establishes a program for managing this information, hereinafter described as Controlled Unclassified Information, that emphasizes the openness and uniformity of Government-wide practice.',
      },
      '6.a.3': {
        text: '(3) applicable Government-wide standards and guidelines issued by the National Institute of Standards and Technology, and applicable policies established by the Office of Management and Budget.',
        lines: { first: 188, last: 190 },
      },
      '2': { heading: 'Controlled Unclassified Information (CUI).', text: 'Sec. 2. Controlled Unclassified Information (CUI).' },
    },
  },
  {
    name: 'EO13563-frtext',
    count: 22,
    from: 'By the authority',
    to: '<GRAPHIC(S)',
    spots: {
      '3': { heading: 'Integration and Innovation.', children: [] },
      '7.b.i': { kind: 'paragraph', text: '(i) authority granted by law to a department or agency, or the head thereof; or' },
    },
  },
  {
    name: 'EO13800-frtext',
    count: 80,
    from: 'By the authority',
    to: '<GRAPHIC(S)',
    spots: {
      '1.c.vi.B.2.aa': { parent: '1.c.vi.B.2', text: '(aa) one or more consolidated network architectures; and' },
      '2.e.p2': {
        kind: 'unnumbered',
        label: null,
        text: 'The assessment shall be provided to the President, through the Assistant to the President for Homeland Security and Counterterrorism, within 90 days of the date of this order, and may be classified in full or in part, as appropriate.',
      },
      '1.b': { label: '(b)', heading: 'Findings.', text: '(b) Findings.' },
      '3.d.iii.A': {
        text: '(A) assess the scope and sufficiency of United States efforts to ensure that the United States maintains or increases its advantage in national-security-related cyber capabilities; and',
      },
    },
  },
  {
    name: 'EO14028-whitehouse',
    count: 171,
    from: 'By the authority',
    to: 'JOSEPH R. BIDEN JR.',
    spots: {
      '4.i': { kind: 'subsection' },
      '4.e.v': { kind: 'paragraph', parent: '4.e' },
      '4.v': { kind: 'subsection', parent: '4' },
      '5.i.i': { text: '(i) identified gaps in, and options for, the Board’s composition or authorities;' },
      '10': {
        label: 'Sec. 10.',
        heading: 'Definitions.',
        text: 'Sec. 10. Definitions. For purposes of this order:',
        lines: { first: 810, last: 811 },
      },
    },
  },
  {
    name: 'EO14179-whitehouse',
    count: 17,
    from: 'By the authority',
    to: 'THE WHITE HOUSE',
    spots: {
      '4': { heading: 'Developing an Artificial Intelligence Action Plan.', children: ['4.a'], lines: { first: 30, last: 31 } },
      '6.c': { lines: { first: 78, last: 81 } },
    },
  },
];

/** Page marks and list marks of these six texts, told here anew so that the parser is not asked what it left out. */
function wordsOf(source: string, from: string, to: string): string {
  const body = source.slice(source.indexOf(from), source.indexOf(to));
  const unmarked = body.replace(/^\[\[Page \d+\]\]$/gm, '').replace(/^- (?=\()/gm, '');
  // Lines of these texts end in a hyphen or a double hyphen only where it joins two words.
  return unmarked
    .replace(/(\w-|--)[ \t]*\n\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

describe.each(ORDERS)('$name', ({ name, count, from, to, spots }) => {
  const source = read(`${name}.txt`);
  const { tree, problems } = parseOrder(source, `${name}.txt`);
  const byId = new Map(tree.provisions.map((provision) => [provision.id, provision]));

  test('has the provisions that a reader finds in it, and no others', () => {
    expect(tree.provisions.map((provision) => provision.id)).toEqual(idsOf(read(`${name}.outline.txt`)));
    expect(tree.provisions).toHaveLength(count);
  });

  test('parses without a problem and leaves nothing open', () => {
    expect(problems).toEqual([]);
    expect(tree.ambiguities).toEqual([]);
  });

  test('is, provision by provision, the order’s text', () => {
    expect(tree.provisions.map((provision) => provision.text).join(' ')).toBe(wordsOf(source, from, to));
  });

  test('knows the words, headings and places written down from the page', () => {
    for (const [id, expected] of Object.entries(spots)) expect(byId.get(id), id).toMatchObject(expected);
  });

  test('ties each provision to its place in the source', () => {
    for (const { id, spans, label, heading } of tree.provisions) {
      const place = spans
        .map((span) => source.slice(span.start, span.end))
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(place.startsWith(label ?? ''), id).toBe(true);
      if (heading) expect(place, id).toContain(heading);
    }
  });

  test('lists each provision once under its parent', () => {
    for (const { id, parent } of tree.provisions) {
      if (parent !== null) expect(byId.get(parent)?.children.filter((child) => child === id)).toHaveLength(1);
    }
  });
});

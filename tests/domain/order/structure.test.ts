import { describe, expect, test } from 'vitest';
import { parse, texts } from './snippet.ts';

const provision = (body: string, id: string) => parse(body).tree.provisions.find((one) => one.id === id);

describe('a provision', () => {
  const body = 'Section 1. Tasks. (a) Members. The members shall:\n\n(i) meet:\n\n(A) often; and\n\n(B) early; and\n\n(ii) end.';

  test('knows its kind, its label, its heading, its parent and its children', () => {
    expect(provision(body, '1')).toMatchObject({
      kind: 'section',
      label: 'Section 1.',
      heading: 'Tasks.',
      parent: null,
      children: ['1.a'],
    });
    expect(provision(body, '1.a')).toMatchObject({
      kind: 'subsection',
      label: '(a)',
      heading: 'Members.',
      parent: '1',
      children: ['1.a.i', '1.a.ii'],
    });
    expect(provision(body, '1.a.i.A')).toMatchObject({ kind: 'paragraph', label: '(A)', heading: null, parent: '1.a.i', children: [] });
  });

  test('holds its label, heading and lead-in, but not the words of its children', () => {
    expect(texts(body)['1.a']).toBe('(a) Members. The members shall:');
  });
});

test('a section of one paragraph is one provision; one of several has them below it', () => {
  expect(texts('Section 1. Purpose. One.\n\nSec. 2. Policy. One.\n\nTwo.')).toEqual({
    1: 'Section 1. Purpose. One.',
    2: 'Sec. 2. Policy.',
    '2.p1': 'One.',
    '2.p2': 'Two.',
  });
});

test('an item that is but a name has no heading', () => {
  const body = 'Section 1. Members. The members are:\n\n(a) Secretary of State.\n\n(b) Secretary of War. He shall preside.';
  expect(provision(body, '1.a')!.heading).toBeNull();
  expect(provision(body, '1.b')!.heading).toBe('Secretary of War.');
});

test('several paragraphs before Section 1 are one preamble', () => {
  expect(parse('Section 1. End. It ends.').tree.provisions[0]).toMatchObject({ id: 'preamble', kind: 'preamble', label: null });
});

test('a roman numeral that may be a letter too is decided by what follows, or told', () => {
  const letters = 'abcdefghijklmnopqrstu'
    .split('')
    .map((letter) => `(${letter}) It is.`)
    .join('\n\n');
  const body = (last: string) =>
    `Section 1. List.\n\n${letters.replace('(u) It is.', '(u) These are:')}\n\n(i) One is.\n\n(ii) Two are.\n\n(iii) Three are.\n\n(iv) Four are.\n\n(v) Five are.${last}`;
  expect(provision(body('\n\n(vi) Six are.'), '1.u.v')).toBeDefined();
  expect(provision(body('\n\n(w) It is.'), '1.v')).toBeDefined();
  expect(parse(body('')).tree.ambiguities).toHaveLength(1);
});

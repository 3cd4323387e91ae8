import { expect, test } from 'vitest';
import { partsOf } from '../../../src/domain/export/parts.ts';
import { EDITION } from './edition.ts';

test('a section is parted into label, heading and words', () => {
  const section = EDITION.provisions.find(({ id }) => id === '3')!.provision;
  expect(partsOf(section)).toEqual({ label: 'Sec. 3.', heading: 'Money.', body: 'There is none.' });
});

test('the parts of every provision, joined by spaces, are its text', () => {
  for (const { provision } of EDITION.provisions) {
    const { label, heading, body } = partsOf(provision);
    expect([label, heading, body].filter(Boolean).join(' ')).toBe(provision.text);
  }
});

test('a label that the text does not begin with is not cut off', () => {
  const provision = { ...EDITION.provisions[0]!.provision, label: '(a)', text: 'No label here.' };
  expect(partsOf(provision)).toEqual({ label: null, heading: null, body: 'No label here.' });
});

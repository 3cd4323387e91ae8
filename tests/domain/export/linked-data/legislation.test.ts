import { expect, test } from 'vitest';
import { orderLinkedData, provisionLinkedData } from '../../../../src/domain/export/linked-data/legislation.ts';
import { contextWith } from '../context.ts';
import { EDITION } from '../edition.ts';

const context = contextWith();
const view = (id: string) => EDITION.provisions.find((one) => one.id === id)!;
const address = 'https://bridges.example/some/path/eo/99001/';

test('the order is legislation of its day, passed by its President', () => {
  expect(orderLinkedData(context)).toMatchObject({
    '@type': 'Legislation',
    '@id': `${address}#legislation`,
    legislationIdentifier: 'Executive Order 99001',
    legislationType: 'Executive Order',
    legislationDate: '2031-01-03',
    legislationPassedBy: { '@type': 'Person', name: 'President Ada Example' },
  });
});

test('none of our copies claims to be the official one', () => {
  const copies = [orderLinkedData(context), provisionLinkedData(context, view('2.a'))].flatMap(
    (data) => data['encoding'] as Record<string, unknown>[],
  );
  expect(copies.map((copy) => copy['encodingFormat'])).toContain('text/html');
  for (const copy of copies) {
    expect(copy).toMatchObject({ '@type': 'LegislationObject', legislationLegalValue: 'https://schema.org/UnofficialLegalValue' });
  }
});

test('parts and wholes name each other', () => {
  for (const { id, provision } of EDITION.provisions) {
    const whole = provision.parent === null ? orderLinkedData(context) : provisionLinkedData(context, view(provision.parent));
    const part = provisionLinkedData(context, view(id));
    expect(part['isPartOf']).toMatchObject({ '@id': whole['@id'] });
    expect(whole['hasPart']).toContainEqual(expect.objectContaining({ '@id': part['@id'] }));
  }
});

test('a provision gives its exact words', () => {
  expect(provisionLinkedData(context, view('3'))).toMatchObject({
    text: 'Sec. 3. Money. There is none.',
    legislationIdentifier: view('3').citations.ofr,
  });
});

import type { EntityEntry } from '../../entry/facts.ts';
import type { Problem } from '../../problem/problem.ts';
import { holdsQuotation } from '../../prose/quotation.ts';
import type { Entry, RawEdition } from '../raw.ts';
import { sharedNames } from './shared-names.ts';

const OFFICER = /\b(?:Director|Secretary|Assistant|Attorney General|President|Chief|Administrator|Chair)\b/;
/** What a name says of its bearer: the word that must be in the name of each kind, and, of groups, the word that must not. */
const KINDS: Readonly<Record<EntityEntry['kind'], (name: string) => boolean>> = {
  office: (name) => OFFICER.test(name) && !/\bDepartment\b/.test(name),
  committee: (name) => /\b(?:Committee|Council|Board|Commission)\b/.test(name),
  department: (name) => /\bDepartment\b/.test(name),
  agency: (name) => !OFFICER.test(name) && /\b(?:Agency|Administration|Office|Bureau|Institute|Service)\b/.test(name),
  group: (name) => !OFFICER.test(name) && !/\b(?:Committee|Council|Department)\b/.test(name),
};

/** What can be known of entities from their own names and sentences, and from the analyses' `passages`: kind, the whole they are part of, names. */
export function checkEntities(raw: RawEdition, passages: readonly string[]): Problem[] {
  const shared = sharedNames('entity/shared-name', raw.entities, (data) => [data.name, ...data.forms, ...data.aliases, ...data.crsNames]);
  return [...raw.entities.flatMap((entry) => [...kind(entry), ...part(entry, raw), ...written(entry, passages)]), ...shared];
}

/** Names by which an analysis calls somebody stand in one. */
function written({ file, data }: Entry<EntityEntry>, passages: readonly string[]): Problem[] {
  return data.crsNames
    .filter((name) => !passages.some((text) => holdsQuotation(text, name)))
    .map((name) => ({
      rule: 'entity/analysis-name',
      file,
      found: `crsNames: “${name}”, which no analysis writes.`,
      expected: 'a name as an analysis writes it.',
      mend: 'copy the name from its text, or make it an alias.',
    }));
}

function kind({ file, data }: Entry<EntityEntry>): Problem[] {
  if (KINDS[data.kind](data.name)) return [];
  return [
    {
      rule: 'entity/kind',
      file,
      found: `kind: ${data.kind}, for “${data.name}”.`,
      expected: 'the kind that its name tells.',
      mend: 'correct "kind", or give the name in full.',
    },
  ];
}

/** Nothing else grounds the whole that an entity is part of. */
function part({ file, data }: Entry<EntityEntry>, raw: RawEdition): Problem[] {
  const whole = raw.entities.find((one) => one.id === data.partOf)?.data;
  const told = data.about.map((sentence) => sentence.text.toLowerCase()).join(' ');
  if (!whole || [whole.name, ...whole.forms, ...whole.aliases].some((name) => told.includes(name.toLowerCase()))) return [];
  return [
    {
      rule: 'entity/part-of',
      file,
      found: `partOf: ${data.partOf ?? ''}, and no sentence of "about" names “${whole.name}”.`,
      expected: 'a sentence, with its ground, that says so.',
      mend: 'write the sentence, or take "partOf" out.',
    },
  ];
}

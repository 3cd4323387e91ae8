import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cite, type Citation } from '../../../src/domain/citation/index.ts';
import { order } from './order.ts';

interface PeerCase {
  readonly id: string;
  readonly input: string;
  readonly expected: readonly { readonly type: string; readonly match: string; readonly index: number | null; readonly id: string }[];
}

const { cases } = JSON.parse(readFileSync(new URL('../../fixtures/citation/unitedstates-citation.json', import.meta.url), 'utf8')) as {
  cases: readonly PeerCase[];
};

/** Where we read a citation otherwise than the peer, what we find instead, and why. */
const OTHERWISE: Readonly<Record<string, { readonly found: string; readonly why: string }>> = {
  'uscitation-184': { found: 'usc/41/10a..usc/41/10c', why: 'a range is one citation with two ends' },
  'uscitation-216': {
    found: 'usc/41/10a..usc/41/10c',
    why: 'the numbers climb, so the hyphen spans a range; no section 10a-10c can be meant',
  },
  'uscitation-217': { found: 'usc/41/10a/1..usc/41/10c/2', why: 'a range is one citation with two ends' },
  'uscitation-218': { found: 'usc/41/10a..usc/41/10c', why: 'a range is one citation with two ends' },
  'uscitation-219': { found: 'usc/50-app/451..usc/50-app/473', why: 'a range is one citation with two ends' },
  'uscitation-220': { found: 'usc/31/5318A/b/l–/5', why: 'the range of paragraphs belongs to the citation; the peer breaks off before it' },
  'uscitation-215': { found: 'usc/50/404o-1/a', why: 'a section that ends in a letter and goes on with a number is one section' },
  'uscitation-221': { found: 'usc/16/460nnn-101', why: 'the same' },
  'uscitation-222': { found: 'usc/42/288-1/a', why: 'the numbers fall, so this is one hyphenated section' },
  'uscitation-224': { found: 'usc/42/285t-2/a', why: 'a section that ends in a letter and goes on with a number is one section' },
  'uscitation-183': { found: 'usc/31/5318A/a/1/A', why: 'what stands above a subdivision can be told from it' },
  'uscitation-176': { found: 'us-law/public/110/2/4402/e/1', why: 'the same' },
  'uscitation-11': { found: 'cfr/43/8360.0-7; cfr/43/8365.2-3/f', why: 'the second member of the list is cited as well' },
  'uscitation-12': { found: 'cfr/43/8360.0-7; cfr/43/8365.2-3/f', why: 'the same' },
  'uscitation-200': { found: 'usc/22/4064/g; usc/22/23850; usc/5/8344; usc/5/8468', why: 'the same' },
};

describe('of the cases of unitedstates/citation', () => {
  test.each(cases.map((peer) => [peer.id, peer.input, peer] as const))('%s: %s', (id, input, peer) => {
    const types = new Set(peer.expected.map(({ type }) => type));
    const found = cite(input, order).filter((citation) => types.has(typeOf(citation)) || types.size === 0);
    const expected = [...new Set(peer.expected.map((one) => one.id))].join('; ');
    expect(found.map(idOf).join('; ')).toBe(OTHERWISE[id]?.found ?? expected);
    if (!OTHERWISE[id]) for (const [place, one] of peer.expected.entries()) expectPlace(input, found[place], one);
  });
});

/** The peer's words lie at the same place; ours may go on with ", United States Code" and the full stop of "seq.". */
function expectPlace(input: string, citation: Citation | undefined, { match, index }: PeerCase['expected'][number]): void {
  expect(citation?.start).toBe(index ?? input.indexOf(match));
  expect(citation?.text.replace(/, United States Code$/, '').replace(/seq\.$/, 'seq')).toBe(match);
}

function typeOf({ kind }: Citation): string {
  return kind === 'plaw' ? 'pl' : kind;
}

/** A citation in the peer's own notation. */
function idOf({ kind, target, to, pin, toPin, text }: Citation): string {
  const sequel = /\bet seq/.test(text) ? '/et-seq' : '';
  const end = to === null ? '' : `..${kind}/${to}${steps(toPin)}`;
  if (kind === 'plaw') {
    const [congress, ...law] = target.split('/');
    return ['us-law', law.length > 1 ? 'private' : 'public', congress, law.at(-1)].join('/') + steps(pin);
  }
  return `${kind === 'fr' ? 'fedreg' : kind}/${target}${steps(pin)}${sequel}${end}`;
}

function steps(pin: string | null): string {
  return pin === null ? '' : `${/^[(]/.test(pin) ? '' : '/'}${pin.replaceAll(')', '').replaceAll('(', '/')}`;
}

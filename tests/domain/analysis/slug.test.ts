import { expect, test } from 'vitest';
import { slugOf } from '../../../src/domain/analysis/slug.ts';

test.each([
  ['E.O. Summary', 'e-o-summary'],
  ['National Security Presidential Memorandum-11', 'national-security-presidential-memorandum-11'],
  ['Congress’s Résumé: §§ 2(a)–(e)', 'congress-s-resume-2-a-e'],
  ['§', 'section'],
])('the slug of %s is %s', (heading, slug) => expect(slugOf(heading)).toBe(slug));

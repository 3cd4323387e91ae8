import { expect, it } from 'vitest';
import { checkNames } from '../../../src/domain/facts/name-check.ts';
import { formatProblem } from '../../../src/domain/problem/problem.ts';
import { treeOf } from './trees.ts';

const tree = treeOf('1 | | | The Secretary of Alpha asks banks.');
const said = (...entities: { id: string; forms: string[] }[]) => checkNames(entities, tree, 'entities').map(formatProblem);

it('names the order writes pass', () => {
  expect(said({ id: 'alpha', forms: ['Secretary of Alpha'] }, { id: 'banks', forms: ['banks'] }, { id: 'council', forms: [] })).toEqual([]);
});

it('a name the order does not write is a problem', () => {
  expect(said({ id: 'alpha', forms: ['Minister of Alpha'] })).toEqual([
    'entities/alpha.yaml [entity/form] the order never writes "Minister of Alpha". Expected: `forms` as the order writes them. To mend: correct the form, or move it to `aliases`.',
  ]);
});

it('a name given to two is a problem', () => {
  expect(said({ id: 'banks', forms: ['banks'] }, { id: 'lenders', forms: ['banks'] })).toEqual([
    'entities/lenders.yaml [entity/shared-form] the form "banks" is given to banks and to lenders. Expected: a form that names one entity. To mend: remove it from one of them.',
  ]);
});

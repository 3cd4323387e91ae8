import { expect, test } from 'vitest';
import type { DeadlineRow } from '../../../../src/domain/edition/edition.ts';
import { datedTasks } from '../../../../src/domain/export/calendar/tasks.ts';
import { contextWith } from '../context.ts';
import { EDITION } from '../edition.ts';

const due = (provision: string, from: string): DeadlineRow => ({ ...EDITION.deadlines[0]!, provision, from });
const tasksAmong = (...deadlines: DeadlineRow[]) => datedTasks(contextWith({ deadlines })).map(({ provision }) => provision);

test('a lead-in gives way to the tasks below it', () => {
  expect(tasksAmong(due('2', '2'), due('2.a', '2'), due('2.b', '2'))).toEqual(['2.a', '2.b']);
});

test('the items of a task stand under the task', () => {
  expect(tasksAmong(due('2.b', '2.b'), due('2.b.i', '2.b'), due('2.b.ii', '2.b'))).toEqual(['2.b']);
});

test('items below the tasks of a lead-in stand under them too', () => {
  expect(tasksAmong(due('2', '2'), due('2.b', '2'), due('2.b.i', '2'))).toEqual(['2.b']);
});

test('a section with a clock and no tasks below it is the task', () => {
  expect(tasksAmong(due('3', '3'))).toEqual(['3']);
});

test('an item with a clock of its own is a task', () => {
  expect(tasksAmong(due('2.b.i', '2.b.i'))).toEqual(['2.b.i']);
});

import { describe, expect, test } from 'vitest';
import type { ActorMap, ActorMapCell } from '../../../src/domain/edition/actor-map.ts';
import { drawActors } from '../../../src/domain/picture/actor-drawing.ts';
import { EDITION } from '../export/edition.ts';
import { ENTITY } from '../export/entries.ts';

const row = (name: string, marks: string) => ({
  entity: { ...ENTITY, name },
  cells: [...marks].map((mark) => (mark === ' ' ? null : { mark: mark as ActorMapCell['mark'], words: 'a part' })),
});
const map: ActorMap = {
  provisions: ['preamble', '2', '2.a', '2.b', '3'].map((id) => EDITION.provisions.find((view) => view.id === id)!),
  rows: [
    row('President', '●    '),
    row('Secretary of Roads', ' ●●● '),
    row('Council of Painters, Plasterers and Limners', '   ○ '),
    row('All who cross', '   ++'),
  ],
};
const drawing = drawActors(map);

describe('the map of who acts on what, drawn', () => {
  test('has a row for each who acts and a column for each provision, in the order of the map', () => {
    expect(drawing.rows.map(({ name }) => name)).toEqual(map.rows.map(({ entity }) => entity.name));
    expect(drawing.columns.map(({ label }) => label)).toEqual(['preamble', '2', '2(a)', '2(b)', '3']);
  });

  test('has a mark wherever the map has one, and nowhere else', () => {
    const drawn = drawing.marks.map(({ x, y, mark }) => [
      drawing.rows.findIndex((row) => row.y === y),
      drawing.columns.findIndex((column) => column.x === x),
      mark,
    ]);
    const told = map.rows.flatMap(({ cells }, row) => cells.flatMap((cell, at) => (cell ? [[row, at, cell.mark]] : [])));
    expect(drawn).toEqual(told);
  });

  test('joins the first and the last of those who act on a provision', () => {
    for (const { x, from, to } of drawing.columns) {
      const heights = drawing.marks.filter((mark) => mark.x === x).map(({ y }) => y);
      expect([from, to]).toEqual([Math.min(...heights), Math.max(...heights)]);
    }
  });

  test('writes each day once above the neighbouring provisions that are due on it, and above no other', () => {
    drawing.columns.forEach(({ x }, at) => {
      const above = drawing.days.filter(({ from, to }) => from <= x && x <= to).map(({ date }) => date);
      const due = map.provisions[at]?.deadline?.date;
      expect(above).toEqual(due ? [due] : []);
    });
    expect(drawing.days.map(({ labels }) => labels)).toEqual([['2(a)', '2(b)']]);
  });

  test('joins nobody where one acts alone', () => {
    expect(drawing.columns.filter(({ from, to }) => from === to).map(({ label }) => label)).toEqual(['preamble', '2', '2(a)', '3']);
  });

  test('holds everything it shows, no column over another', () => {
    const places = drawing.columns.map(({ x }) => x);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(drawing.left);
    expect(Math.max(...places)).toBeLessThan(drawing.width);
    expect(Math.max(...drawing.rows.map(({ y }) => y))).toBeLessThan(drawing.height);
  });
});

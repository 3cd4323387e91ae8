import { parseOrder, type ParsedOrder } from '../../../src/domain/order/parse.ts';
import type { Provision } from '../../../src/domain/order/provision.ts';

const BEGINNING = 'By the authority vested in me as President, it is hereby ordered:';
const ENDING = 'THE WHITE HOUSE,\nJune 2, 2026.';

/** A whole small order around a body. */
export function orderOf(body: string): string {
  return `${BEGINNING}\n\n${body}\n\n${ENDING}\n`;
}

/** Parses a body as an order of its own. */
export function parse(body: string): ParsedOrder {
  return parseOrder(orderOf(body), 'order.txt');
}

/** Provisions of a body but the preamble; fails on any problem. */
function provisions(body: string): readonly Provision[] {
  const { tree, problems } = parse(body);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${problem.rule}: ${problem.found}`).join('\n'));
  return tree.provisions.slice(1);
}

/** Ids of a body's provisions, in their order, the preamble left out; fails on any problem. */
export function ids(body: string): string {
  return provisions(body)
    .map(({ id }) => id)
    .join(' ');
}

/** Words of a body's provisions by id, the preamble left out; fails on any problem. */
export function texts(body: string): Record<string, string> {
  return Object.fromEntries(provisions(body).map(({ id, text }) => [id, text]));
}

/** Headings by id, of those provisions that have one. */
export function headings(body: string): Record<string, string> {
  return Object.fromEntries(parse(body).tree.provisions.flatMap(({ id, heading }) => (heading === null ? [] : [[id, heading]])));
}

/** The first problem of a text, without what to do about it. */
export function refusal(source: string): { rule: string; line: number | undefined; found: string; expected: string } | null {
  const [problem] = parseOrder(source, 'order.txt').problems;
  return problem ? { rule: problem.rule, line: problem.line, found: problem.found, expected: problem.expected } : null;
}

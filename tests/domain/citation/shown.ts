import { annotate, cite, type Citation, type CiteOptions } from '../../../src/domain/citation/index.ts';
import { order } from './order.ts';

/** Citations as the samples write them: "3.b.ii; 2.b..2.d; usc/44/3552 (b)(6)(A); another order: 14110". */
export function shown(citations: readonly Citation[]): string {
  return citations.map(one).join('; ');
}

/** What a text cites, as the samples write it. */
export function cited(text: string, options: CiteOptions = {}): string {
  return shown(cite(text, order, options));
}

/** A text with its citations between brackets. */
export function marked(text: string, options: CiteOptions = {}): string {
  return annotate(text, cite(text, order, options), () => null)
    .map((piece) => (piece.citation ? `[${piece.text}]` : piece.text))
    .join('');
}

function one({ kind, target, to, pin, toPin, status, message, candidates }: Citation): string {
  if (status === 'no-such-provision') return `none: ${message?.replace(/^E\.O\. \d+ has no [^;]*; /, '').replace(/\.$/, '')}`;
  if (status === 'ambiguous')
    return `ambiguous: ${candidates.map((reading) => name(reading.kind, reading.target, reading.pin)).join(' | ')}`;
  const end = to === null ? '' : `..${name(kind, to, toPin)}`;
  return name(kind, target, pin) + end;
}

function name(kind: string, target: string, pin: string | null): string {
  return (kind === 'order' ? target : `${kind}/${target}`) + (pin === null ? '' : ` ${pin}`);
}

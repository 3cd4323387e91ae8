import { sticky, at, BREAK, GAP } from '../words/lexeme.ts';
import { found, type Construct } from './construct.ts';
import { readInstrument } from './instrument.ts';
import { PREAMBLE_PATH } from './executive-order.ts';

const WORD = sticky(`(?:preamble(?=${BREAK}(?:of|to)\\b|,${GAP}E)|pmbl\\.(?=,?${GAP}))`, 'i');

/** "the preamble of Executive Order 12866", "the preamble to the Order". */
export const preamble: Construct = {
  name: 'preamble',
  starts: ['preamble', 'Preamble'],
  trigger: '\\b[Pp]reamble\\b',
  read({ text }, index) {
    const of = at(WORD, text, index) && readInstrument(text, WORD.lastIndex);
    if (!of || (of.instrument.kind !== 'eo' && of.instrument.kind !== 'order word')) return null;
    const member = { start: index, end: of.end, from: PREAMBLE_PATH, to: null };
    return found({ start: index, end: of.end, instrument: of.instrument, members: [member] });
  },
};

import type { OrderEntry } from '../../entry/order.ts';
import type { FoundAuthority } from '../../facts/reading.ts';
import type { OrderTree } from '../../order/provision.ts';
import type { CitationStyles } from '../edition.ts';

export interface Citing {
  readonly stylesOf: (id: string) => CitationStyles;
  readonly findAuthorities: (text: string) => FoundAuthority[];
  readonly citedIn: (text: string) => string[];
  readonly addressOf: (id: string) => string | null;
}

export function citingOf(order: OrderEntry, _tree: OrderTree): Citing {
  const find = (text: string) => [...text.matchAll(/(\d+) U\.S\.C\. (\d+)((?:\([^)]*\))*)/g)].map((m) => ({ target: `usc/${m[1]}/${m[2]}`, pin: m[3] || null, words: m[0], start: m.index, end: m.index + m[0].length }));
  return {
    stylesOf: (id) => {
      const [section, ...rest] = id.split('.');
      const pin = `${section}${rest.map((one) => `(${one})`).join('')}`;
      const short = id === 'preamble' ? 'Preamble' : `Sec. ${pin}`;
      return { short, bluebook: `Exec. Order No. ${order.number}, § ${pin}`, indigo: '', ofr: '', crs: '' };
    },
    findAuthorities: find,
    citedIn: (text) => find(text).map((one) => one.target),
    addressOf: () => null,
  };
}

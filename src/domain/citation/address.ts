import { orderPath, provisionPath } from '../address/provision.ts';
import type { CitableOrder, Cited, Kind } from './citation.ts';

/** Where a citation of the order leads: "/eo/12866/2/c/iii/"; "order" is the whole of it. `base` stands before the path. */
export function orderAddress({ number }: Pick<CitableOrder, 'number'>, id: string, base = ''): string {
  return base.replace(/\/$/, '') + (id === 'order' ? orderPath(number) : provisionPath(number, id));
}

const BILLS: Readonly<Record<string, string>> = {
  hr: 'house-bill',
  s: 'senate-bill',
  hres: 'house-resolution',
  sres: 'senate-resolution',
  hjres: 'house-joint-resolution',
  sjres: 'senate-joint-resolution',
  hconres: 'house-concurrent-resolution',
  sconres: 'senate-concurrent-resolution',
};

/**
 * The public address of other law; null where none can be formed with certainty: a bill of an unknown Congress, an
 * appendix of the U.S. Code, a presidential memorandum. A range leads to where it begins.
 */
export function lawAddress({ kind, target }: Pick<Cited, 'kind' | 'target'>, congress: number | null): string | null {
  const [first = '', second = '', third = ''] = target.split('/');
  switch (kind) {
    case 'eo':
      return `https://www.federalregister.gov/executive-order/${target}`;
    case 'usc':
      return /^\d+$/.test(first) ? `https://www.govinfo.gov/link/uscode/${target}` : null;
    case 'cfr':
      return `https://www.ecfr.gov/current/title-${first}/${second.includes('.') ? 'section' : 'part'}-${second}`;
    case 'fr':
      if (first === 'doc') return `https://www.federalregister.gov/d/${second}`;
      return `https://www.federalregister.gov/citation/${first}-FR-${second}`;
    case 'plaw':
      return `https://www.govinfo.gov/link/plaw/${first}/${third ? `private/${third}` : `public/${second}`}`;
    case 'stat':
      return `https://www.govinfo.gov/link/statute/${target}`;
    case 'bill':
      return congress === null || !BILLS[first]
        ? null
        : `https://www.congress.gov/bill/${nth(congress)}-congress/${BILLS[first]}/${second}`;
    default:
      return null;
  }
}

/** The same for law named by its kind and target in one: "usc/44/3552". */
export function addressOfLaw(id: string, congress: number | null): string | null {
  const slash = id.indexOf('/');
  return lawAddress({ kind: id.slice(0, slash) as Kind, target: id.slice(slash + 1) }, congress);
}

/** "119th", "111th", "102nd", "103rd". */
function nth(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

import type { Cited } from '../citation.ts';
import { isHyphenated } from '../words/section-number.ts';
import { grouped } from './figures.ts';
import type { Style } from './styles.ts';

const BILLS: Readonly<Record<string, string>> = {
  hr: 'H.R.',
  s: 'S.',
  hres: 'H. Res.',
  sres: 'S. Res.',
  hjres: 'H.J. Res.',
  sjres: 'S.J. Res.',
  hconres: 'H. Con. Res.',
  sconres: 'S. Con. Res.',
};

/** Other law in one style: codes and reporters by section or page, everything else by name with its section. */
export function formatLaw(cited: Cited, style: Style): string {
  switch (cited.kind) {
    case 'usc':
      return usc(cited, style);
    case 'cfr':
      return cfr(cited, style);
    case 'fr':
    case 'stat':
      return pages(cited, style);
    default:
      return named(cited, style);
  }
}

function usc({ target, to, pin, toPin }: Cited, style: Style): string {
  const [title = '', section = ''] = target.split('/');
  const last = to?.split('/')[1] ?? null;
  const code = `${title.replace('-app', '')} U.S.C.${title.endsWith('-app') ? ' App.' : ''}`;
  const sign = style === 'ofr' ? '' : last === null ? '\u00a7 ' : '\u00a7\u00a7 ';
  return `${code} ${sign}${section}${behind(pin)}${last === null ? '' : dash(section, last) + last + behind(toPin)}`;
}

/** A dash, unless it would join the two numbers into one section. */
function dash(from: string, to: string): string {
  return isHyphenated(from, to.replace(/-.*/, '')) ? ' through ' : '\u2013';
}

function cfr({ target, to, pin, toPin }: Cited, style: Style): string {
  const [title = '', section = ''] = target.split('/');
  const last = to?.split('/')[1] ?? null;
  const several = last === null ? 0 : 1;
  const signs = section.includes('.') ? ['\u00a7 ', '\u00a7\u00a7 '] : ['pt. ', 'pts. '];
  const plain = section.includes('.') ? ['', ''] : ['part ', 'parts '];
  const code = style === 'ofr' ? `${title} CFR ${plain[several]}` : `${title} C.F.R. ${signs[several]}`;
  return `${code}${section}${behind(pin, ', ')}${last === null ? '' : ` through ${last}${behind(toPin, ', ')}`}`;
}

function pages({ kind, target, to, pin }: Cited, style: Style): string {
  const [volume = '', page = ''] = target.split('/');
  if (volume === 'doc') return `FR Doc. ${page}`;
  const figures = (number: string) => (style === 'bluebook' && kind === 'fr' ? number.replace(/\d+/g, grouped) : number);
  const reporter = kind === 'stat' ? 'Stat.' : style === 'bluebook' || style === 'indigo' ? 'Fed. Reg.' : 'FR';
  const last = to?.split('/')[1];
  return `${volume} ${reporter} ${figures(page)}${last ? `\u2013${figures(last)}` : ''}${pin ? `, ${figures(pin)}` : ''}`;
}

/** Subdivisions close up to the number; words such as "note" stand apart. */
function behind(pin: string | null, separator = ' '): string {
  if (!pin) return '';
  return pin.replace(/^(?=[a-z])/, separator).replace(/\) (?=[a-z])/, `)${separator}`);
}

function named({ kind, target, pin }: Cited, style: Style): string {
  const name = nameOf(kind, target, style);
  if (!pin) return name;
  if (pin === 'preamble') return style === 'ofr' ? `preamble of ${name}` : `${name}, preamble`;
  const plural = pin.includes('\u2013');
  if (style === 'ofr') return `${plural ? 'sections' : 'section'} ${pin} of ${name}`;
  if (style === 'crs') return `${name}, ${plural ? 'Sections' : 'Section'} ${pin}`;
  if (style === 'short') return `${name}, ${plural ? 'Secs.' : 'Sec.'} ${pin}`;
  return `${name}, ${plural ? '\u00a7\u00a7' : '\u00a7'} ${pin}`;
}

function nameOf(kind: Cited['kind'], target: string, style: Style): string {
  const [first = '', second = '', third] = target.split('/');
  switch (kind) {
    case 'eo':
      return orderName(target, style);
    case 'plaw':
      return lawName(`${first}-${third ?? second}`, third !== undefined, style);
    case 'bill':
      return `${BILLS[first] ?? first} ${second}`;
    default:
      return `${first.toUpperCase()}-${second}`;
  }
}

function orderName(number: string, style: Style): string {
  if (style === 'bluebook') return `Exec. Order No. ${grouped(number)}`;
  if (style === 'indigo') return `Exec. Order ${grouped(number)}`;
  return style === 'ofr' ? `Executive Order ${number}` : `E.O. ${number}`;
}

function lawName(number: string, isPrivate: boolean, style: Style): string {
  if (style === 'ofr' || (isPrivate && style !== 'bluebook')) return `${isPrivate ? 'Private' : 'Public'} Law ${number}`;
  if (isPrivate) return `Priv. L. No. ${number}`;
  return style === 'bluebook' || style === 'indigo' ? `Pub. L. No. ${number}` : `P.L. ${number}`;
}

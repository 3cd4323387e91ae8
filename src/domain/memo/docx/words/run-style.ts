import type { Edit } from '../../splice.ts';
import { childOf, isElement, type Element } from '../xml/element.ts';

/** How a link looks: by the document's own style for links, or by colour and line where it has none. */
export interface LinkLook {
  /** `<w:rStyle …/>`, or null. */
  readonly style: string | null;
  /** `<w:color …/>` and `<w:u …/>`, used where there is no style. */
  readonly color: string;
  readonly underline: string;
}

export function lookOf(hyperlink: string | null, written: (local: string) => string): LinkLook {
  const value = written('val');
  return {
    style: hyperlink === null ? null : `<${written('rStyle')} ${value}="${hyperlink.replace(/[&<"]/g, '')}"/>`,
    color: `<${written('color')} ${value}="0563C1"/>`,
    underline: `<${written('u')} ${value}="single"/>`,
  };
}

/** The order in which a run's properties stand, as far as it matters for two of them. */
const BEFORE_COLOR = new Set(
  [
    'rStyle',
    'rFonts',
    'b',
    'bCs',
    'i',
    'iCs',
    'caps',
    'smallCaps',
    'strike',
    'dstrike',
    'outline',
    'shadow',
    'emboss',
    'imprint',
    'noProof',
    'snapToGrid',
    'vanish',
    'webHidden',
  ].map((name) => `w:${name}`),
);
const BEFORE_UNDERLINE = new Set([
  ...BEFORE_COLOR,
  ...['color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight'].map((name) => `w:${name}`),
]);

/** The changes that give a run the look of a link, keeping every property it has; places in the part's source. */
export function styleEdits(run: Element, look: LinkLook, source: string, written: (local: string) => string): Edit[] {
  const properties = childOf(run, 'w:rPr');
  const all = look.style ?? look.color + look.underline;
  if (!properties) return [{ from: run.openEnd, to: run.openEnd, text: `<${written('rPr')}>${all}</${written('rPr')}>` }];
  if (properties.closeFrom === properties.to) {
    const open = source.slice(properties.from, properties.openEnd).replace(/\s*\/>$/, '>');
    return [{ from: properties.from, to: properties.to, text: `${open}${all}</${written('rPr')}>` }];
  }
  if (look.style !== null)
    return childOf(properties, 'w:rStyle') ? [] : [{ from: properties.openEnd, to: properties.openEnd, text: look.style }];
  const color = childOf(properties, 'w:color') ? [] : [{ ...placeBehind(properties, BEFORE_COLOR), text: look.color }];
  const underline = childOf(properties, 'w:u') ? [] : [{ ...placeBehind(properties, BEFORE_UNDERLINE), text: look.underline }];
  return [...color, ...underline];
}

/** Behind the last of the properties that stand first. */
function placeBehind(properties: Element, first: ReadonlySet<string>): { from: number; to: number } {
  const last = properties.children.filter(isElement).findLast(({ name }) => first.has(name));
  const at = last?.to ?? properties.openEnd;
  return { from: at, to: at };
}

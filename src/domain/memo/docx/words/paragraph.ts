import type { Tag } from '../../text-tree.ts';
import { childOf, isElement, type Element } from '../xml/element.ts';
import { attributeOf } from '../xml/namespaces.ts';
import { CLOSED_CONTROLS, INLINE } from './names.ts';
import { isLink } from './fields.ts';
import type { PartReader } from './part-reader.ts';
import { readRun } from './run.ts';

/** Reads a paragraph, then those in its text boxes. */
export function readParagraph(paragraph: Element, reader: PartReader): void {
  const boxes: Element[] = [];
  reader.builder.paragraph();
  const tag = tagOf(paragraph, reader);
  if (tag === 'li') reader.push(paragraph, 'edge', 'ul');
  reader.push(paragraph, 'edge', tag);
  readInline(paragraph, reader, (holder) => boxes.push(holder));
  reader.pop(paragraph);
  if (tag === 'li') reader.pop(paragraph);
  for (const box of boxes) for (const inner of paragraphsIn(box)) readParagraph(inner, reader);
}

function tagOf(paragraph: Element, reader: PartReader): Tag {
  const properties = childOf(paragraph, 'w:pPr');
  const style = properties && childOf(properties, 'w:pStyle');
  const level = style && reader.styles.headings.get(attributeOf(reader.tag(style), 'val') ?? '');
  if (level !== undefined) return `h${Math.min(level, 6)}` as Tag;
  return properties && childOf(properties, 'w:numPr') ? 'li' : 'p';
}

/** Paragraphs inside a drawing, outermost first. Of the versions of one thing for different programs, the first counts. */
function paragraphsIn(holder: Element): Element[] {
  if (holder.name === 'w:p') return [holder];
  const children =
    holder.name === 'mc:AlternateContent'
      ? [childOf(holder, 'mc:Choice')].filter((one) => one !== undefined)
      : holder.children.filter(isElement);
  return children.flatMap(paragraphsIn);
}

function readInline(parent: Element, reader: PartReader, later: (holder: Element) => void): void {
  for (const child of parent.children) if (isElement(child)) readChild(child, reader, later);
}

function readChild(child: Element, reader: PartReader, later: (holder: Element) => void): void {
  const start = reader.builder.at;
  const inside = (wrap: 'whole' | 'edge', holder = child): void => {
    reader.push(child, wrap);
    readInline(holder, reader, later);
    reader.pop(child);
  };
  switch (INLINE[child.name]) {
    case 'run':
      return readRun(child, reader, later);
    case 'cut': {
      const branch = reader.push(child, 'cut');
      reader.cut(branch, { kind: 'tracked', element: child });
      readInline(child, reader, later);
      return reader.pop(child);
    }
    case 'whole':
      return inside('whole');
    case 'mark':
      return;
    case 'gone':
      reader.push(child, 'whole');
      return reader.pop(child);
    case 'link':
      inside('edge');
      return reader.builder.leave(start, 'linked');
    case 'field':
      inside('edge');
      return reader.builder.leave(start, isLink(attributeOf(reader.tag(child), 'instr') ?? '') ? 'linked' : 'left');
    case 'control':
      inside('edge', childOf(child, 'w:sdtContent') ?? child);
      if (isClosed(child)) reader.builder.leave(start, 'left');
      return;
    case 'either':
      return inside('edge', childOf(child, 'mc:Choice') ?? child);
    default:
      reader.push(child, 'edge');
      reader.pop(child);
      later(child);
  }
}

/** Whether a content control takes plain words only, or gets its words from elsewhere. */
export function isClosed(control: Element): boolean {
  const properties = control.name === 'w:sdtPr' ? control : childOf(control, 'w:sdtPr');
  return properties?.children.some(({ name }) => CLOSED_CONTROLS.has(name)) ?? false;
}

import { OBJECT } from '../../text-tree.ts';
import type { Tag } from '../../text-tree.ts';
import { decodeXml, referencesIn } from '../xml/attributes.ts';
import { childOf, isElement, type Element } from '../xml/element.ts';
import { attributeOf } from '../xml/namespaces.ts';
import { NOTE_MARKS, SAID } from './names.ts';
import type { PartReader } from './part-reader.ts';

const NOTE_NUMBER = /^\s*[[(]?(?:\d{1,3}|[*†‡]{1,3})[\])]?\s*$/;

/** Reads a run: words with one look. Paragraphs inside its text boxes are given to `later`. */
export function readRun(run: Element, reader: PartReader, later: (holder: Element) => void): void {
  const properties = childOf(run, 'w:rPr');
  const says = (name: string): string | undefined => {
    const property = properties && childOf(properties, `w:${name}`);
    return property && (attributeOf(reader.tag(property), 'val') ?? 'on');
  };
  const on = (name: string): boolean => !/^(?:|0|false|off|none)$/.test(says(name) ?? '');
  const look: Tag | null = on('b') ? 'strong' : on('i') ? 'em' : null;
  const branch = reader.push(run, 'cut', says('vertAlign') === 'superscript' ? 'sup' : look);
  reader.cut(branch, { kind: 'run', element: run });
  const hidden = on('vanish');
  const raised = says('vertAlign') === 'superscript' || (says('rStyle') ?? '').toLowerCase().includes('footnotereference');
  for (const child of run.children) if (isElement(child)) readPiece(child, reader, { hidden, raised, later });
  reader.pop(run);
}

interface RunLook {
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly later: (holder: Element) => void;
}

function readPiece(piece: Element, reader: PartReader, look: RunLook): void {
  const { name } = piece;
  if (name === 'w:fldChar') {
    edge(piece, reader);
    reader.fields.mark(attributeOf(reader.tag(piece), 'fldCharType'));
  } else if (name === 'w:instrText') {
    edge(piece, reader);
    reader.fields.instruct(wordsOf(piece, reader));
  } else if (look.hidden || reader.fields.instructing || name === 'w:rPr' || name === 'w:delText' || name === 'w:lastRenderedPageBreak')
    return;
  else if (name === 'w:t') readWords(piece, reader, look.raised);
  else if (name in NOTE_MARKS) reader.leaf('', piece, false, NOTE_MARKS[name]);
  else if (SAID[name] === null) {
    reader.push(piece, 'edge');
    reader.leaf(OBJECT, piece, false, '');
    reader.pop(piece);
    look.later(piece);
  } else if (name in SAID) reader.leaf(SAID[name] ?? '', piece);
  else edge(piece, reader);
}

/** Something that no link reaches over, and that says nothing. */
function edge(piece: Element, reader: PartReader): void {
  reader.push(piece, 'edge');
  reader.pop(piece);
}

function wordsOf(piece: Element, reader: PartReader): string {
  return decodeXml(reader.part.source.slice(piece.openEnd, piece.closeFrom));
}

function readWords(piece: Element, reader: PartReader, raised: boolean): void {
  if (raised && NOTE_NUMBER.test(wordsOf(piece, reader))) {
    reader.leaf('', piece, false, wordsOf(piece, reader));
    return;
  }
  const branch = reader.push(piece, 'cut');
  reader.cut(branch, { kind: 'words', element: piece });
  for (const words of piece.children) {
    if (words.name !== '#words') edge(words as Element, reader);
    else if ((words as { cdata?: boolean }).cdata === true) {
      reader.leaf(reader.part.source.slice(words.from + 9, words.to - 3), words);
    } else readCharacters(words.from, words.to, reader);
  }
  reader.pop(piece);
}

function readCharacters(from: number, to: number, reader: PartReader): void {
  const raw = reader.part.source.slice(from, to);
  let done = 0;
  const say = (end: number): void => {
    if (end > done) reader.leaf(raw.slice(done, end), { from: from + done, to: from + end }, true);
  };
  for (const reference of referencesIn(raw)) {
    say(reference.from);
    reader.leaf(reference.text, { from: from + reference.from, to: from + reference.to });
    done = reference.to;
  }
  say(raw.length);
}

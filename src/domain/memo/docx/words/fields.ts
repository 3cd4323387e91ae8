import type { TreeBuilder } from '../../text-tree.ts';

/** A field of a word processor: an instruction, and the words it made. */
interface Field {
  instruction: string;
  phase: 'instruction' | 'result';
  start: number;
}

/** The fields open at a place; they may reach over paragraphs. Their results are the program's: nothing is linked in them. */
export class Fields {
  private readonly open: Field[] = [];
  private instructions = 0;
  private readonly builder: TreeBuilder;

  constructor(builder: TreeBuilder) {
    this.builder = builder;
  }

  /** Whether words here are part of an instruction, which nobody sees. */
  get instructing(): boolean {
    return this.instructions > 0;
  }

  instruct(words: string): void {
    const field = this.open.at(-1);
    if (field?.phase === 'instruction' && field.instruction.length < 200) field.instruction += words;
  }

  mark(type: string | undefined): void {
    const field = this.open.at(-1);
    if (type === 'begin') {
      this.open.push({ instruction: '', phase: 'instruction', start: this.builder.at });
      this.instructions += 1;
    } else if (type === 'separate' && field?.phase === 'instruction') {
      Object.assign(field, { phase: 'result', start: this.builder.at });
      this.instructions -= 1;
    } else if (type === 'end' && field) this.close();
  }

  end(): void {
    while (this.open.length > 0) this.close();
  }

  private close(): void {
    const field = this.open.pop();
    if (field?.phase === 'instruction') this.instructions -= 1;
    if (field) this.builder.leave(field.start, isLink(field.instruction) ? 'linked' : 'left');
  }
}

/** Whether an instruction makes a link. */
export function isLink(instruction: string): boolean {
  return /^\s*(?:HYPERLINK|REF|PAGEREF|NOTEREF)\b/i.test(instruction);
}

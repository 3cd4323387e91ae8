import { stretchesOf } from '../../html/characters.ts';
import { pairEmphasis } from './emphasis.ts';
import { characterAt, characterBefore, flanking } from './flanking.ts';
import { ADDRESS, at, AUTOLINK, BACKTICKS, ESCAPE, MARKS, NOTE, readHtmlAt, REFERENCE, WORDS } from './lexemes.ts';
import { targetAt } from './link-target.ts';
import type { Run, Token } from './token.ts';

/** An opening bracket that may turn out to begin a link. */
interface Bracket {
  readonly token: number;
  readonly runs: number;
  readonly image: boolean;
}

/** Cuts the words of one block into tokens, links and emphasis matched. */
export class Scanner {
  private readonly text: string;
  private readonly labels: ReadonlySet<string>;
  private readonly cells: boolean;
  private readonly tokens: Token[] = [];
  private readonly runs: Run[] = [];
  private readonly brackets: Bracket[] = [];
  private readonly absent = new Set<string>();
  /** Places of runs of backticks by their length, last first. */
  private readonly backticks = new Map<number, number[]>();
  private place = 0;
  /** Where the last bare address ends at the latest. */
  private gluedTo = 0;
  /** Brackets before this one hold a link, and so open none. */
  private spentBrackets = 0;

  constructor(text: string, labels: ReadonlySet<string>, cells: boolean) {
    this.text = text;
    this.labels = labels;
    this.cells = cells;
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      const places = this.backticks.get(run.length);
      if (places) places.push(index);
      else this.backticks.set(run.length, [index]);
    }
    for (const places of this.backticks.values()) places.reverse();
  }

  scan(): Token[] {
    while (this.place < this.text.length) this.step();
    pairEmphasis(this.tokens, this.runs, 0);
    return this.tokens;
  }

  private step(): void {
    const { text, place } = this;
    switch (text[place]) {
      case '\n':
        return this.add('sign', 1, '\n');
      case '\\':
        return this.escape();
      case '&':
        return this.reference();
      case '`':
        return this.codeSpan();
      case '<':
        return this.angle();
      case '*':
      case '_':
      case '~':
        return this.emphasis();
      case '!':
        return text[place + 1] === '[' ? this.openBracket(true) : this.add('words', 1);
      case '[':
        return this.openBracket(false);
      case ']':
        return this.closeBracket();
      case '|':
        return this.add(this.cells ? 'cell' : 'words', 1);
      default:
        return this.words();
    }
  }

  private add(kind: Token['kind'], length: number, text?: string): void {
    const token: Token = { kind, from: this.place, to: this.place + length };
    this.tokens.push(text === undefined ? token : { ...token, text });
    this.place += length;
  }

  private words(): void {
    const before = this.text[this.place - 1] ?? '';
    const address = /[A-Za-z]/.test(before) ? undefined : at(ADDRESS, this.text, this.place)?.[0];
    const length = at(WORDS, this.text, this.place)?.[0].length ?? 1;
    if (address !== undefined) {
      this.gluedTo = this.place + address.length;
      // Inside brackets the address may end at one.
      this.add('address', this.brackets.length > 0 ? (/^[^[\]]+/.exec(address)?.[0].length ?? 1) : address.length);
    } else if (this.place < this.gluedTo) this.add('address', Math.min(length, this.gluedTo - this.place));
    else this.add('words', length);
  }

  private escape(): void {
    const escape = at(ESCAPE, this.text, this.place);
    if (escape) this.add('sign', 2, escape[1]);
    else if (this.text[this.place + 1] === '\n') this.add('sign', 2, '\n');
    else this.add('words', 1);
  }

  private reference(): void {
    const reference = at(REFERENCE, this.text, this.place)?.[0];
    const decoded = reference === undefined ? undefined : stretchesOf(reference, 0)[0];
    if (reference !== undefined && decoded?.kind === 'reference') this.add('sign', reference.length, decoded.text);
    else this.add('words', 1);
  }

  private codeSpan(): void {
    const run = at(BACKTICKS, this.text, this.place)?.[0].length ?? 1;
    const places = this.backticks.get(run) ?? [];
    while ((places.at(-1) ?? Infinity) <= this.place) places.pop();
    const close = places.at(-1);
    if (close === undefined) this.add('words', run);
    else this.add('code', close + run - this.place);
  }

  private angle(): void {
    const autolink = at(AUTOLINK, this.text, this.place);
    const html = autolink ? null : readHtmlAt(this.text, this.place, this.absent);
    if (autolink) this.add('address', autolink[0].length);
    else if (html) this.add('html', html.end - this.place, `${html.closing ? '/' : ''}${html.name}`);
    else this.add('words', 1);
  }

  private emphasis(): void {
    const marks = at(MARKS, this.text, this.place)?.[0];
    if (marks === undefined) {
      const tildes = /~+/y;
      tildes.lastIndex = this.place;
      return this.add('words', tildes.exec(this.text)?.[0].length ?? 1);
    }
    const sign = marks[0] ?? '';
    const sides = flanking(sign, characterBefore(this.text, this.place), characterAt(this.text, this.place + marks.length));
    const first = this.tokens.length;
    for (let left = marks.length; left > 0; left -= 1) this.add('mark', 1);
    if (sides.opens || sides.closes) this.runs.push({ sign, first, last: this.tokens.length - 1, length: marks.length, ...sides });
  }

  private openBracket(image: boolean): void {
    const note = image ? null : at(NOTE, this.text, this.place);
    if (note) return this.add('note', note[0].length);
    this.brackets.push({ token: this.tokens.length, runs: this.runs.length, image });
    this.add('mark', image ? 2 : 1);
  }

  private closeBracket(): void {
    const bracket = this.brackets.pop();
    const open = bracket && this.tokens[bracket.token];
    const active = bracket?.image === true || this.brackets.length >= this.spentBrackets;
    this.spentBrackets = Math.min(this.spentBrackets, this.brackets.length);
    const target = open && active ? targetAt(this.text, this.place, this.labelFrom(open.to), this.labels) : null;
    if (!bracket || !open || !target) return this.add('mark', 1);
    pairEmphasis(this.tokens, this.runs, bracket.runs);
    if (target.endless || bracket.image) {
      this.tokens.length = bracket.token;
      this.tokens.push({ kind: target.endless ? 'address' : 'image', from: open.from, to: target.end });
    } else {
      Object.assign(open, { kind: 'open link', ...(target.href === null ? {} : { href: target.href }) });
      this.tokens.push({ kind: 'close link', from: this.place, to: target.end });
      // Links hold no links. Whether a label is defined is only surmised: then the outer one may still turn out to be the link.
      if (target.href !== null) this.spentBrackets = this.brackets.length;
    }
    this.place = target.end;
  }

  /** Words between brackets, no longer than a label may be. */
  private labelFrom(from: number): string {
    return this.place - from > 999 ? '' : this.text.slice(from, this.place);
  }
}

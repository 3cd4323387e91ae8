import { ProblemError } from '../../domain/problem/problem.ts';
import type { HeldMemo } from '../../domain/memo/held.ts';
import type { MemoKind } from '../../domain/memo/memo.ts';
import { openBox } from './box.ts';
import { choicesOf } from './choices.ts';
import { part, pause } from './dom.ts';
import type * as Engine from './engine.ts';
import { kindOfFile, MOST, MOST_DOCX } from './kind-of-file.ts';
import { Result } from './result.ts';
import { markupOf } from './sanitise.ts';
import { sealPage } from './seal.ts';
import { siteOfPage } from './site.ts';
import { copy, download, nameOf, typeOf } from './take-away.ts';

/** The page that links memos. The memo lives in this object and nowhere else: no storage, no address, no request. */
class MemoPage {
  private readonly root: HTMLElement;
  private readonly engine: typeof Engine;
  private readonly site = siteOfPage();
  private readonly result: Result;
  private held: HeldMemo | null = null;
  /** Counts memos and choices: work for an older one stops. */
  private wanted = 0;

  constructor(root: HTMLElement, engine: typeof Engine) {
    this.root = root;
    this.engine = engine;
    this.result = new Result(root, engine, this.site);
  }

  open(): void {
    const { root } = this;
    for (const way of ['beforeinput', 'paste', 'drop', 'change']) root.addEventListener(way, sealPage, { capture: true });
    const box = part(root, 'box');
    box.setAttribute('contenteditable', 'true');
    openBox(box, part(root, 'zone'), this.engine, { onFile: (file) => void this.readFile(file), onWords: () => void this.readBox() });
    const chooser = part(root, 'file') as HTMLInputElement;
    chooser.addEventListener('change', () => {
      const file = chooser.files?.[0];
      if (file) void this.readFile(file);
      chooser.value = '';
    });
    this.onPress('link', () => this.readBox());
    this.onPress('clear', () => this.clear());
    part(root, 'choices').addEventListener('change', () => void this.redraw());
    this.onPress('copy-rich', () => this.copyAs('rich'));
    this.onPress('copy-html', () => this.copyAs('html'));
    this.onPress('copy-markdown', () => this.copyAs('markdown'));
    for (const button of root.querySelectorAll<HTMLElement>('[data-memo-download]')) {
      button.addEventListener('click', () => this.downloadAs(button.dataset['memoDownload'] ?? ''));
    }
    for (const control of root.querySelectorAll<HTMLButtonElement>('[disabled]')) control.disabled = false;
    this.say('Ready. Nothing you put here leaves your machine.');
  }

  private onPress(name: string, act: () => unknown): void {
    part(this.root, name).addEventListener('click', () => void act());
  }

  private say(words: string): void {
    part(this.root, 'status').textContent = words;
  }

  private async readFile(file: File): Promise<void> {
    const kind = kindOfFile(file.name);
    if (kind === null) {
      this.refuse(`“${file.name}” is none of the forms that are read: .docx, .md, .html or .txt.`);
      return;
    }
    const most = kind === 'docx' ? MOST_DOCX : MOST;
    if (file.size > most) {
      this.refuse(`“${file.name}” is too large: at most ${most / 1024 / 1024} MB are read here.`);
      return;
    }
    await this.read(file.name, kind, new Uint8Array(await file.arrayBuffer()));
    part(this.root, 'name').textContent = file.name;
  }

  private async readBox(): Promise<void> {
    const box = part(this.root, 'box');
    if (box.textContent.trim() === '') {
      this.refuse('There is no memo in the box yet.');
      return;
    }
    part(this.root, 'name').textContent = '';
    await this.read('memo.html', 'html', new TextEncoder().encode(markupOf(box)));
  }

  private async read(name: string, kind: MemoKind, bytes: Uint8Array): Promise<void> {
    const turn = this.start();
    try {
      this.progress(0.05, 'Reading the memo …');
      await pause();
      const held = this.engine.hold(name, kind, bytes, this.site);
      if (turn !== this.wanted) return;
      this.held = held;
      this.progress(0.4, 'Holding its quotations against the order …');
      await pause();
      this.result.check(held);
      part(this.root, 'download-docx').hidden = kind !== 'docx';
      part(this.root, 'docx-note').hidden = kind !== 'docx';
      await this.draw(turn);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refuse(
        error.problems
          .map(({ found, expected, mend }) => `“${name}” was not read: ${found} Expected: ${expected} To mend: ${mend}`)
          .join(' '),
      );
    }
  }

  private async redraw(): Promise<void> {
    if (this.held) await this.draw(this.start());
  }

  private async draw(turn: number): Promise<void> {
    const { held } = this;
    if (!held) return;
    this.progress(0.5, 'Marking its citations …');
    await pause();
    const isWanted = (): boolean => turn === this.wanted;
    const said = await this.result.draw(
      held,
      choicesOf(this.root),
      (share) => this.progress(0.5 + share / 2, 'Marking its citations …'),
      isWanted,
    );
    if (!isWanted()) return;
    this.progress(null, said);
    part(this.root, 'result').hidden = false;
  }

  private start(): number {
    part(this.root, 'refusal').hidden = true;
    this.wanted += 1;
    return this.wanted;
  }

  private progress(share: number | null, words: string): void {
    const bar = part(this.root, 'progress') as HTMLProgressElement;
    bar.hidden = share === null;
    if (share !== null) bar.value = share;
    this.say(words);
  }

  private refuse(words: string): void {
    this.progress(null, '');
    const refusal = part(this.root, 'refusal');
    refusal.hidden = false;
    refusal.textContent = words;
  }

  private clear(): void {
    this.held = null;
    this.start();
    for (const name of ['box', 'view', 'citations', 'quotations', 'counts', 'quotation-counts', 'name'])
      part(this.root, name).replaceChildren();
    part(this.root, 'result').hidden = true;
    this.progress(null, 'The memo is gone.');
    part(this.root, 'box').focus();
  }

  private async copyAs(form: 'rich' | 'html' | 'markdown'): Promise<void> {
    const { held, site } = this;
    if (!held) return;
    const choices = choicesOf(this.root);
    const as = (one: 'text' | 'html' | 'markdown'): string => this.engine.inForm(one, held, choices, site);
    const worked = form === 'rich' ? await copy(held.memo.text, as('html')) : await copy(as(form), null);
    this.say(worked ? 'Copied.' : 'The browser did not let the page copy. Download the memo instead.');
  }

  private downloadAs(extension: string): void {
    const { held, site } = this;
    if (!held) return;
    const choices = choicesOf(this.root);
    try {
      const own = { docx: 'docx', html: 'html', md: 'markdown', txt: 'text' }[extension] === held.kind && held.name !== 'memo.html';
      const form = extension === 'md' ? 'markdown' : extension === 'txt' ? 'text' : 'page';
      const content = own ? this.engine.inOwnForm(held, choices, site) : this.engine.inForm(form, held, choices, site);
      download(nameOf(held.name, extension), content, typeOf(extension));
      this.say(`${nameOf(held.name, extension)} is ready.`);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.refuse(error.problems.map(({ found, mend }) => `“${held.name}” was not linked: ${found} To mend: ${mend}`).join(' '));
    }
  }
}

/** Fetches everything before there is a memo, then opens the page. */
async function start(root: HTMLElement): Promise<void> {
  root.hidden = false;
  try {
    new MemoPage(root, await import('./engine.ts')).open();
  } catch (error) {
    part(root, 'status').textContent = 'The linker could not be loaded. Load the page again when you are connected.';
    throw error;
  }
}

const root = document.querySelector<HTMLElement>('[data-memo]');
if (root) void start(root);

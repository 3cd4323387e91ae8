import { ProblemError, type Problem } from '../../domain/problem/problem.ts';
import type { Choices, HeldMemo } from '../../domain/memo/held.ts';
import type { MemoKind } from '../../domain/memo/memo.ts';
import { openBox } from './box.ts';
import { pause } from '../pause.ts';
import { inBreaths, partOf, Unwanted, type Watch } from './breaths.ts';
import { choicesOf } from './choices.ts';
import { part } from './dom.ts';
import type * as Engine from './engine.ts';
import { bytesOf, kindOf } from './file.ts';
import { Result } from './result.ts';
import { markupOf } from './sanitise.ts';
import { sealAtFirstSign } from './seal.ts';
import { siteOfPage } from './site.ts';
import { Taking } from './taking.ts';

/** The page that links memos. The memo lives in this object and nowhere else: no storage, no address, no request. */
class MemoPage {
  private readonly root: HTMLElement;
  private readonly engine: typeof Engine;
  private readonly site = siteOfPage();
  private readonly result: Result;
  private readonly taking: Taking;
  private held: HeldMemo | null = null;
  /** Counts memos and choices: work for an older one stops. */
  private wanted = 0;

  constructor(root: HTMLElement, engine: typeof Engine) {
    this.root = root;
    this.engine = engine;
    this.result = new Result(root, engine, this.site);
    this.taking = new Taking(engine, this.site);
  }

  open(): void {
    const { root } = this;
    sealAtFirstSign(root);
    const box = part(root, 'box');
    box.setAttribute('contenteditable', 'true');
    openBox(box, part(root, 'zone'), this.engine, {
      onMany: (number) => this.refuse(`One memo at a time, please: these are ${number} files. The command links many.`),
      onFile: (file) => this.readFile(file),
      onWords: (insert) => void this.takeIn(insert),
    });
    const chooser = part(root, 'file') as HTMLInputElement;
    chooser.addEventListener('change', () => {
      const file = chooser.files?.[0];
      if (file) this.readFile(file);
      chooser.value = '';
    });
    this.onPress('link', () => this.readBox());
    this.onPress('clear', () => this.clear());
    part(root, 'choices').addEventListener('change', () => this.redraw());
    for (const form of ['rich', 'html', 'markdown'] as const)
      this.onPress(`copy-${form}`, () => this.take((...memo) => this.taking.copyAs(form, ...memo)));
    for (const button of root.querySelectorAll<HTMLElement>('[data-memo-download]')) {
      button.addEventListener('click', () => this.take((...memo) => this.taking.downloadAs(button.dataset['memoDownload'] ?? '', ...memo)));
    }
    for (const control of root.querySelectorAll<HTMLButtonElement>('[disabled]')) control.disabled = false;
    this.say('Ready. Nothing you put here leaves your machine.');
  }

  private onPress(name: string, act: () => void): void {
    part(this.root, name).addEventListener('click', act);
  }

  private say(words: string): void {
    part(this.root, 'status').textContent = words;
  }

  private readFile(file: File): void {
    const kind = kindOf(file);
    if (typeof kind === 'object') this.refuse(kind.refused);
    else void this.work('Reading the memo …', async (watch) => this.read(file.name, kind, await bytesOf(file), watch));
  }

  private async takeIn(insert: (watch: Watch) => Promise<void>): Promise<void> {
    if (await this.work('Taking the memo in …', insert)) this.readBox();
  }

  private readBox(): void {
    const box = part(this.root, 'box');
    if (box.textContent.trim() === '') this.refuse('There is no memo in the box yet.');
    else void this.work('Reading the memo …', (watch) => this.read('', 'html', new TextEncoder().encode(markupOf(box)), watch));
  }

  /** `name` is empty for what stands in the box. */
  private async read(name: string, kind: MemoKind, bytes: Uint8Array, watch: Watch): Promise<void> {
    await pause();
    // Choices are for the memo that is shown; this one is drawn by those that stand.
    const choices = part(this.root, 'choices') as HTMLFieldSetElement;
    choices.disabled = true;
    try {
      await this.readInto(name, kind, bytes, watch);
    } finally {
      choices.disabled = false;
    }
  }

  private async readInto(name: string, kind: MemoKind, bytes: Uint8Array, watch: Watch): Promise<void> {
    const held = await inBreaths(this.engine.hold(name || 'memo.html', kind, bytes, this.site), partOf(watch, 0, 0.4));
    this.say('Holding its quotations against the order …');
    await this.result.check(held, partOf(watch, 0.4, 0.6));
    this.held = held;
    part(this.root, 'name').textContent = name;
    part(this.root, 'download-docx').hidden = kind !== 'docx';
    part(this.root, 'docx-note').hidden = kind !== 'docx';
    await this.draw(held, partOf(watch, 0.6, 1));
  }

  private redraw(): void {
    const { held } = this;
    if (held) void this.work('Marking its citations …', (watch) => this.draw(held, watch));
  }

  private async draw(held: HeldMemo, watch: Watch): Promise<void> {
    this.say('Marking its citations …');
    const said = await this.result.draw(held, choicesOf(this.root), watch);
    part(this.root, 'result').hidden = false;
    this.say(said);
  }

  /** A new memo, or new choices: work for older ones stops. */
  private newTurn(): () => boolean {
    this.wanted += 1;
    const turn = this.wanted;
    return () => turn === this.wanted;
  }

  /** Does work on a memo. Whether it was done to its end. */
  private async work(words: string, act: (watch: Watch) => Promise<void>, isWanted = this.newTurn()): Promise<boolean> {
    const bar = part(this.root, 'progress') as HTMLProgressElement;
    part(this.root, 'refusal').hidden = true;
    [bar.value, bar.hidden] = [0, false];
    this.say(words);
    try {
      await act({ tell: (share) => (bar.value = share), isWanted });
      bar.hidden = isWanted();
      return isWanted();
    } catch (error) {
      if (error instanceof Unwanted) return false;
      bar.hidden = true;
      this.say('');
      if (error instanceof ProblemError) this.refuse(error.problems.map(sayProblem).join(' '));
      else
        this.refuse(
          'Something went wrong in this page, and the memo was not linked. Load the page again, or try the memo in another form.',
        );
      if (!(error instanceof ProblemError)) throw error;
      return false;
    }
  }

  private refuse(words: string): void {
    const refusal = part(this.root, 'refusal');
    refusal.hidden = false;
    refusal.textContent = this.held === null ? words : `${words} The memo before it is still here.`;
  }

  private clear(): void {
    this.held = null;
    this.wanted += 1;
    part(this.root, 'progress').hidden = true;
    part(this.root, 'refusal').hidden = true;
    for (const name of ['box', 'view', 'citations', 'quotations', 'counts', 'quotation-counts', 'name'])
      part(this.root, name).replaceChildren();
    part(this.root, 'result').hidden = true;
    this.say('The memo is gone.');
    part(this.root, 'box').focus();
  }

  /** Copies or downloads what is shown, as chosen. */
  private take(how: (held: HeldMemo, choices: Choices, watch: Watch) => Promise<string>): void {
    const { held } = this;
    if (!held) return;
    const choices = choicesOf(this.root);
    void this.work(
      'Writing the memo …',
      async (watch) => this.say(await how(held, choices, watch)),
      () => held === this.held,
    );
  }
}

function sayProblem({ file, found, expected, mend }: Problem): string {
  return `“${file}” was not linked: ${found} Expected: ${expected} To mend: ${mend}`;
}

/**
 * The engine, after its heavy parts: each starts by itself when it is there, in a task of its own, so that the reader is heard
 * in between.
 */
async function engineInParts(): Promise<typeof Engine> {
  const parts = [
    import('../../domain/citation/index.ts'),
    import('../../domain/memo/docx/zip/inflate.ts'),
    import('../../domain/memo/html/read.ts'),
  ];
  await Promise.all(parts);
  return import('./engine.ts');
}

/** Fetches everything before there is a memo, then opens the page. */
async function start(root: HTMLElement): Promise<void> {
  try {
    new MemoPage(root, await engineInParts()).open();
  } catch (error) {
    part(root, 'status').textContent = 'The linker could not be loaded. Load the page again when you are connected.';
    throw error;
  }
}

const root = document.querySelector<HTMLElement>('[data-memo]');
if (root) void start(root);

import { pageIds } from './page-ids.ts';

/** Gives the bytes of a file of the index, by its path below the index folder. Rejects when they cannot be had. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** A record in which a word stands. */
export interface WordHit {
  /** Id of the record's fragment: "en_1a2b3c4". */
  readonly id: string;
  /** Positions in the content, counted in words. Empty where the word stands in a field only. */
  readonly at: readonly number[];
  /** Positions at which a longer word stands that begins with this one. */
  readonly longer: readonly number[];
  /** Names of the fields that hold the word, or a longer one. */
  readonly fields: readonly string[];
}

interface Engine {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (at: number, size: number, align: number) => void;
  readonly init_pagefind: (at: number, size: number) => number;
  readonly load_index_chunk: (index: number, at: number, size: number) => number;
  readonly request_indexes: (index: number, at: number, size: number) => [number, number];
  readonly search: (index: number, ...rest: number[]) => [number, number];
}

interface RawResult {
  readonly p: string;
  readonly l: readonly { readonly w: number; readonly s: number; readonly l: number }[];
  readonly mf?: readonly string[];
}

/** What a file must begin with once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';
/** Pagefind's bonus for a word of the very length asked for is 0.89, for one letter more 0.67. */
const SAME_LENGTH = 0.8;

const MOST_ANSWERS = 60;

/**
 * Pagefind's engine and index, without Pagefind's own loader: that one brings a worker, an unpacker and excerpts that are
 * not needed here, 13 KB of them. The build opens every index it has written with this one, so a change of Pagefind that
 * this does not know stops the build.
 */
export class PagefindIndex {
  readonly #read: ReadFile;
  readonly #engine: Engine;
  #index: number;
  readonly #chunks = new Map<string, Promise<void>>();
  /** Answers to what was asked last, as long as no other chunk came: a reader who types on asks for the same words again. */
  readonly #answers = new Map<string, readonly RawResult[]>();
  /** Ids of the records, in the order in which they were given to the index. */
  readonly ids: readonly string[];

  private constructor(read: ReadFile, engine: Engine, index: number, ids: readonly string[]) {
    this.#read = read;
    this.#engine = engine;
    this.#index = index;
    this.ids = ids;
  }

  /** `meta` is the hash that pagefind-entry.json names. Rejects when a file cannot be had or is not what it should be. */
  static async open(read: ReadFile, meta: string, wasm = 'en'): Promise<PagefindIndex> {
    const [code, pages] = await Promise.all([read(`wasm.${wasm}.pagefind`).then(unpack), read(`pagefind.${meta}.pf_meta`).then(unpack)]);
    const engine = await start(code);
    const index = engine.init_pagefind(...pass(engine, pages));
    if (!index) throw new Error('The search index cannot be read by its engine.');
    return new PagefindIndex(read, engine, index, pageIds(pages));
  }

  /** Fetches what is needed to look these words up. */
  async prepare(words: readonly string[]): Promise<void> {
    if (words.length === 0) return;
    const needed = JSON.parse(this.#text(this.#engine.request_indexes(this.#index, ...this.#pass(words.join(' '))))) as string[];
    await Promise.all(needed.filter(Boolean).map((chunk) => this.#load(chunk)));
  }

  /** Records that hold the word itself, in any of its inflections; without a fallback to shorter words. */
  exact(word: string): ReadonlySet<string> {
    return new Set(this.#search(word, true).map(({ p }) => p));
  }

  /** Records that hold the word or longer words that begin with it. Ask only for words that are known, or it falls back to a shorter one. */
  word(word: string): WordHit[] {
    return this.#search(word, false).map(({ p, l, mf }) => {
      const same = l.filter(({ w, s }) => s / (w * w) > SAME_LENGTH);
      return { id: p, at: same.map((one) => one.l), longer: l.filter((one) => !same.includes(one)).map((one) => one.l), fields: mf ?? [] };
    });
  }

  /** Records in which the words stand side by side, in the content or within one field. */
  sequence(words: readonly string[]): WordHit[] {
    return this.#search(words.join(' '), true).map(({ p, l, mf }) => ({ id: p, at: l.map((one) => one.l), longer: [], fields: mf ?? [] }));
  }

  /** The record itself: what was given to the index. */
  async fragment(id: string): Promise<{ readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>> }> {
    const bytes = await unpack(await this.#read(`fragment/${id}.pf_fragment`));
    return JSON.parse(new TextDecoder().decode(bytes)) as { url: string; content: string; meta: Record<string, string> };
  }

  #load(chunk: string): Promise<void> {
    const loading = this.#chunks.get(chunk) ?? this.#fetch(chunk);
    this.#chunks.set(chunk, loading);
    return loading;
  }

  async #fetch(chunk: string): Promise<void> {
    try {
      const bytes = await unpack(await this.#read(`index/${chunk}.pf_index`));
      this.#answers.clear();
      this.#index = this.#engine.load_index_chunk(this.#index, ...pass(this.#engine, bytes));
    } catch (error) {
      this.#chunks.delete(chunk);
      throw error;
    }
  }

  #search(words: string, exact: boolean): readonly RawResult[] {
    const asked = `${exact ? '=' : ''}${words}`;
    const had = this.#answers.get(asked);
    if (had) return had;
    if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    const found = this.#engine.search(
      this.#index,
      ...this.#pass(words),
      ...this.#pass(words),
      ...this.#pass('{}'),
      ...this.#pass(''),
      Number(exact),
      0,
    );
    const { results } = JSON.parse(this.#text(found)) as { results: RawResult[] };
    this.#answers.set(asked, results);
    return results;
  }

  #pass(text: string): [number, number] {
    return pass(this.#engine, new TextEncoder().encode(text));
  }

  #text([at, size]: [number, number]): string {
    const text = new TextDecoder().decode(new Uint8Array(this.#engine.memory.buffer, at, size));
    this.#engine.__wbindgen_free(at, size, 1);
    return text;
  }
}

async function start(code: Uint8Array<ArrayBuffer>): Promise<Engine> {
  const given: { engine?: Engine } = {};
  const { instance } = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        const table = given.engine!.__wbindgen_externrefs;
        const first = table.grow(4);
        table.set(0, undefined);
        [undefined, null, true, false].forEach((value, at) => table.set(first + at, value));
      },
    },
  });
  const engine = instance.exports as unknown as Engine;
  given.engine = engine;
  engine.__wbindgen_start();
  return engine;
}

function pass(engine: Engine, bytes: Uint8Array): [number, number] {
  const at = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(engine.memory.buffer).set(bytes, at);
  return [at, bytes.length];
}

/** Unpacks a file of the index, unless the host has done so, and takes its signature off. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const whole = packed ? await gunzip(bytes) : new Uint8Array(bytes);
  if (new TextDecoder().decode(whole.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error('A file of the search index is not what it should be.');
  return whole.slice(SIGNATURE.length);
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

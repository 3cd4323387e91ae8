import { parseArgs } from 'node:util';

export const HELP = `npm run --silent link -- FILE… [-o OUT] [--json] [--base URL] [--strict] [--quotations] [--force]

Links the citations of memos: of the order this site explains, other executive orders, the U.S. Code, the C.F.R., the
Federal Register, public laws, the Statutes at Large, bills and presidential memoranda. Nothing else in a memo changes;
what is linked already is left alone, so running it twice changes nothing.

FILE          .txt, .md, .html or .docx, as many as you like; - is standard input, read as text
-o OUT        where the linked memo goes: a file, or for several a folder (made if need be). Without it the one linked
              memo goes to standard output. A memo is never written over itself; any other file there is replaced
--json        prints what each file cites, one array a line, in the order of the files; null for one that could not be
              read. Offsets are UTF-16 units into the file without its byte order mark, and "text" is what stands there.
              Those of a .docx count along its words: paragraphs, cells and items parted by a blank line, footnotes,
              endnotes, headers and footers behind the document
--base URL    where the site is, for links to the order. Else SITE_URL with BASE_PATH, else http://localhost:4321
--strict      exit status 1 also when something cited is not there or could be two things; with --quotations, also
              when a quotation is not as the order has it
--quotations  says on standard error which quotations are not the order's words, or stand elsewhere than cited
--force       lets a memo be written over itself, or over another of those given

A .txt gets addresses in angle brackets behind its citations, a .md and a .html links, a .docx hyperlinks.
Exit status: 0 all is well; 1 a file could not be read, linked or written (the others were); 2 called wrongly.`;

/** What was asked for. */
export interface Options {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  /** Without a slash at the end. */
  readonly base: string;
  /** Nobody said where the site is. */
  readonly baseAssumed: boolean;
  readonly strict: boolean;
  readonly quotations: boolean;
  readonly force: boolean;
  readonly help: boolean;
}

const ASSUMED = 'http://localhost:4321';

/** Reads the command line. Throws an Error that says what is wrong with it. */
export function readOptions(words: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      base: { type: 'string' },
      ...Object.fromEntries(
        ['json', 'strict', 'quotations', 'force', 'help'].map((name) => [name, { type: 'boolean', default: false } as const]),
      ),
    },
  });
  const flags = values as Record<string, string | boolean | undefined>;
  const help = flags['help'] === true;
  if (positionals.length === 0 && !help) throw new Error('Say which files to link, or - for standard input.');
  if (values.output === '') throw new Error('Say behind -o where the linked memo goes.');
  const named = values.base ?? (environment['SITE_URL'] || undefined);
  const path = values.base === undefined ? (environment['BASE_PATH'] ?? '') : '';
  return {
    files: positionals,
    out: values.output ?? null,
    json: flags['json'] === true,
    base: baseFrom(named ?? ASSUMED, path),
    baseAssumed: named === undefined,
    strict: flags['strict'] === true,
    quotations: flags['quotations'] === true,
    force: flags['force'] === true,
    help,
  };
}

function baseFrom(address: string, path: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`--base must be an address such as https://example.gov, not "${address}".`);
  }
  return `${url.href.replace(/\/+$/, '')}/${path}`.replace(/(?<!:)\/{2,}/g, '/').replace(/\/+$/, '');
}

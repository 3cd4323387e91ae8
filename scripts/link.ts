/** npm run --silent link -- FILE… links the citations of memos; --help tells the rest. */
import { entriesOf } from '../src/domain/memo/entries.ts';
import type { MemoOrder } from '../src/domain/memo/memo.ts';
import type { Steps } from '../src/domain/memo/steps.ts';
import { checkQuotations } from '../src/domain/memo/quotation/check.ts';
import { formatProblem, ProblemError } from '../src/domain/problem/problem.ts';
import { contentDir } from '../src/reading/content-dir.ts';
import { linkFile, nameOf, type LinkedFile } from './link/memo-file.ts';
import { HELP, readOptions, type Options } from './link/options.ts';
import { readOrder } from './link/order.ts';
import { placesFor, write, writeOut } from './link/output.ts';
import { doubts, misquotations, summary } from './link/report.ts';

/** Runs the command. Returns its exit status. */
export function link(words: readonly string[], environment: NodeJS.ProcessEnv): number {
  try {
    const options = readOptions(words, environment);
    if (options.help) {
      console.log(HELP);
      return 0;
    }
    const content = contentDir();
    // npm runs a command in the project's folder, wherever its caller stands.
    if (environment['npm_lifecycle_event'] === 'link') process.chdir(environment['INIT_CWD'] ?? '.');
    const places = placesFor(options);
    const order = readOrder(content);
    if (options.baseAssumed) say(`Links to the order lead to ${options.base}: say --base URL, or set SITE_URL, for where the site is.`);
    const results = options.files.map((file, at) => linkOne(file, places[at] ?? null, at, order, options));
    return results.includes('failed') || (options.strict && results.includes('doubtful')) ? 1 : 0;
  } catch (error) {
    if (error instanceof ProblemError) {
      tell(error);
      return 1;
    }
    // Whoever reads standard output has enough of it.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 1;
    say((error as Error).message);
    return 2;
  }
}

/** Links one memo and writes it; one that fails leaves the others alone. */
function linkOne(file: string, place: string | null, at: number, order: MemoOrder, options: Options): 'well' | 'doubtful' | 'failed' {
  const counted = options.files.length > 1 ? `${at + 1}/${options.files.length} ` : '';
  try {
    const linked = told(linkFile(file, order, options.base), `${counted}${nameOf(file)}`);
    if (place !== null && write(linked.linked.output, place, options.files, options.force) === 'replaced') say(`${place}: replaced.`);
    if (place === null && !options.json) writeOut(linked.linked.output);
    if (options.json) printJson(entriesOf(linked.source, linked.linked));
    const doubtful = report(file, linked, order, options);
    if (counted !== '' || place !== null) say(`${counted}${nameOf(file)}: ${summary(linked.linked.placed)}`);
    return doubtful ? 'doubtful' : 'well';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    tell(error);
    // Each file has its line.
    if (options.json) printJson(null);
    return 'failed';
  }
}

function report(file: string, { linked }: LinkedFile, order: MemoOrder, options: Options): boolean {
  const { memo, placed } = linked;
  const citations = placed.map(({ citation }) => citation);
  const quotations = options.quotations ? misquotations(file, checkQuotations(memo.text, citations, order)) : [];
  const lines = [...doubts(file, placed), ...quotations];
  lines.forEach(say);
  return lines.length > 0;
}

function printJson(value: unknown): void {
  writeOut(new TextEncoder().encode(`${JSON.stringify(value)}\n`));
}

function tell(error: ProblemError): void {
  for (const one of error.problems) say(formatProblem(one));
}

/** Milliseconds of silence before a long memo tells how far it is. */
const SILENCE = 2000;

/** Does long work and tells how far it is. */
function told<Result>(steps: Steps<Result>, name: string): Result {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SILENCE) continue;
    since = performance.now();
    say(`${name}: ${Math.floor(step.value * 100)} %`);
  }
}

/** Standard output is for memos and JSON alone. */
function say(line: string): void {
  console.error(line);
}

if (import.meta.main) process.exitCode = link(process.argv.slice(2), process.env);

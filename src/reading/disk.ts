import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument, visit } from 'yaml';
import type { ZodError } from 'zod';
import type { Entry, RawEdition, SourceText } from '../domain/edition/raw.ts';
import { ProblemError, type Problem } from '../domain/problem/problem.ts';
import { sha256OfBytes } from '../domain/text/sha256.ts';
import { entryId, MANY, SINGLE, type Kind } from './kinds.ts';
import { strayFiles } from './stray.ts';
import { readText } from './text-file.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads a whole content folder from disk, for scripts and tests. Shapes are checked; nothing is resolved.
 * Throws a ProblemError that lists every file of the wrong shape.
 */
export function readContent(folder: string): RawEdition {
  const problems: Problem[] = [];
  const single = Object.fromEntries(
    Object.entries(SINGLE).map(([name, kind]) => {
      if (!existsSync(join(folder, kind.folder, kind.pattern))) problems.push(missing(join(kind.folder, kind.pattern)));
      return [name, readKind(folder, kind, problems)[0]];
    }),
  );
  const many = Object.fromEntries(Object.entries(MANY).map(([name, kind]) => [name, readKind(folder, kind, problems)]));
  problems.push(...strayFiles(folder));
  if (problems.length > 0) throw new ProblemError(problems);
  return { ...single, ...many, texts: readTexts(folder) } as unknown as RawEdition;
}

/** Every .txt beside the manifest, byte for byte. */
export function readTexts(folder: string): SourceText[] {
  return globSync('*.txt', { cwd: join(folder, 'sources') })
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, 'sources', file));
      return { file, text: bytes.toString('utf8'), sha256: sha256OfBytes(bytes) };
    });
}

/** The entries of one kind, for commands that need no more. Those of the wrong shape are left out and told in `problems`. */
export function readKind(folder: string, kind: Kind, problems: Problem[]): Entry<unknown>[] {
  const cwd = join(folder, kind.folder);
  return globSync(kind.pattern, { cwd })
    .sort()
    .map((path) => readEntry(join(cwd, path), path, kind, relative(folder, join(cwd, path)), problems))
    .filter((entry) => entry !== null);
}

/** What was read, so that a folder read again (by a watcher, by tests) costs only what changed in it. */
const READ = new Map<string, { readonly source: string; readonly kind: Kind; readonly entry: Entry<unknown> }>();

function readEntry(absolute: string, path: string, kind: Kind, file: string, problems: Problem[]): Entry<unknown> | null {
  const source = readText(absolute, file, problems);
  if (source === null) return null;
  const kept = READ.get(absolute);
  if (kept?.source === source && kept.kind === kind) return kept.entry;
  const entry = parseEntry(source, path, kind, file, problems);
  if (entry) READ.set(absolute, { source, kind, entry });
  return entry;
}

function parseEntry(source: string, path: string, kind: Kind, file: string, problems: Problem[]): Entry<unknown> | null {
  const isProse = path.endsWith('.mdx');
  const front = isProse ? FRONT_MATTER.exec(source) : null;
  if (isProse && !front) {
    problems.push(shape(file, 1, 'there is no front matter.', 'YAML between two lines of "---" at the top.'));
    return null;
  }
  const yaml = front ? front[1]! : source;
  const firstLine = front ? 2 : 1;
  const document = parseDocument(yaml, { prettyErrors: true, uniqueKeys: true });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const line = firstLine + yaml.slice(0, fault.pos[0]).split('\n').length - 1;
    problems.push(shape(file, line, `this is not YAML: ${fault.message.split('\n')[0]}`, 'well-formed YAML.'));
    return null;
  }
  const alias = firstAlias(document);
  if (alias !== null) {
    problems.push(
      shape(
        file,
        firstLine + yaml.slice(0, alias).split('\n').length - 1,
        'this is an alias to another place of the file.',
        'the value itself.',
      ),
    );
    return null;
  }
  const parsed = kind.schema.safeParse(document.toJS());
  if (!parsed.success) {
    problems.push(...schemaProblems(parsed.error, file, (path) => firstLine + lineOfPath(document, yaml, path)));
    return null;
  }
  const bodyLine = front ? front[0].split('\n').length : 1;
  return { id: entryId(path), file, data: parsed.data, body: front ? source.slice(front[0].length) : '', bodyLine };
}

function schemaProblems(error: ZodError, file: string, lineOf: (path: PropertyKey[]) => number): Problem[] {
  return error.issues.map((issue) => {
    const where = issue.path.length > 0 ? issue.path.map(String).join('.') : 'the file';
    return shape(file, lineOf(issue.path), `${where}: ${issue.message}.`, 'the shape in src/domain/entry/.');
  });
}

/** Offset of the first alias (`*name`): a few of them, each to the one before, stand for more values than fit in memory. */
function firstAlias(document: ReturnType<typeof parseDocument>): number | null {
  let at: number | null = null;
  visit(document, {
    Alias: (_, alias) => {
      at = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** Lines from the top of the YAML to the deepest part of the path that is there. */
function lineOfPath(document: ReturnType<typeof parseDocument>, yaml: string, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return yaml.slice(0, node.range[0]).split('\n').length - 1;
  }
  return 0;
}

function shape(file: string, line: number, found: string, expected: string): Problem {
  return { rule: 'content/shape', file, line, found, expected, mend: 'correct the value, or see the entry beside it for an example.' };
}

function missing(file: string): Problem {
  return {
    rule: 'content/missing',
    file,
    found: 'the file is not there.',
    expected: 'one file of this name.',
    mend: 'add it; see README, "Another order".',
  };
}

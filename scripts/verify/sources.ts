import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAnalysis } from '../../src/domain/analysis/parse.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { counted, sha256, withoutSpace, type Checked, type Verified } from './checked.ts';

/** Source texts on disk against the manifest. */
export function sourceHashes({ folder, raw }: Verified): Checked {
  const whole = raw.manifest.data.sources.filter((source) => source.file !== undefined);
  const problems = whole.flatMap((source): Problem[] => {
    const hash = sha256(readFileSync(join(folder, 'sources', source.file!)));
    if (hash === source.sha256) return [];
    return [
      {
        rule: 'verify/source',
        file: `sources/${source.file!}`,
        found: `SHA-256 ${hash}.`,
        expected: `${source.sha256}, as the manifest has it.`,
        mend: 'put back the text as received.',
      },
    ];
  });
  return { figure: `${counted(whole.length, 'source text')} with the SHA-256 that the manifest records`, problems };
}

/** Nothing of the order's text is lost, added or moved: provisions and what was set apart, joined, are the file. */
export function textProof({ folder, edition }: Verified): Checked {
  const { order, tree } = edition;
  const file = `sources/${order.file}`;
  const source = readFileSync(join(folder, file), 'utf8');
  const pieces = [...tree.furniture, ...tree.provisions.flatMap((provision) => provision.spans)].sort((a, b) => a.start - b.start);
  const joined = pieces.map((piece) => source.slice(piece.start, piece.end)).join('');
  const words = tree.provisions.map((provision) => provision.text).join('');
  const placed = tree.provisions.map((provision) => provision.spans.map((span) => source.slice(span.start, span.end)).join('')).join('');
  const problem = (found: string): Problem => ({
    rule: 'verify/text',
    file,
    found,
    expected: 'every character in exactly one provision or one piece set apart.',
    mend: 'do not publish: this is a fault of the parser on this text.',
  });
  const problems = [
    ...(withoutSpace(joined) === withoutSpace(source) ? [] : [problem('the pieces of the text, joined, are not the text.')]),
    ...(withoutSpace(words) === withoutSpace(placed) ? [] : [problem('the words of the provisions are not those at their places.')]),
  ];
  return {
    figure: `${withoutSpace(source).length} characters of the order stand in ${tree.provisions.length} provisions and ${tree.furniture.length} pieces set apart, each once`,
    problems,
  };
}

/** Each provision's hash, and its words at its lines of the file. */
export function provisions({ folder, edition }: Verified): Checked {
  const file = `sources/${edition.order.file}`;
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const problems = edition.provisions.flatMap(({ id, sha256: hash, provision }): Problem[] => {
    const there = withoutSpace(lines.slice(provision.lines.first - 1, provision.lines.last).join(''));
    const pieces = provision.spans.map((span) => withoutSpace(lines.join('\n').slice(span.start, span.end)));
    const wrong = [
      ...(hash === sha256(provision.text) ? [] : [`the hash of ${id} is not that of its words`]),
      ...(pieces.every((piece) => there.includes(piece))
        ? []
        : [`the words of ${id} do not stand in lines ${provision.lines.first} to ${provision.lines.last}`]),
    ];
    return wrong.map((found) => ({
      rule: 'verify/provision',
      file,
      line: provision.lines.first,
      found: `${found}.`,
      expected: 'words, place and hash that agree.',
      mend: 'do not publish: this is a fault of the parser on this text.',
    }));
  });
  return { figure: `${edition.provisions.length} provisions have the SHA-256 of their words, at their lines of ${file}`, problems };
}

/** The texts of the analyses, proven as the order's is. */
export function analysisProof({ folder, raw, edition }: Verified): Checked {
  const texts = raw.manifest.data.sources.filter((source) => source.kind === 'analysis');
  const problems = texts.flatMap(({ file = '' }) => [
    ...parseAnalysis(readFileSync(join(folder, 'sources', file), 'utf8'), `sources/${file}`).problems,
  ]);
  const passages = edition.analyses.reduce((sum, one) => sum + one.passages.length, 0);
  return {
    figure: `${counted(passages, 'passage')} of ${counted(texts.length, 'analysis', 'analyses')} hold every word of their texts, each once`,
    problems,
  };
}

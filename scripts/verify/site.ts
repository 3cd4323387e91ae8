import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionPath } from '../../src/domain/address/provision.ts';
import { PATHS } from '../../src/domain/address/site.ts';
import { quotationHash } from '../../src/domain/commentary/record.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { holdsQuotation } from '../../src/domain/prose/quotation.ts';
import { elementsOf } from '../../src/integrations/finish/markup.ts';
import { sha256, withoutSpace, type Checked, type Verified } from './checked.ts';
import { attribute, foldedText, hasClass, readPages, wordsShown, type Element, type ReadPage } from './pages.ts';

/** The words of the built pages, read back out of them, and the hashes of the data files. */
export function builtSite(verified: Verified, site: string): Checked[] {
  const pages = readPages(site);
  return [
    shownProvisions(verified, pages),
    shownFingerprints(verified, pages),
    shownQuotations(verified, pages),
    shownPassages(verified, pages),
    dataFiles(verified, site),
  ];
}

const told = (file: string, found: string, expected: string): Problem => ({
  rule: 'verify/page',
  file,
  found,
  expected,
  mend: 'build the site again; if it is so again, do not publish it.',
});

function shownProvisions({ edition }: Verified, pages: readonly ReadPage[]): Checked {
  const shown = wordsShown(pages);
  const text = new Map(edition.provisions.map(({ id, provision }) => [id, provision.text]));
  const wrong = shown
    .filter(({ id, words }) => words !== text.get(id))
    .map(({ path, id }) => told(path, `the words shown as ${id} are not the order's.`, text.get(id) ?? 'a provision of the order'));
  const missing = edition.provisions
    .filter(({ id, path }) => !shown.some((one) => one.id === id && one.path === path))
    .map(({ id }) => told(provisionPath(edition.order.number, id), `${id} is not shown on its own page.`, 'the words of the provision.'));
  const whole = shown
    .filter(({ path }) => path === `/eo/${edition.order.number}/`)
    .map(({ words }) => words)
    .join(' ');
  const joined =
    whole === edition.provisions.map(({ provision }) => provision.text).join(' ')
      ? []
      : [
          told(
            `/eo/${edition.order.number}/`,
            'the provisions shown, joined, are not the order.',
            'all of them, in the order of the text.',
          ),
        ];
  return {
    figure: `${shown.length} times the words of a provision are shown, on ${new Set(shown.map(({ path }) => path)).size} pages, and are the source's`,
    problems: [...wrong, ...missing, ...joined],
  };
}

/** The page for readers who check: each provision's words and fingerprint, in order. */
function shownFingerprints({ edition }: Verified, pages: readonly ReadPage[]): Checked {
  const rows =
    pages.find(({ path }) => path === PATHS.verify)?.elements.filter((element) => attribute(element, 'data-fingerprint') !== null) ?? [];
  const shown = rows.map((row) => {
    const inside = [...elementsOf(row)];
    const [hash, words] = [inside.find(({ tagName }) => tagName === 'code'), inside.find((one) => attribute(one, 'data-words') !== null)];
    return `${hash ? foldedText(hash) : ''} ${words ? foldedText(words) : ''}`;
  });
  const problems = edition.provisions
    .filter(({ provision }, at) => shown[at] !== `${sha256(provision.text)} ${provision.text}`)
    .map(({ id }) => told(PATHS.verify, `the words or the fingerprint shown for ${id} are not its own.`, 'those of the source.'));
  return { figure: `${shown.length} fingerprints on ${PATHS.verify} are those of the words beside them, and of the source`, problems };
}

/** Other words set as somebody's: short quotations in tables and blocks. */
function shownQuotations({ edition }: Verified, pages: readonly ReadPage[]): Checked {
  const ofOrder = edition.provisions.map(({ provision }) => provision.text);
  const ofAnalyses = edition.analyses.flatMap((analysis) => analysis.passages.map((passage) => passage.text));
  const recorded = new Set(edition.commentaries.flatMap((one) => one.claims.flatMap((claim) => claim.quote ?? [])).map(quotationHash));
  const quoted = pages.flatMap(({ path, elements }) =>
    elements.filter(isQuotation).map((element) => ({ path, words: wordsQuoted(element), official: hasClass(element, 'official') })),
  );
  const stands = (words: string, official: boolean): boolean =>
    ofOrder.some((text) => holdsQuotation(text, words)) ||
    (!official && (ofAnalyses.some((text) => holdsQuotation(text, words)) || recorded.has(quotationHash(words))));
  const wrong = quoted.filter(({ words, official }) => !stands(words, official));
  return {
    figure: `${quoted.length} quotations on the pages stand word for word in their source, or have the hash on record`,
    problems: wrong.map(({ path, words }) =>
      told(path, `“${words}” is shown as a quotation.`, 'words of the order, of an analysis, or of a claim.'),
    ),
  };
}

function isQuotation(element: Element): boolean {
  return element.tagName === 'blockquote' || (element.tagName === 'q' && hasClass(element, 'official'));
}

/** What stands between the marks; of a block, its paragraph without the line that names the source. */
function wordsQuoted(element: Element): string {
  const paragraph = [...elementsOf(element)].find(({ tagName }) => tagName === 'p') ?? element;
  return foldedText(paragraph).replace(/^“(.*)”$/u, '$1');
}

function shownPassages({ edition }: Verified, pages: readonly ReadPage[]): Checked {
  const passages = edition.analyses.flatMap((analysis) =>
    analysis.passages.map((passage) => ({ passage, page: pages.find(({ path }) => path === analysis.path) })),
  );
  const problems = passages.flatMap(({ passage, page }): Problem[] => {
    const element = page?.elements.find((one) => attribute(one, 'id') === passage.anchor);
    const shown = element ? withoutSpace(foldedText(element)) : '';
    return shown.includes(withoutSpace(passage.text))
      ? []
      : [told(passage.path, 'the words of the passage are not shown.', passage.text.slice(0, 80))];
  });
  return { figure: `${passages.length} passages of the analyses are shown word for word`, problems };
}

/** What the data files say of the words and their hashes, and the plain text of the order. */
function dataFiles({ edition }: Verified, site: string): Checked {
  const { number } = edition.order;
  const file = `api/v1/eo/${number}.json`;
  const text = join(site, 'data', `eo-${number}`, 'order.txt');
  if (!existsSync(join(site, file)))
    return { figure: 'the data file of the order', problems: [told(file, 'the file is not there.', 'the order as data.')] };
  const data = JSON.parse(readFileSync(join(site, file), 'utf8')) as {
    provisions: readonly { id: string; text: string; sha256: string }[];
    source: { sha256: string };
  };
  const known = new Map(edition.provisions.map((view) => [view.id, view]));
  const wrong = data.provisions.filter((one) => one.text !== known.get(one.id)?.provision.text || one.sha256 !== sha256(one.text));
  const problems = wrong.map(({ id }) =>
    told(file, `${id}: words or hash are not those of the source.`, known.get(id)?.sha256 ?? 'a provision of the order'),
  );
  if (data.provisions.length !== known.size) problems.push(told(file, `${data.provisions.length} provisions.`, String(known.size)));
  if (data.source.sha256 !== edition.order.sha256) problems.push(told(file, `source: ${data.source.sha256}.`, edition.order.sha256));
  const plain = existsSync(text) ? withoutSpace(readFileSync(text, 'utf8')) : '';
  for (const { id, provision } of edition.provisions)
    if (!plain.includes(withoutSpace(provision.text)))
      problems.push(told(`data/eo-${number}/order.txt`, `the words of ${id} are not in it.`, provision.text.slice(0, 80)));
  return {
    figure: `${data.provisions.length} provisions in ${file} have the words and hashes of the source, and stand in order.txt`,
    problems,
  };
}

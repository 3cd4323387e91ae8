import type { ProvisionView, WordsRun } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { inline, type Xml } from '../escape/xml-tree.ts';
import { partsOf } from '../parts.ts';
import { absolute } from '../site.ts';

type Child = Xml | string;

/** The words of a provision after label and heading, with references and terms marked; empty where there are none. */
export function wordsOf(context: ExportContext, view: ProvisionView): Child[] {
  const { body } = partsOf(view.provision);
  if (body === '') return [];
  const runs = view.runs.filter((run) => run.kind !== 'label' && run.kind !== 'heading');
  // Marks are an extra; the words are the promise. Runs that do not give the words back are passed over.
  if (
    runs
      .map((run) => run.text)
      .join('')
      .trim() !== body
  )
    return [body];
  return trimmed(runs).map((run) => markOf(context, run));
}

function markOf(context: ExportContext, run: WordsRun): Child {
  const { target } = run;
  if (target === undefined) return run.text;
  if (run.kind === 'law') return inline('ref', { href: addressOfLaw(context, target, run.path) }, [run.text]);
  if (run.kind === 'term') return inline('term', { refersTo: `#term-${target}` }, [run.text]);
  const provision = context.index.provision.get(target);
  return run.kind === 'cross-reference' && provision ? inline('ref', { href: `#${provision.eId}` }, [run.text]) : run.text;
}

function addressOfLaw({ site, index }: ExportContext, id: string, path: string | undefined): string {
  const authority = index.authority.get(id);
  return authority?.address ?? absolute(site, authority?.path ?? path ?? '/');
}

/** Without the white space that stood between label, heading and words. */
function trimmed(runs: readonly WordsRun[]): WordsRun[] {
  const filled = (run: WordsRun) => run.text.trim() !== '';
  const kept = runs.slice(runs.findIndex(filled), runs.findLastIndex(filled) + 1);
  return kept.map((run, at) => {
    const text = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === kept.length - 1 ? text.trimEnd() : text };
  });
}

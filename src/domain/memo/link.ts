import type { Kind } from '../citation/index.ts';
import { citationSteps } from './citations.ts';
import { FORMS } from './forms.ts';
import type { MemoKind, MemoOrder, Placed } from './memo.ts';
import { placeSteps, type PlaceOptions } from './place.ts';
import { splice } from './splice.ts';
import { finish, within, type Steps } from './steps.ts';
import type { MemoText } from './text-tree.ts';
import { AS_IT_STANDS, type Writing } from './writing.ts';

export interface LinkOptions {
  /** What stands before the site's own paths: "https://example.gov". */
  readonly base: string;
  /** Which kinds to link; all of them where it is left out. */
  readonly kinds?: ReadonlySet<Kind>;
  readonly writing?: Writing;
}

/** A memo with its citations linked. */
export interface LinkedMemo<Output> {
  readonly output: Output;
  readonly memo: MemoText;
  /** Every citation, in order of place. */
  readonly placed: readonly Placed[];
}

/**
 * Links the citations of a memo written as text. Everything else stays as it is, to the character; what is linked
 * already is left alone, so that linking twice changes nothing. Never throws.
 */
export function linkWritten(kind: Exclude<MemoKind, 'docx'>, source: string, order: MemoOrder, options: LinkOptions): LinkedMemo<string> {
  return finish(linkSteps(kind, source, order, options));
}

export function* linkSteps(
  kind: Exclude<MemoKind, 'docx'>,
  source: string,
  order: MemoOrder,
  options: LinkOptions,
): Steps<LinkedMemo<string>> {
  const form = FORMS[kind];
  const memo = yield* within(form.read(source), 0, 0.3);
  const citations = yield* within(citationSteps(memo.text, order, options.base), 0.3, 0.8);
  const fits: PlaceOptions['fits'] = (wrap) => form.fits(source, wrap);
  const { placed, linked } = yield* within(placeSteps(memo, citations, { ...options, fits }), 0.8, 0.95);
  const edits = form.edits(source, linked, options.writing ?? AS_IT_STANDS);
  yield 1;
  return { output: splice(source, edits), memo, placed };
}

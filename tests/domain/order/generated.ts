import fc from 'fast-check';
import { toRoman } from '../../../src/domain/order/roman.ts';

/** A provision of a made-up order: what is printed of it, and what hangs below. */
export interface Made {
  readonly label: string;
  readonly heading: string | null;
  /** Its own words; empty where a heading stands alone. */
  readonly words: string;
  readonly items: readonly Made[];
  /** Unnumbered paragraphs instead of words, for a section without items. */
  readonly paragraphs: readonly string[];
}

const NOUNS = ['bridge', 'Secretary', 'harbor', 'agency', 'report', 'Council', 'river', 'standard', 'network', 'Nation'];
const VERBS = ['shall build', 'shall review', 'may close', 'shall publish', 'shall keep'];
const TITLES = ['Policy', 'Duties of the Council', 'Bridges and Harbors', 'General Provisions', 'Reports', 'Use of Networks by Agencies'];

const noun = fc.constantFrom(...NOUNS);
const phrase = fc
  .tuple(fc.constantFrom(...VERBS), noun, fc.array(noun, { minLength: 0, maxLength: 12 }))
  .map(([verb, first, more]) => `${verb} each ${[first, ...more].join(' and every ')}`);
const sentence = fc.tuple(noun, phrase).map(([subject, rest]) => `The ${subject} ${rest}.`);
const prose = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const leadIn = fc.tuple(noun, fc.constantFrom(...VERBS)).map(([subject, verb]) => `The ${subject} ${verb}:`);
const fragment = phrase.map((words) => words.replace(/^(?:shall|may) /, ''));
const heading = fc.option(
  fc.constantFrom(...TITLES).map((title) => `${title}.`),
  { nil: null },
);

const LABELS = [
  (at: number) => (at < 26 ? String.fromCharCode(97 + at) : String.fromCharCode(97 + at - 26).repeat(2)),
  (at: number) => toRoman(at + 1),
  (at: number) => String.fromCharCode(65 + at),
  (at: number) => String(at + 1),
];
const MOST = [29, 13, 6, 6];

/** Items of a list at a level: parts of a sentence, or whole sentences. */
function items(level: number): fc.Arbitrary<Made[]> {
  const leaf = { items: fc.constant([] as Made[]), paragraphs: fc.constant([] as string[]) };
  const whole = fc.record({ heading: level === 0 ? heading : fc.constant(null), words: prose, ...leaf });
  const opening = fc.record({
    heading: fc.constant(null),
    words: leadIn,
    paragraphs: leaf.paragraphs,
    items: level < LABELS.length - 1 ? items(level + 1) : fc.constant([] as Made[]),
  });
  const most = fc.oneof({ weight: 6, arbitrary: fc.constant(4) }, { weight: 1, arbitrary: fc.constant(MOST[level]!) });
  const sentences = most.chain((maxLength) =>
    fc.array(level < LABELS.length - 1 ? fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: opening }) : whole, {
      minLength: 1,
      maxLength,
    }),
  );
  const fragments = most.chain((maxLength) =>
    fc.array(fragment, { minLength: 2, maxLength: Math.max(2, maxLength) }).map((all) =>
      all.map((words, at) => ({
        heading: null,
        words: `${words}${at === all.length - 1 ? '.' : at === all.length - 2 ? '; and' : ';'}`,
        items: [],
        paragraphs: [],
      })),
    ),
  );
  return fc.oneof(sentences, fragments).map((all) => all.map((item, at) => ({ ...item, label: `(${LABELS[level]!(at)})` })));
}

const title = fc.constantFrom(...TITLES).map((words) => `${words}.`);
const none = { items: fc.constant([] as Made[]), paragraphs: fc.constant([] as string[]) };
const section: fc.Arbitrary<Omit<Made, 'label'>> = fc.oneof(
  fc.record({ heading, words: prose, ...none }),
  fc.record({ heading: title, words: fc.constant(''), items: none.items, paragraphs: fc.array(prose, { minLength: 2, maxLength: 4 }) }),
  fc.record({ heading: title, words: fc.constant(''), items: items(0), paragraphs: none.paragraphs }),
  fc.record({ heading, words: leadIn, items: items(0), paragraphs: none.paragraphs }),
);

/** Orders of one to six sections. */
export const orders: fc.Arbitrary<Made[]> = fc
  .array(section, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((made, at) => ({ ...made, label: at === 0 ? 'Section 1.' : `Sec. ${at + 1}.` })));

export interface Told {
  readonly id: string;
  readonly label: string | null;
  readonly heading: string | null;
  readonly text: string;
}

/** What the parser must find of an order: ids, labels, headings, words. */
export function toldOf(order: readonly Made[]): Told[] {
  return order.flatMap((made, at) => tell(made, String(at + 1)));
}

function tell(made: Made, id: string): Told[] {
  const own = { id, label: made.label, heading: made.heading, text: [made.label, made.heading, made.words].filter(Boolean).join(' ') };
  const paragraphs = made.paragraphs.map((text, at) => ({ id: `${id}.p${at + 1}`, label: null, heading: null, text }));
  return [own, ...paragraphs, ...made.items.flatMap((item) => tell(item, `${id}.${item.label.replace(/[()]/g, '')}`))];
}

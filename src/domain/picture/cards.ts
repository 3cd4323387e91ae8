import type { Edition, ProvisionView } from '../edition/edition.ts';
import { longDate } from '../facts/calendar.ts';
import type { CardFace } from './card.ts';

/** A share card: where its picture lies, and what it shows, in words. */
export interface Card {
  /** Site path of the PNG: "/cards/eo/14179/5/a.png". */
  readonly path: string;
  readonly alt: string;
  readonly face: CardFace;
}

const SITE_CARD = '/cards/site.png';

/** Every card of an edition: the site's own, then one for each provision. */
export function cardsOf(edition: Edition): Card[] {
  return [siteCard(edition), ...edition.provisions.map((view) => provisionCard(edition, view))];
}

/** The card of the page at a site path; the site's own where the page has none. */
export function cardFor(edition: Edition, path: string): Card {
  const view = edition.provisions.find((one) => one.path === path);
  return view ? provisionCard(edition, view) : siteCard(edition);
}

function siteCard(edition: Edition): Card {
  const { order, site } = edition;
  const face = {
    pin: `Executive Order ${order.number}`,
    words: order.title,
    source: `Signed ${longDate(order.signed)}`,
    title: site.title,
    answer: site.description,
    site: site.shortTitle,
  };
  return { path: SITE_CARD, alt: `${site.title}: “${order.title}”, beside plain words`, face };
}

function provisionCard(edition: Edition, view: ProvisionView): Card {
  const { order, site } = edition;
  const { provision, citations, title, answer } = view;
  const words = wordsWithoutLabel(provision.text, provision.label);
  return {
    path: `/cards${view.path.slice(0, -1)}.png`,
    alt: `${citations.short} of Executive Order ${order.number} in the order’s own words, beside plain words: ${title}. ${answer}`,
    face: {
      pin: citations.short,
      words,
      source: `Executive Order ${order.number}, ${longDate(order.signed)}`,
      title,
      answer,
      site: site.title,
    },
  };
}

/** The label is shown above the words, as part of the citation. */
function wordsWithoutLabel(text: string, label: string | null): string {
  return label !== null && text.startsWith(label) ? text.slice(label.length).trimStart() : text;
}

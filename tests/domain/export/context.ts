import type { Edition } from '../../../src/domain/edition/edition.ts';
import { contextOf, type ExportContext } from '../../../src/domain/export/context.ts';
import type { Site } from '../../../src/domain/export/site.ts';
import { SCHEMAS } from '../../../src/schemas/schemas.ts';
import { EDITION } from './edition.ts';

export const SITE_UNDER_TEST: Site = { url: 'https://bridges.example', base: '/some/path/' };

/** The made-up edition, or one that differs from it as told, as every export is given it. */
export function contextWith(changes: Partial<Edition> = {}): ExportContext {
  return contextOf({
    edition: { ...EDITION, ...changes },
    site: SITE_UNDER_TEST,
    updated: '2031-03-01T08:30:00Z',
    permalinks: { '/eo/99001/2/': '/eo/99001/2/', '/eo/99001/': '/eo/99001/' },
    pages: ['/', '/eo/99001/', '/deadlines/'],
    schemas: SCHEMAS,
  });
}

/** The made-up edition with other words in one provision, to see what any words do to a format. */
export function contextWithWords(id: string, words: string): ExportContext {
  return contextWith({
    provisions: EDITION.provisions.map((view) =>
      view.id === id
        ? { ...view, title: words, answer: words, provision: { ...view.provision, label: null, heading: null, text: words }, runs: [] }
        : view,
    ),
  });
}

import { createHighlighter } from 'shiki';

/** A run of a sample and the class that colours it; null for plain text. */
export interface Token {
  readonly text: string;
  readonly class: string | null;
}

const LANGUAGES = { xml: 'xml', json: 'json', md: 'markdown', csv: 'csv', bib: 'bibtex', txt: 'text', ics: 'ini', ris: 'text' } as const;
export type SampleLanguage = keyof typeof LANGUAGES;

const highlighter = await createHighlighter({ themes: ['github-light'], langs: ['xml', 'json', 'markdown', 'csv', 'bibtex', 'ini'] });

/** Grammar scopes → the few classes our styles know: a strict policy blocks the style attributes that Shiki writes by default. */
const CLASSES: readonly (readonly [scope: RegExp, name: string])[] = [
  [/comment/, 'comment'],
  [/string|markup\.underline|meta\.attribute/, 'string'],
  [/entity\.name\.tag|keyword|storage|markup\.heading|markup\.bold/, 'name'],
  [/support\.type\.property-name|entity\.other\.attribute|variable|entity\.name/, 'key'],
  [/constant/, 'number'],
];

/** Cuts a sample into lines of coloured runs. The runs joined are the sample. */
export function highlight(sample: string, language: SampleLanguage): Token[][] {
  const lang = LANGUAGES[language];
  if (lang === 'text') return sample.split('\n').map((text) => [{ text, class: null }]);
  const { tokens } = highlighter.codeToTokens(sample, { lang, theme: 'github-light', includeExplanation: 'scopeName' });
  return tokens.map((line) =>
    line.map((token) => ({
      text: token.content,
      class: classOf(token.explanation?.flatMap((part) => part.scopes.map((scope) => scope.scopeName)) ?? []),
    })),
  );
}

function classOf(scopes: readonly string[]): string | null {
  const inmost = [...scopes].reverse();
  for (const scope of inmost) {
    const found = CLASSES.find(([shape]) => shape.test(scope));
    if (found) return found[1];
  }
  return null;
}

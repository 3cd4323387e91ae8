/** Who may import whom. The folders are layers; each rule says what a layer may not know, and why. */
const PURE_PACKAGES =
  '(^|/)node_modules/(@noble/hashes|zod|fflate|parse5|syllable|flesch-kincaid|minisearch|mdast-util-to-markdown|mdast-util-gfm-table|@types/mdast)/|^mdast$';

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-only-the-domain',
      comment: 'The domain is pure: no Astro, no Node, no browser, only other domain folders and small pure packages.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', PURE_PACKAGES] },
    },
    {
      name: 'client-imports-only-the-domain',
      comment: 'Scripts of the browser carry what they import to every reader.',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { pathNot: ['^src/(domain|client)/', PURE_PACKAGES] },
    },
    {
      name: 'schemas-stand-alone',
      comment: 'The schemas describe the data files to programs; the site only publishes and checks them.',
      severity: 'error',
      from: { path: '^src/schemas/' },
      to: { pathNot: ['^src/(schemas|domain/problem)/', '(^|/)node_modules/ajv(-formats)?/'] },
    },
    {
      name: 'reading-knows-no-pages',
      comment: 'Reading turns files into the raw edition, whoever shows it.',
      severity: 'error',
      from: { path: '^src/reading/' },
      to: { path: '^(src/(components|layouts|pages|client|integrations)|scripts)/' },
    },
    {
      name: 'only-reading-reads-collections',
      comment: 'One place knows how content is fetched, so that every list of pages derives from it.',
      severity: 'error',
      from: { pathNot: '^src/(reading/|content\\.config\\.ts$)' },
      to: { path: '^astro:content' },
    },
    {
      name: 'integrations-know-no-pages',
      comment: 'Steps of the build work on the files it wrote, not on the templates that wrote them.',
      severity: 'error',
      from: { path: '^src/integrations/' },
      to: { path: '^(src/(components|layouts|pages|client)|scripts)/' },
    },
    {
      name: 'nothing-in-src-imports-scripts',
      comment: 'Commands use the source, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    { name: 'no-circles', comment: 'A circle cannot be read from its beginning.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(astro:|node:|mdast$)' } },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that is used is named in package.json, with its reason in the README.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
        pathNot: '(^|/)node_modules/(@types/|astro)',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.astro', '.css'],
    },
  },
};

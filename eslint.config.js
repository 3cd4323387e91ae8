import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const BROWSER_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'history',
  'fetch',
  'self',
  'DOMParser',
  'Element',
  'HTMLElement',
  'Node',
  'XMLHttpRequest',
  'Worker',
];
const NODE_GLOBALS = ['process', 'Buffer', '__dirname', '__filename', 'require', 'module', 'global', 'setImmediate'];
const CLOCK_AND_CHANCE = ['performance', 'setTimeout', 'setInterval', 'queueMicrotask', 'crypto'];

/** What a layer's files may not import, each with its reason. `.dependency-cruiser.cjs` says the same of .ts files; templates are seen only here. */
const layer = (group, message) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', '**/*.cjs', 'tests/fixtures/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A text spread into its characters is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `!` after a look-up that a line above proves is plainer than a branch that never runs.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  { files: ['**/*.astro'], extends: [astro.configs.recommended] },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...BROWSER_GLOBALS.map((name) => ({ name, message: 'The domain does not know browsers.' })),
        ...NODE_GLOBALS.map((name) => ({ name, message: 'The domain does not know Node.' })),
        ...CLOCK_AND_CHANCE.map((name) => ({ name, message: 'The domain gives the same answer whenever it is asked.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain has no clock; take the day as an argument.' },
        { object: 'Math', property: 'random', message: 'The domain gives the same answer whenever it is asked.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain has no clock; take the day as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/components/**/*', 'src/layouts/**/*'],
    rules: layer(
      ['astro:content', '**/scripts/**', '**/integrations/**', '**/pages/**', 'node:*'],
      'Components and layouts show what they are given: they import the domain, src/reading and each other.',
    ),
  },
  {
    files: ['src/pages/**/*'],
    rules: layer(
      ['astro:content', '**/scripts/**', '**/integrations/**'],
      'Pages import the domain, src/reading, layouts and components; only src/reading reads collections.',
    ),
  },
  {
    files: ['src/client/**/*'],
    rules: layer(
      ['astro:*', 'node:*', '**/reading/**', '**/components/**', '**/layouts/**', '**/pages/**', '**/integrations/**'],
      'Scripts of the browser import only the domain.',
    ),
  },
  {
    // Matchers such as expect.any() have no type to hold on to.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    // Their types come from .astro templates and generated modules, which the typed rules cannot follow.
    files: ['src/content.config.ts', 'src/reading/collections.ts', 'src/layouts/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);

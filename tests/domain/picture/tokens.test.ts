import { expect, test } from 'vitest';
import { token, tokensOf } from '../../../src/domain/picture/tokens.ts';

const css = `:root { --paper: #fff; /* --old: red; */ --ink: #111; --step: 1.5rem }
@media (prefers-color-scheme: dark) { :root { --paper: #000; } }`;

test('light and dark tokens are read from the one style sheet that declares them', () => {
  const { light, dark } = tokensOf(css);
  expect(light).toEqual({ paper: '#fff', ink: '#111', step: '1.5rem' });
  expect(dark).toEqual({ paper: '#000', ink: '#111', step: '1.5rem' });
});

test('a style sheet without a dark theme has the same tokens in both', () => {
  const { light, dark } = tokensOf(':root{--ink:#111}');
  expect(dark).toEqual(light);
});

test('a token that nobody declares is named', () => {
  expect(() => token(tokensOf(css).light, 'stamp')).toThrow('--stamp');
});

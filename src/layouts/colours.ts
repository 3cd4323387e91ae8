import { tokensOf } from '../domain/picture/tokens.ts';
import css from '../styles/tokens.css?raw';

/** The design tokens, for what styles cannot reach: the browser's own frame, the installed icon. */
export const { light, dark } = tokensOf(css);

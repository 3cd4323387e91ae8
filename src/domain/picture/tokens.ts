/** Values of the site's design tokens by name: "order-paper" → "#f7f2e7". */
export type Tokens = Readonly<Record<string, string>>;

/** The light and the dark tokens that a style sheet declares. Dark ones that it leaves alone are as in light. */
export function tokensOf(css: string): { readonly light: Tokens; readonly dark: Tokens } {
  const at = css.search(/@media\s*\(prefers-color-scheme:\s*dark\)/);
  const light = declared(at === -1 ? css : css.slice(0, at));
  return { light, dark: { ...light, ...(at === -1 ? {} : declared(css.slice(at))) } };
}

/** The value of a token. Throws, naming it, when the style sheet declares none. */
export function token(tokens: Tokens, name: string): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`The style sheet of tokens declares no --${name}.`);
  return value;
}

function declared(css: string): Tokens {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return Object.fromEntries([...bare.matchAll(/--([\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

type Child = Node | string | null;

/** An element with its attributes and children. Everything of a memo goes through here, as text: never as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The one element that the page has for a purpose: `<… data-memo-name>`. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-memo-${name}]`);
  if (!found) throw new Error(`The page has no part "${name}".`);
  return found;
}

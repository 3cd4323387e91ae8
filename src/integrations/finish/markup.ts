import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What a page loads, runs and is styled by: all that its security policy and its weight depend on. */
export interface Markup {
  /** Offset just after the charset declaration, where the policy is put: before anything it governs. Null where there is none. */
  readonly policyAt: number | null;
  /** Contents of `<style>` elements, character for character. */
  readonly styles: readonly string[];
  /** Contents of scripts that run, and of rules that browsers treat as scripts; data blocks (JSON-LD) are not among them. */
  readonly scripts: readonly string[];
  readonly stylesheets: readonly string[];
  /** Style sheets for paper only, which no first view waits for. */
  readonly printStylesheets: readonly string[];
  readonly scriptFiles: readonly string[];
  /** Files the page asks the browser to fetch early. */
  readonly preloads: readonly string[];
  readonly hasForms: boolean;
  readonly refused: readonly Refused[];
}

/** Something that a strict policy would block, so that the page would not do what its source says. */
export interface Refused {
  readonly line: number;
  readonly what: string;
  readonly instead: string;
}

const NOT_RUN = /^(?!$|module$|importmap$|speculationrules$|(?:text|application)\/(?:java|ecma)script$)/i;
const EMBEDS = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet']);
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** Reads a whole page once. Throws nothing; what the policy would block is listed in `refused`. */
export function readMarkup(html: string): Markup {
  const found = { policyAt: null as number | null, hasForms: false };
  const [styles, scripts, stylesheets, printStylesheets, scriptFiles, preloads]: string[][] = [[], [], [], [], [], []];
  const refused: Refused[] = [];
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    const attribute = (name: string): string | null => element.attrs.find((one) => one.name === name)?.value ?? null;
    const refuse = (what: string, instead: string): void => {
      refused.push({ line: element.sourceCodeLocation?.startLine ?? 1, what, instead });
    };
    refuseAttributes(element, refuse);
    switch (element.tagName) {
      case 'meta':
        if (attribute('charset') !== null) found.policyAt = element.sourceCodeLocation?.endOffset ?? null;
        if (attribute('http-equiv')?.toLowerCase() === 'content-security-policy')
          refuse('a policy of its own', 'leave the policy to the build');
        break;
      case 'style':
        styles?.push(textOf(element));
        break;
      case 'script': {
        const source = attribute('src');
        if (source !== null) scriptFiles?.push(source);
        else if (!NOT_RUN.test(attribute('type') ?? '')) scripts?.push(textOf(element));
        break;
      }
      case 'link': {
        const rel = (attribute('rel') ?? '').split(/\s+/);
        const target = attribute('href') ?? '';
        if (rel.includes('stylesheet')) (attribute('media') === 'print' ? printStylesheets : stylesheets)?.push(target);
        if (rel.includes('preload') || rel.includes('modulepreload')) preloads?.push(target);
        if (
          rel.some((one) => /^(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch)$/.test(one)) &&
          ELSEWHERE.test(target)
        ) {
          refuse(`a file from elsewhere, ${target}`, 'serve the file with the site');
        }
        break;
      }
      case 'form':
        found.hasForms = true;
        break;
    }
    if (EMBEDS.has(element.tagName)) refuse(`<${element.tagName}>`, 'show the thing itself, or link to it');
  }
  return {
    ...found,
    styles: styles ?? [],
    scripts: scripts ?? [],
    stylesheets: stylesheets ?? [],
    printStylesheets: printStylesheets ?? [],
    scriptFiles: scriptFiles ?? [],
    preloads: preloads ?? [],
    refused,
  };
}

function refuseAttributes(element: Element, refuse: (what: string, instead: string) => void): void {
  for (const { name, value } of element.attrs) {
    if (name === 'style') refuse(`style="${value}" on <${element.tagName}>`, 'use a class, or an SVG attribute such as fill');
    else if (name.startsWith('on')) refuse(`${name}="…" on <${element.tagName}>`, 'listen from a script file');
    else if (/^(?:href|action|src)$/.test(name) && /^\s*javascript:/i.test(value))
      refuse(`${name}="${value}"`, 'listen from a script file');
    else if (name === 'src' && ELSEWHERE.test(value)) refuse(`a file from elsewhere, ${value}`, 'serve the file with the site');
  }
}

/** Every element of a document, templates included, in the order of the text. */
export function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** All the text below a node, joined. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}

declare module '@citation-js/core' {
  /** As much of the library as the tests use. It brings no types of its own. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(output: 'bibliography', options: { format: 'text'; template: string; entry?: string }): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';

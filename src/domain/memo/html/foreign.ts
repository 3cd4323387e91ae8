import { FOREIGN } from './elements.ts';

/** Elements of SVG and MathML whose content is HTML again. */
const HTML_AGAIN = new Set(['foreignobject', 'desc', 'title', 'annotation-xml', 'mi', 'mo', 'mn', 'ms', 'mtext']);
/** Elements of HTML that end SVG and MathML where they stand in them. */
const BREAK_OUT = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var font'
  ).split(' '),
);

/** Nobody nests drawings deeper than this. */
const DEEPEST = 200;

/** Tells whether a place stands in SVG or MathML, where `<style>` and `<title>` hold markup like any other element. */
export class Foreign {
  private readonly open: string[] = [];

  get inside(): boolean {
    const last = this.open.at(-1);
    return last !== undefined && FOREIGN.has(last);
  }

  /** Whether the element that starts is itself one of SVG or MathML. */
  start(name: string, selfClosing: boolean): boolean {
    if (this.inside && BREAK_OUT.has(name)) this.breakOut();
    const isForeign = this.inside || FOREIGN.has(name);
    const matters = FOREIGN.has(name) || (this.inside && HTML_AGAIN.has(name));
    if (!selfClosing && matters && this.open.length < DEEPEST) this.open.push(name);
    return isForeign;
  }

  end(name: string): void {
    if (this.inside && (name === 'p' || name === 'br')) this.breakOut();
    const place = this.open.lastIndexOf(name);
    if (place >= 0) this.open.length = place;
  }

  private breakOut(): void {
    while (this.inside) this.open.pop();
  }
}

/** What the build wrote of each provision shown on the page. */
export interface Citable {
  readonly url: string;
  readonly short: string;
  readonly bluebook: string;
  readonly indigo: string;
  readonly ofr: string;
  readonly crs: string;
}

interface CiteData {
  readonly site: string;
  readonly shown: Readonly<Record<string, Citable>>;
}

/** The page's citations, or null on a page that shows no provision. */
export function readCiteData(): CiteData | null {
  const text = document.getElementById('cite-data')?.textContent;
  return text ? (JSON.parse(text) as CiteData) : null;
}

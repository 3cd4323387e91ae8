/** The part of CSL-JSON that these records use. Names and shapes are those of the Citation Style Language. */
export interface CslItem {
  readonly id: string;
  readonly type: 'regulation' | 'webpage';
  readonly title: string;
  readonly 'title-short'?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly authority?: string;
  readonly 'container-title'?: string;
  readonly 'container-title-short'?: string;
  readonly volume?: string;
  readonly page?: string;
  readonly section?: string;
  readonly locator?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language?: string;
  readonly note?: string;
  readonly URL: string;
}

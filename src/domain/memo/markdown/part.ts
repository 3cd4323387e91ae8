/** A stretch of the source. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

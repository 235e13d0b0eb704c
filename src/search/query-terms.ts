/** A query as the scorer sees it; the arrays run in parallel. */
export interface QueryTerms {
  /** Term ids, each once, in the order of the question. */
  readonly ids: Int32Array;
  /** How much each tells: its rarity over the passages. */
  readonly weights: Float64Array;
  /** How many of them, the first ones, were asked for; all, where it is absent. The others were found in the best articles. */
  readonly asked?: number;
}

/** Weights by name of feature; what is not listed counts nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The sum of the weights of the features that hold. */
export function scoreFeatures(features: readonly string[], weights: Weights): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return score;
}

/** The index of the highest score; the first of equal ones; -1 of none. */
export function indexOfBest(scores: readonly number[]): number {
  let best = -1;
  scores.forEach((score, index) => {
    if (best < 0 || score > scores[best]!) best = index;
  });
  return best;
}

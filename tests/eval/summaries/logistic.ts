import type { Numbers } from '../../../src/analysis/summary/word-worth.ts';

/** A case to learn from: its features, how likely it turned out (0 to 1), and how much it counts. */
export interface Case {
  readonly features: Numbers;
  readonly likely: number;
  readonly count: number;
}

/**
 * Learns the weights of a logistic model with a normal prior of the given inverse variance (per unit of the cases' mean loss), by full-batch
 * gradient steps with a step size per weight (RProp). Deterministic.
 */
export function learnProbabilities(cases: readonly Case[], penalty = 1e-4, rounds = 200): Record<string, number> {
  const names = [...new Set(cases.flatMap(({ features }) => Object.keys(features)))].sort();
  const rows = cases.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0));
  const total = cases.reduce((sum, { count }) => sum + count, 0);
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length).fill(0.1);
  let before = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => penalty * weight);
    rows.forEach((row, index) => {
      const sum = row.reduce((part, value, at) => part + value * weights[at]!, 0);
      const off = ((1 / (1 + Math.exp(-sum)) - cases[index]!.likely) * cases[index]!.count) / total;
      row.forEach((value, at) => {
        gradient[at]! += off * value;
      });
    });
    gradient.forEach((slope, at) => {
      const turn = slope * before[at]!;
      if (turn > 0) steps[at] = Math.min(steps[at]! * 1.2, 1);
      else if (turn < 0) steps[at] = steps[at]! / 2;
      if (turn >= 0) weights[at]! -= Math.sign(slope) * steps[at]!;
      else gradient[at] = 0;
    });
    before = gradient;
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round(weights[at]! * 100) / 100]));
}

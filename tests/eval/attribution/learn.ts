/** Several things to choose from, of which some are right. Features are names. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

/** How strongly weights are drawn to nought: the inverse variance of a normal prior. */
export interface LearningOptions {
  readonly penalty: number;
  readonly rounds: number;
}

/**
 * Learns weights so that the right options of each choice get the most of the probability (a conditional log-linear model with a
 * normal prior), by full-batch gradient steps with a step size per weight (RProp). Deterministic.
 */
export function learn(choices: readonly Choice[], { penalty, rounds }: LearningOptions): Map<string, number> {
  const names = [...new Set(choices.flatMap(({ options }) => options.flat()))].sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const encoded = choices
    .filter(({ right }) => right.includes(true) && right.includes(false))
    .map(({ options, right }) => ({
      options: options.map((features) => Int32Array.from(features.map((name) => indexOf.get(name)!))),
      right,
    }));
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length).fill(0.05);
  let before = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const { options, right } of encoded) {
      const mass = options.map((features) => Math.exp(sumOf(weights, features)));
      let total = 0;
      let rightMass = 0;
      for (let index = 0; index < mass.length; index++) {
        total += mass[index]!;
        if (right[index]) rightMass += mass[index]!;
      }
      for (let index = 0; index < mass.length; index++) {
        const pull = (right[index] ? mass[index]! / rightMass : 0) - mass[index]! / total;
        if (Math.abs(pull) < 1e-4) continue;
        const features = options[index]!;
        for (let at = 0; at < features.length; at++) gradient[features[at]!]! += pull;
      }
    }
    gradient.forEach((slope, index) => {
      const turn = slope * before[index]!;
      if (turn > 0) steps[index] = Math.min(steps[index]! * 1.2, 0.5);
      else if (turn < 0) {
        steps[index] = Math.max(steps[index]! * 0.5, 1e-5);
        gradient[index] = 0;
        return;
      }
      weights[index]! += Math.sign(slope) * steps[index]!;
    });
    before = gradient;
  }
  return new Map(names.map((name, index) => [name, weights[index]!]));
}

function sumOf(weights: Float64Array, features: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += weights[features[at]!]!;
  return sum;
}

/** Share of the choices whose best option is right. */
export function accuracy(choices: readonly Choice[], weights: ReadonlyMap<string, number>): number {
  let good = 0;
  for (const { options, right } of choices) {
    const scores = options.map((features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
    if (right[scores.indexOf(Math.max(...scores))]) good++;
  }
  return good / Math.max(1, choices.length);
}

/** One of several things to choose from: what speaks for it, and whether it is right. */
export interface Choice {
  readonly features: ArrayLike<number>;
  readonly right: boolean;
}

/** A choice to be made, and how much it counts. */
export interface Choosing {
  readonly choices: readonly Choice[];
  readonly weight: number;
}

interface Learning<Group extends string = never> {
  readonly size: number;
  readonly rounds: number;
  /** Pull towards 0. */
  readonly ridge: number;
  /** Features that stay 0. */
  readonly left?: ReadonlySet<number>;
  /** Features that cannot speak against anything in a group: their weights never fall below 0 there. */
  readonly notBelow?: readonly { readonly group: Group; readonly at: number }[];
  /** How far the weights of one group may stray from those of all; 0.5 without. */
  readonly stray?: number;
}

interface Settled extends Omit<Learning, 'notBelow'> {
  /** Puts weights right that strayed out of what they may be. */
  readonly settle?: (weights: Float64Array) => void;
}

export function dot(weights: ArrayLike<number>, features: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** Learns weights under which the right choices outweigh the others: softmax over each list, full batches, Adam. */
export function learnToChoose(all: readonly Choosing[], learning: Settled): Float64Array {
  const usable = all.filter(({ choices }) => choices.some(({ right }) => right));
  const count = usable.reduce((sum, { weight }) => sum + weight, 0);
  return descend(learning, count, (weights, gradient) => {
    for (const { choices, weight } of usable) {
      const scores = choices.map(({ features }) => dot(weights, features));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const whole = powers.reduce((sum, power) => sum + power, 0);
      const right = powers.reduce((sum, power, at) => sum + (choices[at]?.right ? power : 0), 0);
      choices.forEach((choice, at) => {
        const power = powers[at] ?? 0;
        const error = weight * (power / whole - (choice.right ? power / Math.max(right, 1e-300) : 0));
        add(gradient, choice.features, error);
      });
    }
  });
}

/** Learns weights as `learnToChoose` does, for each group its own, near to those of all. */
export function learnToChooseByGroup<Group extends string>(
  all: readonly (Choosing & { readonly group: Group })[],
  groups: readonly Group[],
  learning: Learning<Group>,
): Readonly<Record<Group, Float64Array>> {
  return byGroup(groups, learning, (spread, wide) =>
    learnToChoose(
      all.map(({ choices, weight, group }) => ({
        weight,
        choices: choices.map(({ features, right }) => ({ right, features: spread(features, group) })),
      })),
      wide,
    ),
  );
}

/** Learns weights as `learnToJudge` does, for each group its own, near to those of all. */
export function learnToJudgeByGroup<Group extends string>(
  all: readonly (Choice & { readonly weight: number; readonly group: Group })[],
  groups: readonly Group[],
  learning: Learning<Group>,
): Readonly<Record<Group, Float64Array>> {
  return byGroup(groups, learning, (spread, wide) =>
    learnToJudge(
      all.map(({ features, right, weight, group }) => ({ right, weight, features: spread(features, group) })),
      wide,
    ),
  );
}

// Each feature stands once for all groups and once for each: what those of one group add to the weights of all (Daumé, 2007).
function byGroup<Group extends string>(
  groups: readonly Group[],
  learning: Learning<Group>,
  learn: (spread: (features: ArrayLike<number>, group: Group) => Float64Array, wide: Settled) => Float64Array,
): Readonly<Record<Group, Float64Array>> {
  const { size, stray = 0.5, left, notBelow = [] } = learning;
  const spread = (features: ArrayLike<number>, group: Group): Float64Array => {
    const own = size * (groups.indexOf(group) + 1);
    const wide = new Float64Array(size * (groups.length + 1));
    for (let at = 0; at < size; at++) {
      wide[at] = features[at] ?? 0;
      wide[own + at] = stray * (features[at] ?? 0);
    }
    return wide;
  };
  const everywhere =
    left && new Set(groups.flatMap((_, place) => [...left].flatMap((at) => [at, at + size * (place + 1)])));
  const settle = (weights: Float64Array): void => {
    for (const { group, at } of notBelow) {
      const own = at + size * (groups.indexOf(group) + 1);
      weights[own] = Math.max(weights[own] ?? 0, -(weights[at] ?? 0) / stray);
    }
  };
  const learnt = learn(spread, {
    ...learning,
    size: size * (groups.length + 1),
    settle,
    ...(everywhere && { left: everywhere }),
  });
  const columns = groups.map((group, place): [Group, Float64Array] => [
    group,
    Float64Array.from({ length: size }, (_, at) => (learnt[at] ?? 0) + stray * (learnt[size * (place + 1) + at] ?? 0)),
  ]);
  return Object.fromEntries(columns) as Record<Group, Float64Array>;
}

/** Learns weights that tell right from wrong: logistic regression. */
export function learnToJudge(all: readonly (Choice & { readonly weight: number })[], learning: Settled): Float64Array {
  const count = all.reduce((sum, { weight }) => sum + weight, 0);
  return descend(learning, count, (weights, gradient) => {
    for (const { features, right, weight } of all) {
      add(gradient, features, weight * (1 / (1 + Math.exp(-dot(weights, features))) - (right ? 1 : 0)));
    }
  });
}

function add(gradient: Float64Array, features: ArrayLike<number>, error: number): void {
  if (Math.abs(error) < 1e-7) return;
  for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] ?? 0) + error * (features[at] ?? 0);
}

function descend(
  { size, rounds, ridge, left, settle }: Settled,
  count: number,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(size);
    addGradient(weights, gradient);
    for (let at = 0; at < size; at++) {
      if (left?.has(at)) continue;
      const own = ((gradient[at] ?? 0) + ridge * (weights[at] ?? 0)) / count;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * own;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * own * own;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - 0.07 * step;
    }
    settle?.(weights);
  }
  return weights;
}

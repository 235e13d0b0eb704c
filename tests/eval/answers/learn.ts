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
  const parted = all.map((each) => ({ ...each, parts: [each.group] }));
  return joinAll(groups, learnToChooseByParts(parted, strayFor(groups, learning), learning));
}

/** What was learnt of all, and what each part adds to it. */
export interface Parted<Part extends string> {
  readonly all: Float64Array;
  readonly of: Readonly<Record<Part, Float64Array>>;
}

/** Learns weights as `learnToChoose` does, where what belongs to several parts has weights of its own in each; `strays` says how far these may go. */
export function learnToChooseByParts<Part extends string>(
  all: readonly (Choosing & { readonly parts: readonly Part[] })[],
  strays: Readonly<Record<Part, number>>,
  learning: Learning<Part>,
): Parted<Part> {
  return byParts(strays, learning, (spread, wide) =>
    learnToChoose(
      all.map(({ choices, weight, parts }) => ({
        weight,
        choices: choices.map(({ features, right }) => ({ right, features: spread(features, parts) })),
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
  const learnt = byParts(strayFor(groups, learning), learning, (spread, wide) =>
    learnToJudge(
      all.map(({ features, right, weight, group }) => ({ right, weight, features: spread(features, [group]) })),
      wide,
    ),
  );
  return joinAll(groups, learnt);
}

function strayFor<Group extends string>(
  groups: readonly Group[],
  { stray = 0.5 }: Learning<Group>,
): Readonly<Record<Group, number>> {
  return Object.fromEntries(groups.map((group) => [group, stray])) as Record<Group, number>;
}

function joinAll<Group extends string>(
  groups: readonly Group[],
  { all, of }: Parted<Group>,
): Readonly<Record<Group, Float64Array>> {
  const columns = groups.map((group) => [group, all.map((weight, at) => weight + (of[group][at] ?? 0))]);
  return Object.fromEntries(columns) as Record<Group, Float64Array>;
}

// Each feature stands once for all and once for each part: what those of one part add to the weights of all (Daumé, 2007).
function byParts<Part extends string>(
  strays: Readonly<Record<Part, number>>,
  learning: Learning<Part>,
  learn: (spread: (features: ArrayLike<number>, parts: readonly Part[]) => Float64Array, wide: Settled) => Float64Array,
): Parted<Part> {
  const { size, left, notBelow = [] } = learning;
  const parts = Object.keys(strays) as Part[];
  const placeOf = (part: Part): number => size * (parts.indexOf(part) + 1);
  const spread = (features: ArrayLike<number>, own: readonly Part[]): Float64Array => {
    const wide = new Float64Array(size * (parts.length + 1));
    for (let at = 0; at < size; at++) {
      wide[at] = features[at] ?? 0;
      for (const part of own) wide[placeOf(part) + at] = strays[part] * (features[at] ?? 0);
    }
    return wide;
  };
  const everywhere = left && new Set([...left].flatMap((at) => [at, ...parts.map((part) => placeOf(part) + at)]));
  const settle = (weights: Float64Array): void => {
    for (const { group, at } of notBelow) {
      const own = placeOf(group) + at;
      weights[own] = Math.max(weights[own] ?? 0, -(weights[at] ?? 0) / strays[group]);
    }
  };
  const learnt = learn(spread, {
    ...learning,
    size: size * (parts.length + 1),
    settle,
    ...(everywhere && { left: everywhere }),
  });
  const columns = parts.map((part) => {
    const from = placeOf(part);
    return [part, learnt.slice(from, from + size).map((weight) => strays[part] * weight)];
  });
  return { all: learnt.slice(0, size), of: Object.fromEntries(columns) as Record<Part, Float64Array> };
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

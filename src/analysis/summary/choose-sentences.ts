import type { Standing } from './standing.ts';
import { standingWeights } from './standing-weights.ts';

/** A sentence that may be chosen. */
export interface Candidate {
  /** What it says: words and pairs of words by number, in which all candidates agree. */
  readonly units: Int32Array;
  /** By unit: what it is worth when nothing chosen before has it. */
  readonly worths: Float64Array;
  /** By unit: 1 where it is worth something the second time too, as grammar words are. */
  readonly again: Uint8Array;
  /** Its words, and its characters (UTF-16). */
  readonly words: number;
  readonly size: number;
  /** Multiplies what it is worth: under 1 for what reads badly in a summary. */
  readonly factor: number;
  /** The candidate that must be chosen too for this one to be understood: what "He" stands for. */
  readonly after?: number;
  /** The candidate that stands right before it in its article. */
  readonly behind?: number;
  /** How likely it is understood, in log odds; `antecedents` are units. What nothing is known of is understood. */
  readonly standing?: Standing;
  /** Its article, where there are several. */
  readonly group?: number;
}

export interface Limits {
  /** Sentences at most. */
  readonly most: number;
  /** Characters (UTF-16) at most, with a space between sentences. */
  readonly characters: number;
  /** As many sentences as `most` where there are, instead of as many as pay for their length. */
  readonly exact: boolean;
  /** Characters at least, where there are so many. */
  readonly least?: number;
  /** The words that a reader's own summary would have: what a long one gains in matter, it loses in brevity. */
  readonly expectedWords: number;
  /** By group: sentences at most. */
  readonly quotas?: readonly number[];
}

interface State {
  /** Ascending. */
  readonly chosen: readonly number[];
  readonly size: number;
  readonly value: number;
}

const beam = 8;

/**
 * Chooses the candidates that together say most for their length: the greatest expected F measure of their words and word pairs, each counted
 * once, against a summary of `expectedWords`. So what repeats adds nothing, and a long sentence must earn its length. Gives ascending indices.
 */
export function chooseSentences(candidates: readonly Candidate[], limits: Limits): number[] {
  const evaluate = makeEvaluation(candidates, limits.expectedWords);
  const pool = promising(candidates, evaluate, limits);
  const smallest = pool.reduce((least, index) => Math.min(least, candidates[index]?.size ?? least), Infinity);
  const fitting = Math.min(limits.most, pool.length, Math.floor((limits.characters + 1) / (smallest + 1)));
  const levels: Map<string, State>[] = [new Map([['', { chosen: [], size: -1, value: 0 }]])];
  let reached: State[] = [];
  for (let count = 0; count <= limits.most; count++) {
    const level = [...(levels[count]?.values() ?? [])].sort((a, b) => b.value - a.value).slice(0, beam);
    if (level.length === 0) continue;
    if (limits.exact) reached = level;
    else if (count > 0) reached.push(...level);
    for (const state of level) {
      for (const index of pool) {
        const chosen = addTo(candidates, state.chosen, index, limits);
        if (!chosen || chosen.length > limits.most) continue;
        const size = chosen.reduce((sum, each) => sum + 1 + (candidates[each]?.size ?? 0), -1);
        // Room for those that are still to come.
        const room = limits.exact ? Math.max(0, fitting - chosen.length) * (smallest + 1) : 0;
        if (size + room > limits.characters) continue;
        levels[chosen.length] ??= new Map();
        const key = chosen.join();
        const next = levels[chosen.length];
        if (next && !next.has(key)) next.set(key, { chosen, size, value: evaluate(chosen) });
      }
    }
  }
  const long = reached.filter(({ size }) => size >= (limits.least ?? 0));
  const best = (long.length > 0 ? long : reached).reduce<State | undefined>(
    (before, state) => (before && before.value >= state.value ? before : state),
    undefined,
  );
  return best ? [...best.chosen] : [];
}

// With the candidates that it leans on; `undefined` where it is chosen already or its group has no room.
function addTo(
  candidates: readonly Candidate[],
  chosen: readonly number[],
  index: number,
  { quotas }: Limits,
): readonly number[] | undefined {
  const added: number[] = [];
  for (let at: number | undefined = index; at !== undefined && !chosen.includes(at); at = candidates[at]?.after) {
    added.push(at);
  }
  if (added.length === 0) return undefined;
  const group = candidates[index]?.group;
  if (group !== undefined && quotas) {
    const own = chosen.filter((other) => candidates[other]?.group === group);
    if (own.length + added.length > (quotas[group] ?? 0)) return undefined;
  }
  return [...chosen, ...added].sort((a, b) => a - b);
}

// The best by themselves, of each group, and those that they lean on.
function promising(
  candidates: readonly Candidate[],
  evaluate: (chosen: readonly number[]) => number,
  { most, quotas }: Limits,
): number[] {
  const ranked = candidates
    .map(({ group }, index) => ({ index, group: group ?? 0, value: evaluate([index]) }))
    .sort((a, b) => b.value - a.value || a.index - b.index);
  const left = quotas?.map((quota) => 10 + 2 * quota) ?? [10 + 2 * most];
  const pool = new Set<number>();
  for (const { index, group } of ranked) {
    const place = quotas ? group : 0;
    left[place] = (left[place] ?? 0) - 1;
    if ((left[place] ?? 0) < 0) continue;
    for (let at: number | undefined = index; at !== undefined; at = candidates[at]?.after) pool.add(at);
  }
  return [...pool];
}

function makeEvaluation(
  candidates: readonly Candidate[],
  expectedWords: number,
): (chosen: readonly number[]) => number {
  let most = 0;
  for (const { units } of candidates) for (let at = 0; at < units.length; at++) most = Math.max(most, units[at] ?? 0);
  const seen = new Uint8Array(most + 1);
  return (chosen) => {
    let hits = 0;
    let words = 0;
    for (let place = 0; place < chosen.length; place++) {
      const candidate = candidates[chosen[place] ?? -1];
      if (!candidate) continue;
      words += candidate.words;
      let own = 0;
      for (let at = 0; at < candidate.units.length; at++) {
        const unit = candidate.units[at] ?? 0;
        const times = seen[unit] ?? 0;
        if (times < 3) seen[unit] = times + 1;
        if (times === 0) own += candidate.worths[at] ?? 0;
        else if (candidate.again[at] === 1) own += (candidate.worths[at] ?? 0) * (times === 1 ? 0.4 : 0.15);
      }
      hits += own * candidate.factor * clearness(candidate, seen, chosen[place - 1]);
    }
    for (const index of chosen) {
      const own = candidates[index]?.units;
      if (own) for (let at = 0; at < own.length; at++) seen[own[at] ?? 0] = 0;
    }
    return (2 * hits) / (words + expectedWords);
  };
}

// How much of what a sentence says reaches a reader who may not know what it speaks of.
const carefulness = 0.5;

// The odds of a sentence that shows nothing that speaks for or against it.
const usual = standingWeights.bias ?? 0;

function clearness({ standing, behind }: Candidate, seen: Uint8Array, last: number | undefined): number {
  if (!standing) return 1;
  let odds = standing.alone;
  if (behind !== undefined && behind === last) odds = standing.following;
  else {
    for (const { words, gain } of standing.antecedents) if (words.some((word) => (seen[word] ?? 0) > 0)) odds += gain;
  }
  return ((1 + Math.exp(-usual)) / (1 + Math.exp(-Math.min(odds, usual)))) ** carefulness;
}

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
  let level: readonly State[] = [{ chosen: [], size: -1, value: 0 }];
  const reached: State[] = [];
  for (let count = 1; count <= limits.most && level.length > 0; count++) {
    const next = new Map<string, State>();
    // Room for those that are still to come.
    const room = limits.exact ? Math.max(0, fitting - count) * (smallest + 1) : 0;
    for (const state of level) {
      for (const index of pool) {
        const candidate = candidates[index];
        if (!candidate || state.chosen.includes(index) || !mayFollow(candidates, state.chosen, candidate, limits))
          continue;
        const size = state.size + 1 + candidate.size;
        if (size + room > limits.characters) continue;
        const place = state.chosen.findIndex((other) => other > index);
        const chosen = state.chosen.toSpliced(place < 0 ? count : place, 0, index);
        const key = chosen.join();
        if (!next.has(key)) next.set(key, { chosen, size, value: evaluate(chosen) });
      }
    }
    level = [...next.values()].sort((a, b) => b.value - a.value).slice(0, beam);
    if (limits.exact) reached.length = level.length > 0 ? 0 : reached.length;
    reached.push(...level);
  }
  const long = reached.filter(({ size }) => size >= (limits.least ?? 0));
  const best = (long.length > 0 ? long : reached).reduce<State | undefined>(
    (before, state) => (before && before.value >= state.value ? before : state),
    undefined,
  );
  return best ? [...best.chosen] : [];
}

function mayFollow(
  candidates: readonly Candidate[],
  chosen: readonly number[],
  { after, group }: Candidate,
  { quotas }: Limits,
): boolean {
  if (after !== undefined && !chosen.includes(after)) return false;
  if (group === undefined || !quotas) return true;
  return chosen.filter((index) => candidates[index]?.group === group).length < (quotas[group] ?? 0);
}

// The best by themselves, of each group.
function promising(
  candidates: readonly Candidate[],
  evaluate: (chosen: readonly number[]) => number,
  { most, quotas }: Limits,
): number[] {
  const ranked = candidates
    .map(({ group }, index) => ({ index, group: group ?? 0, value: evaluate([index]) }))
    .sort((a, b) => b.value - a.value || a.index - b.index);
  if (!quotas) return ranked.slice(0, 10 + 2 * most).map(({ index }) => index);
  const left = quotas.map((quota) => 6 + 2 * quota);
  return ranked.flatMap(({ index, group }) => {
    left[group] = (left[group] ?? 0) - 1;
    return (left[group] ?? 0) >= 0 ? index : [];
  });
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
    for (const index of chosen) {
      const candidate = candidates[index];
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
      hits += own * candidate.factor;
    }
    for (const index of chosen) {
      const own = candidates[index]?.units;
      if (own) for (let at = 0; at < own.length; at++) seen[own[at] ?? 0] = 0;
    }
    return (2 * hits) / (words + expectedWords);
  };
}

import { antecedentFeatures } from './antecedent-features.ts';
import type { Discourse, Memory } from './discourse.ts';

/** One of several things to choose from, with the features that speak for or against it. */
export interface Option {
  /** Index of a mention (source) or entity (antecedent); -1: none of them. */
  readonly id: number;
  readonly features: readonly string[];
}

/** Chooses whom a mention stands for: an index into `options`, or -1 where that is left open. */
export type ChooseAntecedent = (mention: number, options: readonly Option[]) => number;

/** How many earlier pronouns are resolved for the sake of a later one. */
const reach = 6;

/**
 * Finds whom a mention stands for and keeps it in `resolved`: the entity of a name; of a pronoun or noun phrase, the one chosen; -1 for
 * nobody named. Pronouns that are subjects shortly before come first, as "he … he … he" is one man.
 */
export function resolveMention(
  discourse: Discourse,
  mention: number,
  memory: Memory,
  resolved: Map<number, number>,
  choose: ChooseAntecedent,
  chooseEarlier: ChooseAntecedent,
): number {
  const { entity } = discourse.mentions[mention]!;
  if (entity >= 0) return entity;
  if (!standsForSomeone(discourse, mention)) return -1;
  const known = resolved.get(mention);
  if (known !== undefined) return known;
  for (const earlier of earlierPronouns(discourse, mention)) {
    if (resolved.has(earlier)) continue;
    const found = chooseFor(discourse, earlier, { ...memory, inside: new Set() }, chooseEarlier);
    if (found >= 0) resolved.set(earlier, found);
  }
  const found = chooseFor(discourse, mention, memory, choose);
  resolved.set(mention, found);
  return found;
}

function standsForSomeone({ mentions }: Discourse, mention: number): boolean {
  const { kind, determiner } = mentions[mention]!;
  return kind === 'pronoun' || (kind === 'noun' && determiner !== 'indefinite');
}

function earlierPronouns({ mentions, words, links, sentenceOf }: Discourse, mention: number): number[] {
  const found: number[] = [];
  const { paragraph } = words[mentions[mention]!.first]!;
  for (let other = mention - 1; other >= 0 && found.length < reach; other--) {
    const earlier = mentions[other]!;
    if (paragraph - words[earlier.first]!.paragraph > 2) break;
    if (sentenceOf[other]! < 0 || earlier.kind !== 'pronoun' || earlier.possessive) continue;
    if (links[other]!.relation.startsWith('subject')) found.push(other);
  }
  return found.reverse();
}

function chooseFor(discourse: Discourse, mention: number, memory: Memory, choose: ChooseAntecedent): number {
  const options: Option[] = [];
  for (const { id } of discourse.entities) {
    const features = antecedentFeatures(discourse, mention, id, memory);
    if (features) options.push({ id, features });
  }
  const { kind, determiner } = discourse.mentions[mention]!;
  if (kind === 'noun') options.push({ id: -1, features: ['unnamed', `unnamed-${determiner ?? 'bare'}`] });
  return options[choose(mention, options)]?.id ?? -1;
}

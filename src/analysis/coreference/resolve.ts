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

/** What is kept of the decisions: see `Memory`. */
export interface Resolutions {
  readonly resolved: Map<number, number>;
  readonly echoes: Map<number, number>;
}

/** How many earlier pronouns are resolved for the sake of a later one. */
const reach = 6;

/**
 * Finds whom a mention stands for and keeps it: the entity of a name; of a pronoun or noun phrase, the one chosen; -1 for
 * nobody named. Pronouns that are subjects shortly before come first, as "he … he … he" is one man.
 */
export function resolveMention(
  discourse: Discourse,
  mention: number,
  memory: Memory,
  kept: Resolutions,
  choose: ChooseAntecedent,
  chooseEarlier: ChooseAntecedent,
): number {
  if (mention < 0) return -1;
  const { entity } = discourse.mentions[mention]!;
  if (entity >= 0) return entity;
  const apposed = namedBeside(discourse, mention);
  if (apposed >= 0) return apposed;
  if (isIt(discourse, mention)) return bodyBefore(discourse, mention);
  if (!standsForSomeone(discourse, mention)) return -1;
  const known = kept.resolved.get(mention);
  if (known !== undefined) return known;
  for (const earlier of earlierPronouns(discourse, mention)) {
    if (kept.resolved.has(earlier)) continue;
    const found = chooseFor(discourse, earlier, { ...memory, inside: new Set() }, chooseEarlier);
    if (found >= 0) keep(earlier, found);
  }
  const described = describedBefore(discourse, mention);
  if (described >= 0 && !kept.resolved.has(described)) {
    const meant = chooseFor(discourse, described, { ...memory, inside: new Set() }, chooseEarlier);
    const role = discourse.words[discourse.mentions[described]!.last]!.lower;
    if (meant >= 0 && discourse.roleWords[meant]!.has(role)) keep(described, meant);
  }
  const found = followsUnnamed(discourse, mention, kept)
    ? -1
    : (kept.resolved.get(described) ?? chooseFor(discourse, mention, memory, choose));
  keep(mention, found);
  return found;

  function keep(resolved: number, meant: number): void {
    kept.resolved.set(resolved, meant);
    if (meant >= 0) kept.echoes.set(meant, resolved);
  }
}

/** Whether a pronoun goes on with the subject of the sentence before, and that is nobody named: "A spokeswoman declined. She said …" */
function followsUnnamed(discourse: Discourse, mention: number, { resolved }: Resolutions): boolean {
  const { kind, gender } = discourse.mentions[mention]!;
  const before = kind === 'pronoun' ? subjectOf(discourse, discourse.sentenceOf[mention]! - 1, mention) : undefined;
  if (before === undefined) return false;
  const { mentions } = discourse;
  const subject = mentions[before]!;
  if (subject.gender !== gender || namedBeside(discourse, before) >= 0) return false;
  if (subject.kind === 'pronoun') return resolved.get(before) === -1;
  return subject.kind === 'noun' && subject.determiner !== 'definite';
}

/** The subject of the sentence before a pronoun, where it is someone by what they are: "The king bowed. “Good evening,” he said"; else -1. */
function describedBefore(discourse: Discourse, mention: number): number {
  const { mentions, sentenceOf } = discourse;
  const { kind, gender } = mentions[mention]!;
  const before = kind === 'pronoun' ? subjectOf(discourse, sentenceOf[mention]! - 1, mention) : undefined;
  const subject = mentions[before ?? -1];
  const fits = subject?.kind === 'noun' && subject.determiner === 'definite' && subject.gender === gender;
  return before !== undefined && fits ? before : -1;
}

/** What a sentence before a mention is about: what it opens with ("A spokesman for the company, Norlin, said"), else its first subject. */
function subjectOf(
  { mentions, words, sentenceOf, firstSubject }: Discourse,
  sentence: number,
  mention: number,
): number | undefined {
  if (sentence < 0) return undefined;
  let first = mention;
  for (
    let at = mention - 1;
    at >= Math.max(0, mention - namesBefore) && (sentenceOf[at]! < 0 || sentenceOf[at]! >= sentence);
    at--
  )
    if (sentenceOf[at] === sentence) first = at;
  return first < mention && words[mentions[first]!.phrase]!.opening ? first : firstSubject.get(sentence);
}

function isIt({ mentions, words }: Discourse, mention: number): boolean {
  return mentions[mention]!.kind === 'their' && words[mentions[mention]!.first]!.lower === 'it';
}

/** The body that "it" stands for: "The Harbour Board closed the quay. It urged people …"; -1 where the sentence before is of somebody else. */
function bodyBefore(discourse: Discourse, mention: number): number {
  const { mentions, entities, sentenceOf, firstSubject, sentencesIn, words } = discourse;
  const { first } = sentencesIn[words[mentions[mention]!.first]!.paragraph]!;
  for (let sentence = sentenceOf[mention]!; sentence >= Math.max(first, sentenceOf[mention]! - 2); sentence--) {
    const subject = firstSubject.get(sentence);
    if (subject === undefined) return -1;
    if (subject >= mention || isIt(discourse, subject)) continue;
    const { entity } = mentions[subject]!;
    return entity >= 0 && entities[entity]!.kind === 'body' ? entity : -1;
  }
  return -1;
}

/** The person named right after a noun phrase: "a councillor, Ada Okoro, said", "the mayor of Ellery, Nils Berg, said"; -1 where none is. */
function namedBeside({ mentions, words, entities }: Discourse, mention: number): number {
  const { kind, last } = mentions[mention]!;
  if (kind !== 'noun') return -1;
  const comma = endOfPhrase(words, last) + 1;
  if (words[comma]?.text !== ',') return -1;
  for (let other = mention + 1; (mentions[other]?.first ?? Number.POSITIVE_INFINITY) <= comma + 3; other++) {
    const name = mentions[other]!;
    const whole =
      name.phrase === comma + 1 && name.entity >= 0 && words[name.last + 1]?.kind !== 'word' && !name.possessive;
    if (whole && entities[name.entity]!.kind === 'person' && words[name.last]!.quotation === words[last]!.quotation)
      return name.entity;
  }
  return -1;
}

/** The last word of a noun phrase with its "of": "the head of the Harbour Board". */
function endOfPhrase(words: Discourse['words'], last: number): number {
  if (!/^(?:of|for)$/u.test(words[last + 1]?.lower ?? '')) return last;
  for (let at = last + 2; at <= last + 9; at++) {
    const word = words[at];
    const joins = word?.kind === 'word' && (word.capital || /^(?:of|for|the|and)$/u.test(word.lower));
    if (!joins) return at - 1;
  }
  return last;
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

/** How many names before and after are looked at for whom a mention means. */
const namesBefore = 150;
const namesAfter = 20;

/** The entities named around a mention and the ones named most, in the order of their ids. */
function nearbyEntities({ mentions, mostNamed }: Discourse, mention: number): number[] {
  const found = new Set<number>(Object.values(mostNamed).filter((id) => id >= 0));
  const from = Math.max(0, mention - 3 * namesBefore);
  for (let at = mention - 1, left = namesBefore; at >= from && left > 0; at--)
    if (mentions[at]!.entity >= 0 && left--) found.add(mentions[at]!.entity);
  for (let at = mention + 1; at < Math.min(mentions.length, mention + namesAfter); at++)
    if (mentions[at]!.entity >= 0) found.add(mentions[at]!.entity);
  return [...found].sort((a, b) => a - b);
}

function chooseFor(discourse: Discourse, mention: number, memory: Memory, choose: ChooseAntecedent): number {
  const options: Option[] = [];
  for (const id of nearbyEntities(discourse, mention)) {
    const features = antecedentFeatures(discourse, mention, id, memory);
    if (features) options.push({ id, features });
  }
  const { kind, determiner } = discourse.mentions[mention]!;
  if (kind === 'noun') options.push({ id: -1, features: ['unnamed', `unnamed-${determiner ?? 'bare'}`] });
  return options[choose(mention, options)]?.id ?? -1;
}

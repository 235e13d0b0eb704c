import type { Link } from '../attribution/links.ts';
import type { Mention } from '../attribution/mentions.ts';
import type { Entity } from '../names/chain-names.ts';
import type { Word } from '../names/words.ts';

/** What the features of an antecedent are read from. */
export interface Discourse {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Of each mention; absent for those inside quotations. */
  readonly links: readonly (Link | undefined)[];
  readonly entities: readonly Entity[];
  /** Mentions of each entity, in order. */
  readonly mentionsOf: readonly (readonly number[])[];
  /** Sentence of the reporter's text that each mention stands in, -1 inside quotations. */
  readonly sentenceOf: readonly number[];
  /** Of each entity: the words of its roles as stated, in lower case. */
  readonly roleWords: readonly ReadonlySet<string>[];
  /** First subject of each sentence: index of a mention. */
  readonly firstSubject: ReadonlyMap<number, number>;
}

/** What is known by the time a pronoun is resolved. */
export interface Memory {
  /** Entity that the last quotation before was given to, and its paragraph. */
  readonly speaker: number;
  readonly speakerParagraph: number;
  /** Pronouns and noun phrases resolved so far: mention → entity. */
  readonly resolved: ReadonlyMap<number, number>;
}

/** The features of `entity` as the one that a pronoun or noun phrase stands for; `undefined` where it cannot be. */
export function antecedentFeatures(
  discourse: Discourse,
  pronoun: number,
  entity: number,
  memory: Memory,
): string[] | undefined {
  const { words, mentions, links, entities, mentionsOf, sentenceOf } = discourse;
  const mention = mentions[pronoun]!;
  const person = entities[entity]!;
  if (person.kind !== 'person') return undefined;
  if (mention.gender && person.gender && mention.gender !== person.gender) return undefined;
  const at = mention.first;
  const here = words[at]!;
  const all = mentionsOf[entity]!;
  let latest = -1;
  let latestOutside = -1;
  for (const other of all) {
    if (mentions[other]!.first >= at) break;
    latest = other;
    if (sentenceOf[other]! >= 0) latestOutside = other;
  }
  const features: string[] = [];
  const prefix = mention.kind === 'pronoun' ? 'he' : 'the';
  if (mention.gender) features.push(person.gender ? 'gender-known' : 'gender-unknown');
  if (person.parts.length === 1 && person.gender === undefined) features.push('single-name');
  const shown = latestOutside >= 0 ? latestOutside : latest;
  if (shown < 0) {
    // Not named yet: "When he arrived, Okoro smiled"
    const next = all[0];
    if (next === undefined || words[mentions[next]!.first]!.paragraph - here.paragraph > 1) return undefined;
    features.push(sentenceOf[next] === sentenceOf[pronoun] ? 'named-later-in-sentence' : 'named-later');
  } else {
    const then = mentions[shown]!;
    const sentences = sentenceOf[shown]! < 0 ? -1 : sentenceOf[pronoun]! - sentenceOf[shown]!;
    const paragraphs = here.paragraph - words[then.first]!.paragraph;
    const distance =
      paragraphs === 0
        ? sentences < 0
          ? 'quoted'
          : sentences > 2
            ? 'p0'
            : `s${sentences}`
        : paragraphs <= 4
          ? `p${paragraphs}`
          : paragraphs <= 8
            ? 'p8'
            : 'far';
    features.push(`${prefix}:${distance}`);
    const link = links[shown];
    const role =
      link === undefined
        ? 'quoted'
        : then.possessive
          ? 'possessive'
          : link.relation === 'subject' || link.relation.endsWith('cue')
            ? 'subject'
            : link.relation;
    features.push(`role:${role}`);
    if (distance.startsWith('s') || distance === 'p1') features.push(`${distance}:${role}`);
    if (discourse.firstSubject.get(sentenceOf[shown]!) === shown) features.push(`first-subject:${distance}`);
    if (nearestPerson(discourse, pronoun, shown, mention.gender)) features.push('nearest');
    if (
      sentenceOf[shown] === sentenceOf[pronoun] &&
      links[shown]?.cue !== undefined &&
      links[shown]!.cue >= 0 &&
      links[shown]!.cue === links[pronoun]?.cue
    )
      return undefined;
  }
  // Sentence and paragraph where the entity was last meant by another pronoun
  let echo = 'none';
  for (const [other, meant] of memory.resolved) {
    if (meant !== entity || mentions[other]!.first >= at) continue;
    const gap = here.paragraph - words[mentions[other]!.first]!.paragraph;
    echo = gap === 0 ? 'p0' : gap === 1 ? 'p1' : gap <= 3 ? 'p3' : echo;
  }
  if (echo !== 'none') features.push(`${prefix}-echo:${echo}`);
  if (memory.speaker === entity) {
    const gap = here.paragraph - memory.speakerParagraph;
    features.push(`${prefix}-last-speaker:${gap === 0 ? 'here' : gap === 1 ? 'above' : gap <= 3 ? 'near' : 'far'}`);
  }
  const share = all.length;
  features.push(`often:${share >= 12 ? '12' : share >= 6 ? '6' : share >= 3 ? '3' : share === 2 ? '2' : '1'}`);
  if (mostNamed(discourse, mention.gender) === entity) features.push(`${prefix}-most-named`);
  if (mention.kind === 'noun') features.push(...describedAs(discourse, mention, entity));
  return features;
}

// "the Vermont senator" for whom the article calls "Sen. Okoro of Vermont": same noun, same adjective.
function describedAs({ words, roleWords }: Discourse, mention: Mention, entity: number): string[] {
  const roles = roleWords[entity]!;
  const head = words[mention.last]!.lower;
  const synonyms = sameOffice.find((group) => group.includes(head)) ?? [head];
  const features = [`the-${mention.determiner ?? 'bare'}`];
  features.push(synonyms.some((noun) => roles.has(noun)) ? 'same-noun' : roles.size > 0 ? 'other-noun' : 'no-role');
  let shared = 0;
  for (let at = mention.phrase; at < mention.last; at++)
    if (words[at]!.lower.length > 3 && roles.has(words[at]!.lower)) shared++;
  if (shared > 0) features.push('same-adjective');
  return features;
}

const sameOffice: readonly (readonly string[])[] = [
  ['senator', 'sen', 'lawmaker', 'legislator'],
  ['governor', 'gov'],
  ['representative', 'rep', 'congressman', 'congresswoman', 'lawmaker', 'legislator'],
  ['president', 'president-elect'],
  ['nominee', 'candidate', 'front-runner', 'frontrunner', 'hopeful', 'contender'],
  ['lawyer', 'attorney', 'counsel'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair', 'chairperson', 'head', 'leader', 'chief'],
  ['professor', 'prof', 'academic', 'scholar'],
  ['businessman', 'businesswoman', 'mogul', 'billionaire', 'tycoon', 'entrepreneur'],
  ['minister', 'premier', 'prime'],
  ['general', 'gen', 'commander', 'officer'],
  ['doctor', 'dr', 'physician'],
  ['writer', 'author', 'novelist'],
];

function nearestPerson(
  { mentions, entities, sentenceOf }: Discourse,
  from: number,
  to: number,
  gender: string | undefined,
): boolean {
  for (let other = from - 1; other > to; other--) {
    const between = mentions[other]!;
    if (between.entity < 0 || sentenceOf[other]! < 0) continue;
    const entity = entities[between.entity]!;
    if (
      entity.kind === 'person' &&
      between.entity !== mentions[to]!.entity &&
      !(gender && entity.gender && entity.gender !== gender)
    )
      return false;
  }
  return true;
}

function mostNamed({ entities, mentionsOf }: Discourse, gender: string | undefined): number {
  let best = -1;
  for (const entity of entities) {
    if (entity.kind !== 'person' || (gender && entity.gender && entity.gender !== gender)) continue;
    if (best < 0 || mentionsOf[entity.id]!.length > mentionsOf[best]!.length) best = entity.id;
  }
  return best;
}

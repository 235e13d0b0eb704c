import { featureName } from '../attribution/feature-name.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { Entity } from '../names/entity.ts';
import { describedAs } from './description-features.ts';
import { clauseRole, type Discourse, type Memory, meaningOf } from './discourse.ts';

/** The features of `entity` as the one that a pronoun or noun phrase stands for; `undefined` where it cannot be. */
export function antecedentFeatures(
  discourse: Discourse,
  pronoun: number,
  entity: number,
  memory: Memory,
): string[] | undefined {
  const { mentions, entities, mentionsOf } = discourse;
  const mention = mentions[pronoun]!;
  const person = entities[entity]!;
  if (person.kind !== 'person') return undefined;
  if (mention.gender && person.gender && mention.gender !== person.gender) return undefined;
  if (isOtherInClause(discourse, pronoun, entity)) return undefined;
  const kind = mention.kind === 'pronoun' ? 'he' : 'the';
  const placed = placeFeatures(discourse, pronoun, entity, kind);
  if (!placed) return undefined;
  const features = [
    featureName('name', String(certainty(discourse, person))),
    ...placed,
    ...echoFeatures(discourse, pronoun, entity, memory, kind),
  ];
  if (mention.gender) features.push(person.gender ? 'gender-known' : 'gender-unknown');
  if (memory.inside.has(entity)) features.push('named-in-quotation');
  features.push(...topicFeatures(discourse, pronoun, entity, memory));
  if (memory.speaker === entity) {
    const gap = discourse.words[mention.first]!.paragraph - memory.speakerParagraph;
    features.push(
      featureName(
        kind === 'he' ? 'he-last-speaker' : 'the-last-speaker',
        String(gap === 0 ? 'here' : gap === 1 ? 'above' : gap <= 3 ? 'near' : 'far'),
      ),
    );
  }
  const times = mentionsOf[entity]!.length;
  features.push(
    featureName('often', String(times >= 12 ? '12' : times >= 6 ? '6' : times >= 3 ? '3' : times === 2 ? '2' : '1')),
  );
  if (discourse.mostNamed[mention.gender ?? 'any'] === entity) features.push(`${kind}-most-named`);
  if (mention.kind === 'noun') features.push(...describedAs(discourse, mention, entity));
  return features;
}

/** Where the entity was last named before the pronoun, and in what role. */
function placeFeatures(discourse: Discourse, pronoun: number, entity: number, kind: string): string[] | undefined {
  const { words, mentions, mentionsOf, sentenceOf, firstSubject, links } = discourse;
  const here = mentions[pronoun]!.first;
  const all = mentionsOf[entity]!;
  let shown = -1;
  for (let at = countBefore(all, pronoun) - 1; at >= 0 && (shown < 0 || sentenceOf[shown]! < 0); at--) {
    if (shown < 0 || sentenceOf[all[at]!]! >= 0) shown = all[at]!;
  }
  if (shown < 0) {
    // Not named yet: "When he arrived, Okoro smiled"
    const next = all[0];
    if (next === undefined || words[mentions[next]!.first]!.paragraph - words[here]!.paragraph > 1) return undefined;
    return [sentenceOf[next] === sentenceOf[pronoun] ? 'named-later-in-sentence' : 'named-later'];
  }
  const sentences = sentenceOf[shown]! < 0 ? -1 : sentenceOf[pronoun]! - sentenceOf[shown]!;
  const paragraphs = words[here]!.paragraph - words[mentions[shown]!.first]!.paragraph;
  const near = sentences < 0 ? 'quoted' : sentences > 2 ? 'p0' : `s${sentences}`;
  const distance = paragraphs === 0 ? near : paragraphs <= 4 ? `p${paragraphs}` : paragraphs <= 8 ? 'p8' : 'far';
  const role = clauseRole(discourse, shown);
  const features = [featureName(kind, distance), featureName('role', String(role))];
  if (sentences >= 0)
    features.push(featureName('sentences', String(sentences <= 4 ? sentences : sentences <= 8 ? '8' : 'far')));
  if (distance.startsWith('s') || distance === 'p1') features.push(featureName(distance, role));
  if (firstSubject.get(sentenceOf[shown]!) === shown) {
    features.push(featureName('first-subject', String(distance)));
    if (sentences >= 0 && sentences <= 2) features.push(featureName('first-subject-sentences', String(sentences)));
    if (links[shown]!.cue >= 0)
      features.push(featureName('spoke', String(sentences >= 0 && sentences <= 2 ? sentences : 'far')));
  }
  // "Okoro asked Berg why. “We had to,” he said": who was asked answers
  if (/^(?:asked|asking|pressed|challenged|quizzed)$/u.test(words[mentions[shown]!.phrase - 1]?.lower ?? ''))
    features.push(featureName('was-asked', String(sentences <= 2 ? 'near' : 'far')));
  if (isNearestPerson(discourse, pronoun, shown)) features.push('nearest');
  return features;
}

/** Where another pronoun before last stood for the entity. */
function echoFeatures(discourse: Discourse, pronoun: number, entity: number, memory: Memory, kind: string): string[] {
  const { words, mentions, sentenceOf, firstSubject } = discourse;
  const latest = memory.echoes.get(entity);
  if (latest === undefined || latest >= pronoun) return [];
  const paragraphs = words[mentions[pronoun]!.first]!.paragraph - words[mentions[latest]!.first]!.paragraph;
  const sentences = sentenceOf[pronoun]! - sentenceOf[latest]!;
  const features = [
    featureName(
      kind === 'he' ? 'he-echo' : 'the-echo',
      String(paragraphs <= 1 ? paragraphs : paragraphs <= 3 ? '3' : 'far'),
    ),
  ];
  if (sentences <= 2) features.push(featureName('echo-sentences', String(sentences)));
  if (sentences <= 2 && firstSubject.get(sentenceOf[latest]!) === latest)
    features.push(featureName('echo-subject', String(sentences)));
  return features;
}

/** Whether the entity is what the sentences around are about: their first subject, named or by a pronoun. */
function topicFeatures(discourse: Discourse, pronoun: number, entity: number, memory: Memory): string[] {
  const { words, mentions, sentencesIn, firstSubject, sentenceOf } = discourse;
  const { paragraph } = words[mentions[pronoun]!.first]!;
  const features: string[] = [];
  const isTopic = (sentence: number): boolean => {
    const subject = sentence < 0 ? undefined : firstSubject.get(sentence);
    return subject !== undefined && subject < pronoun && meaningOf(discourse, memory, subject) === entity;
  };
  const here = sentencesIn[paragraph]!;
  const above = sentencesIn[paragraph - 1];
  const own = sentenceOf[pronoun]!;
  if (here.first < own && isTopic(here.first)) features.push('topic:here');
  if (own - 1 >= here.first && isTopic(own - 1)) features.push('topic:sentence-before');
  if (above && isTopic(above.first)) features.push(`topic:above${own === here.first ? '' : ':later'}`);
  if (above && above.last !== above.first && isTopic(above.last))
    features.push(`topic:above-last${own === here.first ? '' : ':later'}`);
  return features;
}

// How sure it is that the name is a person's.
function certainty({ mentionsOf, links }: Discourse, person: Entity): string {
  if (person.titled) return 'titled';
  if (isGivenName(person.parts[0]!.toLowerCase())) return 'given';
  const speaks = mentionsOf[person.id]!.some((mention) =>
    /^(?:subject|inverted)-cue$/u.test(links[mention]?.relation ?? ''),
  );
  return `${person.parts.length > 1 ? 'unfamiliar' : 'one-word'}${speaks ? '-speaks' : ''}`;
}

// "he told Okoro", "Okoro said of him": the same clause has no room for both.
function isOtherInClause({ words, mentions, links, sentenceOf }: Discourse, pronoun: number, entity: number): boolean {
  // "Speaking to Okoro of the Line, he said"
  for (let other = pronoun - 1; other >= 0 && mentions[pronoun]!.first - mentions[other]!.last < 12; other--) {
    if (sentenceOf[other] !== sentenceOf[pronoun]) break;
    const { phrase } = mentions[other]!;
    if (mentions[other]!.entity === entity && isAddressed(words[phrase - 2]?.lower, words[phrase - 1]?.lower))
      return true;
  }
  for (
    let other = pronoun + 1;
    other < mentions.length && mentions[other]!.first - mentions[pronoun]!.last < 6;
    other++
  ) {
    const sameSentence = mentions[other]!.entity === entity && sentenceOf[other] === sentenceOf[pronoun];
    if (sameSentence && links[other]?.relation === 'object' && links[pronoun]?.relation === 'subject-cue') return true;
  }
  return false;
}

function isAddressed(verb: string | undefined, preposition: string | undefined): boolean {
  return (
    /^(?:to|with)$/u.test(preposition ?? '') && /^(?:speaking|talking|writing|replying|responding)$/u.test(verb ?? '')
  );
}

function isNearestPerson({ mentions, entities, sentenceOf }: Discourse, from: number, to: number): boolean {
  const { gender } = mentions[from]!;
  if (from - to > 80) return false;
  for (let other = from - 1; other > to; other--) {
    const between = mentions[other]!;
    if (between.entity < 0 || sentenceOf[other]! < 0 || between.entity === mentions[to]!.entity) continue;
    const entity = entities[between.entity]!;
    if (entity.kind === 'person' && !(gender && entity.gender && entity.gender !== gender)) return false;
  }
  return true;
}

/** How many of some ascending indices are smaller than `limit`. */
function countBefore(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

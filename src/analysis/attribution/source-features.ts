import { type CueClass, speechCues } from '../lexicon/speech-cues.ts';
import { featureName } from './feature-name.ts';
import type { Frame } from './frame.ts';
import type { Outline } from './outline.ts';
import { isSubject, type Scene } from './scene.ts';

/** What the quotation before this one was given to. */
export interface Previous {
  readonly quotation: number;
  /** Index of the mention, -1 for none. */
  readonly mention: number;
  readonly entity: number;
}

/** Where a candidate stands, seen from the quotation: in its sentence, in its paragraph, above or below. */
type Place =
  | 'before'
  | 'after'
  | 'last'
  | 'earlier'
  | 'next'
  | 'later'
  | 'above-last'
  | 'above'
  | 'far-above'
  | 'below';

/** The names of the features that hold for one candidate (index of a mention) as the source of one quotation. */
export function sourceFeatures(
  scene: Scene,
  frame: Frame,
  quotation: number,
  candidate: number,
  previous: Previous | undefined,
): string[] {
  const mention = scene.mentions[candidate]!;
  const link = scene.links[candidate]!;
  const place = placeOf(scene, frame, candidate);
  const same = place === 'before' || place === 'after';
  const far = place === 'above' || place === 'above-last' || place === 'far-above' || place === 'below';
  const side = same ? place : far ? 'away' : 'near';
  const relation = link.cueClass ? featureName(link.relation, strength(link.cueClass)) : link.relation;
  const features = [featureName(place, relation), featureName('kind', mention.kind)];
  if (!same) features.push(featureName(far ? 'kind-away' : 'kind-near', mention.kind));
  if (mention.kind === 'noun' || mention.kind === 'thing' || mention.kind === 'people')
    features.push(featureName(mention.kind, mention.determiner ?? 'bare'));
  if (same) features.push(...wayFeatures(scene, frame, candidate, place));
  features.push(featureName(featureName('followed', frame.after), side));
  features.push(featureName(featureName('preceded', frame.before), side));
  if (frame.ending === 'comma') features.push(featureName('comma-inside', same ? place : 'else'));
  if (frame.fillsParagraph) features.push(featureName('alone', place));
  else if (frame.opensParagraph) features.push(featureName('opens', side));
  if (mention.entity >= 0 && frame.inside.has(mention.entity))
    features.push(featureName('named-in-quotation', same ? 'same' : 'else'));
  if (same || place === 'last' || place === 'next')
    features.push(featureName(featureName('clause', clauseOf(scene, candidate)), place));
  const own = hasOwnAttribution(scene, frame) ? 'own-cue' : 'no-cue';
  if (!same) features.push(featureName(own, place));
  const { sentence } = scene.outline.items[scene.ends[candidate]!]!;
  if (scene.firstSubject.get(sentence) === candidate) features.push(featureName('first-subject', place));
  if (isSubject(link) && place !== 'after' && scene.nextSubject[candidate]! >= frame.first)
    features.push(featureName('nearest-subject', place));
  if (previous) features.push(...previousFeatures(scene, frame, quotation, candidate, previous, own));
  return features;
}

function placeOf({ outline, begins, ends }: Scene, frame: Frame, candidate: number): Place {
  const item = outline.items[ends[candidate]!]!;
  const lastItem = outline.items[frame.last]!;
  if (begins[candidate]! > frame.last) {
    if (item.paragraph !== lastItem.paragraph) return 'below';
    return item.sentence === lastItem.sentence ? 'after' : item.sentence === lastItem.sentence + 1 ? 'next' : 'later';
  }
  if (item.paragraph === frame.paragraph) {
    if (item.sentence === frame.sentence) return 'before';
    return item.sentence === frame.sentence - 1 ? 'last' : 'earlier';
  }
  if (item.paragraph !== frame.paragraph - 1) return 'far-above';
  // The sentence just before, across the paragraph's edge
  return item.sentence === frame.sentence - 1 || sentenceBefore(outline, frame) === item.sentence
    ? 'above-last'
    : 'above';
}

// By paragraph: each is asked about for every candidate of every quotation in it.
const sentencesBefore = new WeakMap<Outline, Map<number, number>>();

/** The last sentence before the paragraph of a quotation; -1 where there is none. */
function sentenceBefore(outline: Outline, frame: Frame): number {
  const known = sentencesBefore.get(outline) ?? new Map<number, number>();
  sentencesBefore.set(outline, known);
  const before = known.get(frame.paragraph) ?? lastSentenceBefore(outline, frame);
  known.set(frame.paragraph, before);
  return before;
}

function lastSentenceBefore({ items }: Outline, frame: Frame): number {
  for (let at = frame.first - 1; at >= 0; at--)
    if (items[at]!.paragraph !== frame.paragraph) return items[at]!.sentence;
  return -1;
}

function strength(cueClass: CueClass): string {
  return cueClass === 'say' || cueClass === 'add' || cueClass === 'tell' || cueClass === 'write' ? 'say' : cueClass;
}

const steps: readonly (readonly [most: number, name: string])[] = [
  [1, '1'],
  [2, '2'],
  [4, '4'],
  [8, '8'],
  [16, '16'],
  [32, '32'],
];

function bucket(distance: number): string {
  return steps.find(([most]) => distance <= most)?.[1] ?? 'far';
}

/** The way between a candidate of the same sentence, or its cue, and the quotation. */
function wayFeatures(scene: Scene, frame: Frame, candidate: number, place: 'before' | 'after'): string[] {
  const { outline, links, begins, ends, subjectOfCue } = scene;
  const link = links[candidate]!;
  const begin = begins[candidate]!;
  const end = ends[candidate]!;
  const isAfter = place === 'after';
  const features = [
    featureName(isAfter ? 'after-gap' : 'before-gap', bucket(isAfter ? begin - frame.last : frame.first - end)),
  ];
  if (link.cue >= 0) {
    const gap = link.cue > frame.last ? link.cue - frame.last : frame.first - link.cue;
    features.push(featureName(isAfter ? 'after-cue-gap' : 'before-cue-gap', bucket(gap)));
  }
  // "a sign reading “…”", "Okoro: “…”": nothing stands between
  if (!isAfter && link.cue === end + 1 && frame.first - link.cue <= 2)
    features.push(featureName('tight', link.relation));
  if (hasQuotation(outline, isAfter ? frame.last : end, isAfter ? begin : frame.first))
    features.push(featureName('over-quotation', place));
  const nearestCue = isAfter ? frame.cueAfter : frame.cueBefore;
  if (nearestCue < 0) return features;
  if (link.cue === nearestCue) return [...features, featureName('nearest-cue', place)];
  const other = subjectOfCue[nearestCue]!;
  const between = isAfter ? nearestCue < begin : nearestCue > end;
  if (other >= 0) features.push(featureName(between ? 'others-cue-between' : 'others-cue', place));
  else if (between) {
    const subject = link.relation === 'subject' || link.cue >= 0;
    features.push(featureName(featureName('orphan-cue', subject ? 'subject' : link.relation), place));
  }
  return features;
}

function hasQuotation({ items }: Outline, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (items[at]!.quotation >= 0) return true;
  return false;
}

function previousFeatures(
  { outline, mentions }: Scene,
  frame: Frame,
  quotation: number,
  candidate: number,
  previous: Previous,
  own: string,
): string[] {
  const place = outline.positionOfQuotation[previous.quotation]!;
  const gap = frame.paragraph - outline.items[place.last]!.paragraph;
  const reach = gap === 0 ? 'here' : gap === 1 ? 'above' : 'far';
  const { entity } = mentions[candidate]!;
  if (previous.mention !== candidate) {
    if (entity < 0 || entity !== previous.entity) return [];
    return [featureName(featureName('previous-speaker', reach), own)];
  }
  const group = featureName('previous-mention', reach);
  const features = [featureName(group, own), featureName(group, frame.before)];
  const adjacent = gap === 0 && outline.positionOfQuotation[quotation]!.first - place.last === 1;
  return adjacent ? [...features, 'previous-mention:adjacent'] : features;
}

const subordinators =
  /^(?:while|when|after|before|if|because|since|although|though|unless|until|once|whenever|whereas|whether|despite|where)$/u;

// "While Berg says no, Okoro said …", "said that Berg was …": whose clause it is, main or not.
function clauseOf({ outline, begins }: Scene, candidate: number): string {
  const begin = begins[candidate]!;
  const { sentence } = outline.items[begin]!;
  for (let at = begin - 1; at >= Math.max(0, begin - 12) && outline.items[at]!.sentence === sentence; at--) {
    const { word } = outline.items[at]!;
    if (word < 0) return 'main';
    const { lower, capital } = outline.words[word]!;
    if (lower === ',' || lower === ';' || lower === '—') return 'main';
    if (lower === 'that' || lower === 'how' || lower === 'why') return 'that';
    if (lower === 'who' || lower === 'which' || lower === 'whom') return 'relative';
    if (subordinators.test(lower)) return 'subordinate';
    if (at < begin - 1 && !capital && speechCues.has(lower)) return 'after-cue';
  }
  return 'main';
}

function hasOwnAttribution({ subjectOfCue }: Scene, { cueAfter, cueBefore }: Frame): boolean {
  return (cueAfter >= 0 && subjectOfCue[cueAfter]! >= 0) || (cueBefore >= 0 && subjectOfCue[cueBefore]! >= 0);
}

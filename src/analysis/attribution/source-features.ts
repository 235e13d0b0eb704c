import { type CueClass, speechCues } from '../lexicon/speech-cues.ts';
import type { Link } from './links.ts';
import type { Mention } from './mentions.ts';
import type { Outline } from './outline.ts';

/** A mention in the reporter's text that may be a quotation's source. */
export interface Candidate {
  /** Index of the mention. */
  readonly mention: number;
  /** Names of the features that hold, each once. */
  readonly features: readonly string[];
}

/** What the quotations before this one were given to. */
export interface Previous {
  readonly quotation: number;
  /** Index of the mention, -1 for none. */
  readonly mention: number;
  readonly entity: number;
}

/** What the features are read from. */
export interface Scene {
  readonly outline: Outline;
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  /** Mentions in the reporter's text by paragraph. */
  readonly byParagraph: readonly (readonly number[])[];
  /** For each item: index of the mention that is the subject of the cue there, or -1. */
  readonly subjectOfCue: readonly number[];
}

/** What stands around a quotation, for all candidates alike. */
export interface Frame {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The item just before in its sentence: `start`, `comma`, `colon`, `that`, `word`. */
  readonly before: string;
  /** What follows: `end`, `attribution` (a comma or question inside and text after), `word`. */
  readonly after: string;
  /** Positions of the nearest cue before and after in the sentence, -1 without. */
  readonly cueBefore: number;
  readonly cueAfter: number;
  /** Text shape: how the quotation ends inside its marks. */
  readonly ending: string;
  readonly opensParagraph: boolean;
  readonly fillsParagraph: boolean;
  /** Entities that the quotation itself names. */
  readonly inside: ReadonlySet<number>;
}

/** Reads the frame of a quotation. */
export function readFrame(outline: Outline, quotation: number, inner: string, inside: ReadonlySet<number>): Frame {
  const { items, words, positionOfQuotation } = outline;
  const { first, last } = positionOfQuotation[quotation]!;
  const { sentence, paragraph } = items[first]!;
  const lower = (position: number): string | undefined => {
    const item = items[position];
    if (!item) return undefined;
    return item.word >= 0 ? words[item.word]!.lower : '❝';
  };
  const inSentence = (position: number): boolean =>
    items[position]?.sentence === items[position <= first ? first : last]!.sentence;
  const left = inSentence(first - 1) ? lower(first - 1) : undefined;
  const before =
    left === undefined
      ? 'start'
      : left === ','
        ? 'comma'
        : left === ':'
          ? 'colon'
          : left === 'that'
            ? 'that'
            : left === '❝'
              ? 'quote'
              : speechCues.has(left)
                ? 'cue'
                : /^\p{L}/u.test(left)
                  ? 'word'
                  : 'mark';
  const ending = /[,]["'”’»]*$/u.test(inner)
    ? 'comma'
    : /[?!]["'”’»]*$/u.test(inner)
      ? 'cry'
      : /[.…]["'”’»]*$/u.test(inner)
        ? 'stop'
        : 'open';
  const right = inSentence(last + 1) ? lower(last + 1) : undefined;
  const after =
    right === undefined || /^[.!?;]$/u.test(right)
      ? 'end'
      : right === ',' || ending === 'comma' || ending === 'cry'
        ? 'attribution'
        : 'word';
  let cueBefore = -1;
  for (let at = first - 1; at >= 0 && items[at]!.sentence === sentence && first - at < 60; at--) {
    const item = items[at]!;
    if (item.word >= 0 && speechCues.has(words[item.word]!.lower) && !words[item.word]!.capital) {
      cueBefore = at;
      break;
    }
  }
  let cueAfter = -1;
  const lastSentence = items[last]!.sentence;
  for (let at = last + 1; at < items.length && items[at]!.sentence === lastSentence && at - last < 40; at++) {
    const item = items[at]!;
    if (item.quotation >= 0) break;
    if (speechCues.has(words[item.word]!.lower) && !words[item.word]!.capital) {
      cueAfter = at;
      break;
    }
  }
  const opensParagraph = first === 0 || items[first - 1]!.paragraph !== paragraph;
  const next = items[last + 1];
  return {
    first,
    last,
    sentence,
    paragraph,
    before,
    after,
    cueBefore,
    cueAfter,
    ending,
    opensParagraph,
    inside,
    fillsParagraph: opensParagraph && (next === undefined || next.paragraph !== items[last]!.paragraph),
  };
}

/** The mentions that may be the source of a quotation: those of its paragraph, of the two before and of the next line after. */
export function findCandidates(scene: Scene, frame: Frame, previous: Previous | undefined): number[] {
  const from = Math.max(0, frame.paragraph - 2);
  const lastParagraph = scene.outline.items[frame.last]!.paragraph;
  let found: number[] = [];
  for (let paragraph = from; paragraph <= lastParagraph + 1; paragraph++)
    found.push(...(scene.byParagraph[paragraph] ?? []));
  if (previous && previous.mention >= 0 && !found.includes(previous.mention)) found.push(previous.mention);
  // "the Okoro campaign": not Okoro
  found = found.filter(
    (mention) => scene.mentions[mention]!.within === undefined || scene.mentions[mention]!.possessive,
  );
  return found.length > 60 ? found.slice(-60) : found;
}

const strong = (cueClass: CueClass | undefined): string =>
  cueClass === 'say' || cueClass === 'add' || cueClass === 'tell' || cueClass === 'write'
    ? 'say'
    : (cueClass ?? 'none');

function bucket(distance: number): string {
  return distance <= 1
    ? '1'
    : distance <= 2
      ? '2'
      : distance <= 4
        ? '4'
        : distance <= 8
          ? '8'
          : distance <= 16
            ? '16'
            : distance <= 32
              ? '32'
              : 'far';
}

/** The features of one candidate for one quotation. */
export function sourceFeatures(
  scene: Scene,
  frame: Frame,
  quotation: number,
  candidate: number,
  previous: Previous | undefined,
): string[] {
  const { outline, mentions, links } = scene;
  const { items, positionOfWord } = outline;
  const mention = mentions[candidate]!;
  const link = links[candidate]!;
  const begin = positionOfWord[mention.phrase]!;
  const end = positionOfWord[mention.last]!;
  const item = items[end]!;
  const features: string[] = [];
  const lastItem = items[frame.last]!;
  const isAfter = begin > frame.last;
  const samePara = isAfter ? item.paragraph === lastItem.paragraph : item.paragraph === frame.paragraph;
  const sentences = isAfter ? item.sentence - lastItem.sentence : frame.sentence - item.sentence;
  const place = samePara
    ? sentences === 0
      ? isAfter
        ? 'after'
        : 'before'
      : isAfter
        ? sentences === 1
          ? 'next'
          : 'later'
        : sentences === 1
          ? 'last'
          : 'earlier'
    : isAfter
      ? 'below'
      : item.paragraph === frame.paragraph - 1
        ? lastOfParagraph(outline, end)
          ? 'above-last'
          : 'above'
        : 'far-above';
  const relation = link.cueClass ? `${link.relation}/${strong(link.cueClass)}` : link.relation;
  features.push(`${place}:${relation}`);
  features.push(`kind:${mention.kind}`);
  if (place !== 'before' && place !== 'after') features.push(`kind@${samePara ? 'near' : 'away'}:${mention.kind}`);
  if (mention.kind === 'noun' || mention.kind === 'thing' || mention.kind === 'people')
    features.push(`${mention.kind}-${mention.determiner ?? 'bare'}`);

  // the way between the mention (or its cue) and the quotation
  const near = isAfter ? begin - frame.last : frame.first - end;
  const cueNear = link.cue < 0 ? undefined : link.cue > frame.last ? link.cue - frame.last : frame.first - link.cue;
  const same = place === 'before' || place === 'after';
  if (same) {
    features.push(`${place}-gap:${bucket(near)}`);
    if (cueNear !== undefined) features.push(`${place}-cue-gap:${bucket(Math.max(1, cueNear))}`);
    const between = countQuotations(outline, isAfter ? frame.last : end, isAfter ? begin : frame.first);
    if (between > 0) features.push(`${place}-over-quotation`);
    const nearestCue = isAfter ? frame.cueAfter : frame.cueBefore;
    if (nearestCue >= 0) {
      if (link.cue === nearestCue) features.push(`${place}-nearest-cue`);
      else {
        const other = scene.subjectOfCue[nearestCue]!;
        const cueInside = isAfter ? nearestCue < begin : nearestCue > end;
        if (other >= 0 && other !== candidate)
          features.push(cueInside ? `${place}-others-cue-between` : `${place}-others-cue`);
        else if (cueInside && other < 0)
          features.push(
            `${place}-orphan-cue:${link.relation === 'subject' || link.cue >= 0 ? 'subject' : link.relation}`,
          );
      }
    }
  }
  features.push(`after=${frame.after}:${same ? place : samePara ? 'near' : 'away'}`);
  features.push(`before=${frame.before}:${same ? place : samePara ? 'near' : 'away'}`);
  if (frame.ending === 'comma') features.push(`comma-inside:${same ? place : 'else'}`);
  if (frame.fillsParagraph) features.push(`alone:${place}`);
  else if (frame.opensParagraph) features.push(`opens:${same ? place : samePara ? 'near' : 'away'}`);

  if (mention.entity >= 0 && frame.inside.has(mention.entity))
    features.push(`named-in-quotation:${same ? 'same' : 'else'}`);
  const own = ownAttribution(scene, frame);
  if (!same) features.push(`${own ? 'own' : 'no'}-cue:${place}`);
  // the first and the nearest subject of its sentence
  if (isFirstSubject(scene, candidate)) features.push(`first-subject:${place}`);
  if (!isAfter && isNearestSubject(scene, candidate, frame.first)) features.push(`nearest-subject:${place}`);

  if (previous) {
    const gap = frame.paragraph - items[outline.positionOfQuotation[previous.quotation]!.last]!.paragraph;
    const reach = gap === 0 ? 'here' : gap === 1 ? 'above' : 'far';
    const sameMention = previous.mention === candidate;
    const sameEntity = mention.entity >= 0 && mention.entity === previous.entity;
    if (sameMention)
      features.push(`previous-mention:${reach}:${own ? 'own' : 'no'}-cue`, `previous-mention:${reach}:${frame.before}`);
    else if (sameEntity) features.push(`previous-speaker:${reach}:${own ? 'own' : 'no'}-cue`);
    if (sameMention && gap === 0 && countWords(outline, previous.quotation, quotation) === 0)
      features.push('previous-mention:adjacent');
  }
  return features;
}

function countQuotations(outline: Outline, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at < to; at++) if (outline.items[at]!.quotation >= 0) count++;
  return count;
}

function countWords(outline: Outline, from: number, to: number): number {
  return outline.positionOfQuotation[to]!.first - outline.positionOfQuotation[from]!.last - 1;
}

function lastOfParagraph(outline: Outline, position: number): boolean {
  const { sentence, paragraph } = outline.items[position]!;
  for (let at = position + 1; outline.items[at]?.paragraph === paragraph; at++)
    if (outline.items[at]!.sentence !== sentence) return false;
  return true;
}

function ownAttribution({ subjectOfCue }: Scene, frame: Frame): boolean {
  return (
    (frame.cueAfter >= 0 && subjectOfCue[frame.cueAfter]! >= 0) ||
    (frame.cueBefore >= 0 && subjectOfCue[frame.cueBefore]! >= 0)
  );
}

function isSubject(link: Link): boolean {
  return (
    link.relation === 'subject' ||
    link.relation === 'subject-cue' ||
    link.relation === 'participle-cue' ||
    link.relation === 'inverted-cue'
  );
}

function isFirstSubject(scene: Scene, candidate: number): boolean {
  const { sentence, paragraph } = scene.outline.items[scene.outline.positionOfWord[scene.mentions[candidate]!.last]!]!;
  for (const other of scene.byParagraph[paragraph]!) {
    if (scene.outline.items[scene.outline.positionOfWord[scene.mentions[other]!.last]!]!.sentence !== sentence)
      continue;
    if (isSubject(scene.links[other]!)) return other === candidate;
  }
  return false;
}

function isNearestSubject(scene: Scene, candidate: number, to: number): boolean {
  const position = scene.outline.positionOfWord[scene.mentions[candidate]!.last]!;
  const { sentence, paragraph } = scene.outline.items[position]!;
  if (!isSubject(scene.links[candidate]!)) return false;
  return !scene.byParagraph[paragraph]!.some((other) => {
    const at = scene.outline.positionOfWord[scene.mentions[other]!.last]!;
    return at > position && at < to && scene.outline.items[at]!.sentence === sentence && isSubject(scene.links[other]!);
  });
}

import type { Question } from '../question/question.ts';
import type { ReadPassage } from '../words/reading.ts';
import { afterPhrase } from './sentence-features.ts';

/** What an article says of the question as a whole; the arrays run over the question's words. */
export interface Setting {
  /** 1 for words that the title or subheading holds. */
  readonly headings: Uint8Array;
  /** 1 for words that those or the first sentences hold: they say which article is meant, not where in it the answer stands. */
  readonly opening: Uint8Array;
  /** How much each word tells one sentence of the article from the others. */
  readonly local: Float64Array;
}

const noWords = new Uint8Array(0);

// Words with which a sentence gives a reason: "the door jammed because …", "a strike over pay", "mussels stopped the gate".
const reasons =
  /\b(?:because|due to|owing to|thanks to|caus(?:e|ed|es|ing)|reasons?|blam(?:e|ed|es|ing)|led to|result(?:ed)? (?:of|from|in)|so that|in order to|as a result|therefore|responsible for|in response to|in protest|over (?:the|its|their|his|her|a|an)|after|citing|stopped|prompted|triggered|forced)\b/iu;

/** Whether a sentence asks: it repeats what is wanted and never answers. */
export function asksAt({ sentences, found }: ReadPassage, index: number): boolean {
  const end = sentences[index]?.span.end ?? 0;
  const { text } = found.article;
  const last = text.charAt(end - 1);
  if (last === '?') return true;
  return (last === '"' || last === '”' || last === '’') && text.charAt(end - 2) === '?';
}

/** Weighs a sentence of a passage, its phrases left out: writes its features. */
export function weighSentence(
  question: Question,
  wordWeights: Float64Array,
  passage: ReadPassage,
  index: number,
  bestPassage: number,
  { headings, opening: setting, local }: Setting,
  features: Float64Array,
): void {
  const sentence = passage.sentences[index];
  if (!sentence) throw new RangeError(`no sentence ${index}`);
  const { words } = question;
  const count = words.length;
  const inPassage = passage.held;
  const here = sentence.held;
  const before = (index > 0 ? passage.sentences[index - 1]?.held : undefined) ?? noWords;
  const next = passage.sentences[index + 1]?.held ?? noWords;
  // "LANTERN: How high was it? — BRILL: Four metres.": what was asked is part of what is answered.
  const asked = index === 0 ? passage.asked : asksAt(passage, index - 1) ? before : noWords;
  let total = 0;
  let named = 0;
  let inSentence = 0;
  let close = 0;
  let justBefore = 0;
  let elsewhere = 0;
  let heading = 0;
  let missing = 0;
  let missingNames = 0;
  let after = 0;
  let inAsked = 0;
  let namesHere = 0;
  let namesPassage = 0;
  let focus = 0;
  let unfocused = 0;
  let detail = 0;
  let detailHere = 0;
  let detailClose = 0;
  let localTotal = 0;
  let localHere = 0;
  let localBefore = 0;
  let held = 0;
  let verb = -1;
  let exactly = 0;
  let nearly = 0;
  let plain = 0;
  for (let q = 0; q < count; q++) {
    const word = words[q];
    if (!word) continue;
    const weight = (wordWeights[q] ?? 0) * word.weight;
    total += weight;
    if (word.name) named += weight;
    const state = here[q] ?? 0;
    if (word.term === question.verb?.term) verb = state;
    plain += word.weight;
    if (state === 2) exactly += word.weight;
    else if (state === 1) nearly += word.weight;
    if (!word.focus) {
      unfocused++;
      if (state === 2) held++;
    } else if (state > 0) focus = 1;
    if (setting[q] !== 1) {
      detail += weight;
      if (state === 2) detailHere += weight;
      else if (state === 1) detailClose += weight;
    }
    const own = (local[q] ?? 0) * word.weight;
    localTotal += own;
    if (state > 0) localHere += state === 2 ? own : own / 2;
    else if ((before[q] ?? 0) > 0) localBefore += own;
    if (state === 2) inSentence += weight;
    else if (state === 1) close += weight;
    else if ((before[q] ?? 0) > 0) justBefore += weight;
    else if ((inPassage[q] ?? 0) > 0) elsewhere += weight;
    else if (headings[q] === 1) heading += weight;
    else missing += weight;
    if (state === 0 && (next[q] ?? 0) > 0) after += weight;
    if ((asked[q] ?? 0) > 0) inAsked += weight;
    if (word.name) {
      if (state > 0) namesHere += weight;
      if ((inPassage[q] ?? 0) > 0 || headings[q] === 1) namesPassage += weight;
      else missingNames += weight;
    }
  }
  const whole = Math.max(total, 1e-9);
  const { hit } = passage;
  const { pairs, namePairs, run, matched } = sentence.order;
  const { start, end } = sentence.span;
  const length = end - start;
  const { text } = passage.found.article;
  // What phrases say is added later.
  let at = 0;
  features[at++] = hit.score / whole / 4;
  features[at++] = hit.score / Math.max(bestPassage, 1e-9);
  features[at++] = inSentence / whole;
  features[at++] = close / whole;
  features[at++] = justBefore / whole;
  features[at++] = elsewhere / whole;
  features[at++] = heading / whole;
  features[at++] = missing / whole;
  features[at++] = missingNames / whole;
  features[at++] = named === 0 ? 0.5 : namesHere / named;
  features[at++] = named === 0 ? 0.5 : namesPassage / named;
  // Of words that count for less, as those of the question before, two side by side would count for more.
  features[at++] = Math.min(1, pairs / whole);
  features[at++] = Math.min(1, namePairs / whole);
  features[at++] = run / Math.max(1, count);
  features[at++] = unfocused > 0 && held === unfocused ? 1 : 0;
  features[at++] = focus;
  at = afterPhrase;
  features[at++] = index === 0 ? 1 : 0;
  features[at++] = hit.start === 0 ? 1 : 0;
  features[at++] = Math.log(1 + length) / 6;
  features[at++] = length < 40 ? 1 : 0;
  features[at++] = length > 400 ? 1 : 0;
  features[at++] = opensWithPronoun(text, start) ? 1 : 0;
  features[at++] = matched / Math.max(1, sentence.terms);
  features[at++] = index === passage.sentences.length - 1 ? 1 : 0;
  features[at++] = hit.articleShare;
  features[at++] = detail === 0 ? 1 : detailHere / detail;
  features[at++] = detail === 0 ? 0 : detailClose / detail;
  features[at++] = (total - detail) / whole;
  features[at++] = localTotal === 0 ? 0 : localHere / localTotal;
  features[at++] = localTotal === 0 ? 0 : localBefore / localTotal;
  features[at++] = after / whole;
  features[at++] = inAsked / whole;
  features[at++] = question.kind === 'reason' && reasons.test(text.slice(start, end)) ? 1 : 0;
  features[at++] = endMarks.includes(text.charAt(end - 1)) ? 0 : 1;
  features[at++] = verb > 0 ? verb / 2 : 0;
  features[at++] = verb === 0 ? 1 : 0;
  features[at++] = exactly / plain;
  features[at++] = nearly / plain;
}

const endMarks = `.!?…:;"”’')]。！？`;
const pronoun = /^["“]?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their)\b/u;
/** What such a sentence begins with. */
const pronounStarts = 'HSIT"“';

function opensWithPronoun(text: string, start: number): boolean {
  return pronounStarts.includes(text.charAt(start)) && pronoun.test(text.slice(start, start + 8));
}

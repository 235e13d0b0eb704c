import type { Question } from './question.ts';
import type { ReadPassage } from './reading.ts';
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
  return last === '?' || (/^["”’]$/u.test(last) && text.charAt(end - 2) === '?');
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
  const before = passage.sentences[index - 1]?.held ?? noWords;
  const next = passage.sentences[index + 1]?.held ?? noWords;
  // "LANTERN: How high was it? — BRILL: Four metres.": what was asked is part of what is answered.
  const asked = index === 0 ? passage.asked : asksAt(passage, index - 1) ? before : noWords;
  let total = 0;
  let named = 0;
  const sums = {
    here: 0,
    close: 0,
    before: 0,
    elsewhere: 0,
    heading: 0,
    missing: 0,
    missingNames: 0,
    after: 0,
    asked: 0,
    namesHere: 0,
    namesPassage: 0,
    focus: 0,
  };
  let unfocused = 0;
  let detail = 0;
  let detailHere = 0;
  let detailClose = 0;
  let localTotal = 0;
  let localHere = 0;
  let localBefore = 0;
  let held = 0;
  for (let q = 0; q < count; q++) {
    const word = words[q];
    if (!word) continue;
    const weight = (wordWeights[q] ?? 0) * word.weight;
    total += weight;
    if (word.name) named += weight;
    const state = here[q] ?? 0;
    if (word.focus) sums.focus = Math.max(sums.focus, state > 0 ? 1 : 0);
    else {
      unfocused++;
      if (state === 2) held++;
    }
    if (setting[q] !== 1) {
      detail += weight;
      if (state === 2) detailHere += weight;
      else if (state === 1) detailClose += weight;
    }
    const own = (local[q] ?? 0) * word.weight;
    localTotal += own;
    if (state > 0) localHere += state === 2 ? own : own / 2;
    else if ((before[q] ?? 0) > 0) localBefore += own;
    if (state === 2) sums.here += weight;
    else if (state === 1) sums.close += weight;
    else if ((before[q] ?? 0) > 0) sums.before += weight;
    else if ((inPassage[q] ?? 0) > 0) sums.elsewhere += weight;
    else if (headings[q] === 1) sums.heading += weight;
    else sums.missing += weight;
    if (state === 0 && (next[q] ?? 0) > 0) sums.after += weight;
    if ((asked[q] ?? 0) > 0) sums.asked += weight;
    if (word.name) {
      if (state > 0) sums.namesHere += weight;
      if ((inPassage[q] ?? 0) > 0 || headings[q] === 1) sums.namesPassage += weight;
      else sums.missingNames += weight;
    }
  }
  const share = (value: number): number => value / Math.max(total, 1e-9);
  const shareNamed = (value: number): number => (named === 0 ? 0.5 : value / named);
  const { pairs, run, matched } = sentence.order;
  const is = (condition: boolean): number => (condition ? 1 : 0);
  const length = sentence.span.end - sentence.span.start;
  const { text } = passage.found.article;
  const opening = text.slice(sentence.span.start, sentence.span.start + 8);
  // What phrases say is added later.
  features.set([
    passage.hit.score / Math.max(total, 1e-9) / 4,
    passage.hit.score / Math.max(bestPassage, 1e-9),
    share(sums.here),
    share(sums.close),
    share(sums.before),
    share(sums.elsewhere),
    share(sums.heading),
    share(sums.missing),
    share(sums.missingNames),
    shareNamed(sums.namesHere),
    shareNamed(sums.namesPassage),
    share(pairs),
    run / Math.max(1, count),
    is(unfocused > 0 && held === unfocused),
    sums.focus,
  ]);
  features.set(
    [
      is(index === 0),
      is(passage.hit.start === 0),
      Math.log(1 + length) / 6,
      is(length < 40),
      is(length > 400),
      is(/^["“]?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their)\b/u.test(opening)),
      matched / Math.max(1, sentence.terms),
      is(index === passage.sentences.length - 1),
      passage.hit.articleShare,
      detail === 0 ? 1 : detailHere / detail,
      detail === 0 ? 0 : detailClose / detail,
      share(total - detail),
      localTotal === 0 ? 0 : localHere / localTotal,
      localTotal === 0 ? 0 : localBefore / localTotal,
      share(sums.after),
      share(sums.asked),
      is(question.kind === 'reason' && reasons.test(text.slice(sentence.span.start, sentence.span.end))),
      is(!/[.!?…:;"”’')\]。！？]/u.test(text.charAt(sentence.span.end - 1))),
    ],
    afterPhrase,
  );
}

import { kindOfName } from './name-kinds.ts';
import { type Phrase, wordOf } from './phrase.ts';
import {
  countsPeople,
  fitsUnits,
  isCalledSo,
  isReported,
  isToCome,
  leadOf,
  placesAfter,
  tellsAge,
  tellsFuture,
} from './phrase-cues.ts';
import { type WeighedPhrase, wantedPhrases } from './phrase-features.ts';
import { findPhrases } from './phrases.ts';
import type { Question } from './question.ts';
import type { CloseReading } from './reading.ts';
import { findVerbs, sideOf, type VerbPlace } from './verb-evidence.ts';
import { isVerbForm } from './verbs.ts';

/** Tokens: each phrase is held against each of them, and what has more is a table or noise. */
const longestSentence = 600;

/** Weighs the phrases of a sentence that could answer the question; those that only repeat its words are left out. */
export function weighPhrases(
  question: Question,
  wordWeights: Float64Array,
  text: string,
  sentence: CloseReading,
  weights: Float64Array,
): WeighedPhrase[] {
  const kinds = wantedPhrases[question.kind];
  if (kinds.length === 0 || sentence.tokens.length > longestSentence) return [];
  const weighed: WeighedPhrase[] = [];
  const seen = new Set<number>();
  const future = question.future && tellsFuture(sentence);
  const verbs = findVerbs(question, sentence);
  for (const phrase of findPhrases(text, sentence.tokens, sentence.timexes, kinds)) {
    const rank = kinds.indexOf(phrase.kind);
    const key = phrase.from * 1000 + phrase.to;
    if (rank < 0 || seen.has(key)) continue;
    const features = weighOne(question, wordWeights, text, sentence, phrase, rank, future, verbs);
    if (!features) continue;
    seen.add(key);
    let score = 0;
    for (let at = 0; at < features.length; at++) score += (features[at] ?? 0) * (weights[at] ?? 0);
    weighed.push({ phrase, features, score });
  }
  return weighed;
}

function weighOne(
  question: Question,
  wordWeights: Float64Array,
  text: string,
  sentence: CloseReading,
  phrase: Phrase,
  rank: number,
  future: boolean,
  verbs: readonly VerbPlace[],
): readonly number[] | undefined {
  const { tokens, matches } = sentence;
  let asked = 0;
  let inside = 0;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.stop) continue;
    inside++;
    const match = matches[at] ?? 0;
    if (match > 0 && question.words[match - 1]?.focus !== true) asked++;
  }
  if (inside === 0 && phrase.kind !== 'clause') return undefined;
  if (inside > 0 && asked === inside) return undefined;
  const side = sideOf(question, sentence, verbs, phrase);
  const focusAt = (at: number): boolean => {
    const match = matches[at] ?? 0;
    return match !== 0 && question.words[Math.abs(match) - 1]?.focus === true;
  };
  let near = 0;
  let total = 0;
  let nearest = 0;
  for (const weight of wordWeights) total += weight;
  const best = new Float64Array(question.words.length);
  let after = 0;
  let later = 0;
  let focusNear = 0;
  for (const at of sentence.matched) {
    if (at >= phrase.from && at < phrase.to) continue;
    const match = matches[at] ?? 0;
    const q = Math.abs(match) - 1;
    const gap = at < phrase.from ? phrase.from - at : at - phrase.to + 1;
    const value = ((match > 0 ? 1 : 0.5) * (wordWeights[q] ?? 0)) / (1 + gap / 4);
    if (value > (best[q] ?? 0)) best[q] = value;
    nearest = Math.max(nearest, 1 / gap);
    if (question.words[q]?.focus === true) focusNear = Math.max(focusNear, 1 / gap);
    if (at < phrase.from) after = 1;
    else later = 1;
  }
  for (const value of best) near += value;
  const beforeWord = wordOf(tokens[phrase.from - 1]).toLowerCase();
  const lead = leadOf(sentence, phrase);
  const { form } = question;
  const calledSo = isCalledSo(sentence, phrase);
  const matchedAt = (at: number, step: number): boolean => {
    let place = at;
    while (place - at < 3 && at - place < 3 && tokens[place]?.stop) place += step;
    return (matches[place] ?? 0) !== 0;
  };
  const afterWord = wordOf(tokens[phrase.to]);
  const first = tokens[phrase.from];
  const is = (condition: boolean): number => (condition ? 1 : 0);
  const kind = question.kind;
  const nameKind = phrase.kind === 'name' ? kindOfName(text.slice(phrase.start, phrase.end)) : 'unknown';
  const countedAt = (at: number): boolean => {
    const match = matches[at] ?? 0;
    return match !== 0 && question.words[Math.abs(match) - 1]?.counted === true;
  };
  const name = phrase.kind === 'name';
  const namesPerson = sentence.people.some(({ start, end }) => start < phrase.end && phrase.start < end);
  const known = sentence.people.some((span) => span.start <= phrase.start && phrase.end <= span.end);
  const focusInside = is(tokens.slice(phrase.from, phrase.to).some((_, index) => focusAt(phrase.from + index)));
  const values: readonly number[] = [
    rank === 0 ? 1 : 0,
    is(name && kind === 'person'),
    is(name && kind === 'place'),
    is(phrase.kind === 'nouns'),
    is(phrase.kind === 'nouns' && inside === 1),
    is(phrase.kind === 'nouns' && inside < phrase.to - phrase.from),
    is(phrase.kind === 'clause'),
    is(phrase.kind === 'date'),
    is(phrase.kind === 'year'),
    inside === 0 ? 0 : asked / inside,
    is(asked > 0),
    near / Math.max(total, 1e-9),
    nearest,
    after,
    is(focusAt(phrase.from - 1)),
    is(focusAt(phrase.to)),
    is(first?.capital === true && kind !== 'person'),
    Math.min(1, (phrase.to - phrase.from) / 8),
    is(phrase.to - phrase.from > 8),
    is(lead === 'by' && kind === 'person'),
    is(placesAfter(lead, kind)),
    is(phrase.from === 0),
    is(phrase.from <= 1 && kind === 'person'),
    is(/^[,(:“"]$/u.test(beforeWord)),
    is(/^(?:because|due|to)$/.test(beforeWord) && kind === 'reason'),
    1 - phrase.from / Math.max(1, tokens.length),
    is(name && first?.capital !== true),
    is(/^(?:the|a|an)$/.test(beforeWord)),
    is(/^(?:of|for|as|called|named)$/.test(lead)),
    is((matches[phrase.from - 1] ?? 0) !== 0),
    is((matches[phrase.to] ?? 0) !== 0),
    is(kind === 'person' && nameKind === 'person'),
    is(
      (kind === 'person' && (nameKind === 'place' || nameKind === 'body')) ||
        (kind === 'place' && (nameKind === 'person' || namesPerson)),
    ),
    is(kind === 'place' && nameKind === 'place'),
    is(
      countedAt(phrase.to) ||
        (!tokens[phrase.to]?.stop && countedAt(phrase.to + 1)) ||
        (question.countsPeople && countsPeople(sentence, phrase)),
    ),
    is(countedAt(phrase.to - 1)),
    is((kind === 'date' || kind === 'year') && isReported(sentence, phrase)),
    question.future && (kind === 'date' || kind === 'year') ? isToCome(sentence, phrase, future) : 0,
    is(kind === 'person' && known),
    is(phrase.kind === 'quoted'),
    is(form.calls && calledSo),
    is(!form.calls && calledSo),
    is(form.preposition !== undefined && lead === form.preposition),
    is(
      form.preposition !== undefined &&
        lead !== form.preposition &&
        /^(?:in|on|at|to|from|until|since|by|of|with)$/u.test(lead),
    ),
    form.age ? tellsAge(text, sentence, phrase) : 0,
    fitsUnits(text, form, phrase),
    is(form.order === 'subject' && after === 0),
    is(form.order === 'subject' && later === 0),
    is(form.order === 'object' && after === 0),
    is(form.order === 'object' && later === 0),
    is(beforeWord === '(' || beforeWord === '['),
    is(matchedAt(phrase.from - 1, -1)),
    is(matchedAt(phrase.to, 1)),
    focusNear,
    is(afterWord === ',' && /^(?:a|an|the|who|which)$/u.test(wordOf(tokens[phrase.to + 1]))),
    is((phrase.kind === 'number' || phrase.kind === 'year') && phrase.to - phrase.from > 2),
    is(form.several && /^(?:and|or)$/u.test(wordOf(tokens[phrase.from + 1]))) ||
      is(form.several && tokens.slice(phrase.from, phrase.to).some((token) => /^(?:and|or)$/u.test(wordOf(token)))),
    is(isVerbForm(wordOf(first)) || /ing$/u.test(wordOf(first))),
    side.near,
    side.fits,
    side.misfits,
    focusInside,
    is(/^(?:in|across|from|on|at|for|within|of|over)$/u.test(lead)),
  ];
  return values;
}

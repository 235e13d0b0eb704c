import { asksClockTime, isClockTime, tellsClockTime } from '../phrases/date-leaning.ts';
import type { Question } from '../question/question.ts';
import { timexesWithin } from '../words/reading.ts';
import type { Leaning } from './leaning.ts';

// Weighed on questions of readers over a year's news, on the flat top of each.

/** What a sentence without a date loses. */
const undated = -3;
/** What a dated one gains that holds the verb of the question, or one of like meaning. */
const verbHere = 1;
const verbClose = 0.8;
/** What the news gains that an article opens on, "on Friday", as far as it holds the words of the question. */
const news = 3;
/** From half of the words on it is that news for sure. */
const enoughWords = 0.5;
const openingSentences = 2;
/** What is left of that for a sentence without the verb of the question. */
const otherVerb = 0.8;
/** "When was the first lock built": the news is of the latest, unless it says of itself that it is the first. */
const ordinal = /^(?:first|last|origin|previous|earlier|earliest)/u;
/** What a date gains that begins or ends something, where that is asked for: "since when". */
const asAsked = 2;
/** What such a date follows, by the small word of the question. */
const bounds: ReadonlyMap<string, RegExp> = new Map([
  ['since', /\bsince $/iu],
  ['from', /\b(?:from|since) $/iu],
  ['until', /\b(?:until|till|to|through) $/iu],
  ['till', /\b(?:until|till|to|through) $/iu],
  ['by', /\bby $/iu],
  ['before', /\bbefore $/iu],
  ['after', /\bafter $/iu],
]);
const newsDays = 7;

/** Leans to what tells when: dated sentences, those with the verb of the question, and the news that an article opens on. */
export function leanToDated(question: Question): Leaning {
  const { kind, verb, words, future, form } = question;
  const ofClock = asksClockTime(question);
  const tells = (value: string, text: string, start: number, end: number): boolean => {
    if (kind === 'year') return !isNoYear(value, text, start, end);
    const expression = text.slice(start, end);
    return ofClock ? tellsClockTime(expression) : !isClockTime(expression);
  };
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const asked = verb ? words.findIndex(({ term }) => term === verb.term) : -1;
  const ordinalAt = words.findIndex(({ term }) => ordinal.test(term));
  // The news is what has happened; "since when" asks for what was before it.
  const bound = bounds.get(form.preposition ?? '');
  const asksForNews = kind === 'date' && !future && bound === undefined;
  return ({ found: { article, analysis } }, { span, held }) => {
    const { text } = article;
    const published = article.published?.slice(0, 10);
    // Of what is no news, much is told without a date: "after the war".
    if (published === undefined) return 0;
    const dates = timexesWithin(analysis, span).filter(
      ({ start, end, from, value }) =>
        from !== undefined &&
        tells(value, text, start, end) &&
        !/\bas of $/iu.test(text.slice(Math.max(0, start - 6), start)),
    );
    if (dates.length === 0) return undated;
    const led = bound !== undefined && dates.some(({ start }) => bound.test(text.slice(Math.max(0, start - 8), start)));
    const told = ([0, verbClose, verbHere][held[asked] ?? 0] ?? 0) + (led ? asAsked : 0);
    const opens = span.start < (analysis.sentences[openingSentences]?.start ?? text.length);
    if (!opens || !asksForNews || (ordinalAt >= 0 && (held[ordinalAt] ?? 0) === 0)) return told;
    const first = Temporal.PlainDate.from(published).subtract({ days: newsDays }).toString();
    const isNews = dates.some(({ from = '', to = '' }) => from === to && from >= first && to <= published);
    if (!isNews) return told;
    const share = held.reduce((sum, state, word) => sum + (state / 2) * (words[word]?.weight ?? 0), 0) / total;
    const withVerb = asked >= 0 && (held[asked] ?? 0) === 0 ? otherVerb : 1;
    return told + news * withVerb * Math.min(1, share / enoughWords);
  };
}

// "Last year" and "in 2031" tell a year, "on Friday" and "the 2031 election" do not.
function isNoYear(value: string, text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (value.length > 4) return !/\d{4}/u.test(words) || isClockTime(words);
  return /\bthe $/iu.test(text.slice(Math.max(0, start - 4), start)) && /^ \p{L}/u.test(text.slice(end, end + 2));
}

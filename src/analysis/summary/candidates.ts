import type { Article, ArticleSpeaker, Quote, Span } from '../../types/articles.ts';
import { isHeading } from '../headings.ts';
import { isInNote, isInTableRow } from '../rows-and-notes.ts';
import { isInCaption } from './captions.ts';
import type { Candidate } from './choose-sentences.ts';
import {
  endsAsProse,
  isAttribution,
  isConversation,
  isForetold,
  isTurn,
  leavesQuotationOpen,
  standingOf,
} from './openings.ts';
import { type ArticleWords, readWords } from './sentence-words.ts';
import { judgeStanding } from './standing.ts';
import { readPairs } from './word-pairs.ts';
import { worthOfPair, worthOfWord } from './word-worth.ts';

/** What a sentence reads like, apart from what it says: a factor on its worth, or `undefined` where it is no sentence of prose. */
export interface Readability {
  readonly factor: number;
  /** It is understood only after the sentence before it. */
  readonly leans: boolean;
}

/** What the choice of sentences stands on. */
export interface FoundInArticle {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly ArticleSpeaker[];
}

const fewestWords = 5;

// A sentence of few words costs a summary little and says little: "The court does not sit on Mondays."
const shortness = (words: number): number => Math.min(1, 0.6 + words / 40);

/** Makes each sentence of an article a candidate for its summary, by number; what cannot be one is left out. */
export function makeCandidates(
  article: Article,
  { sentences, quotes, speakers }: FoundInArticle,
): ReadonlyMap<number, Candidate> {
  const read = readWords(article, sentences);
  const pairs = readPairs(read);
  const worths = read.words.map((word) => worthOfWord(word, sentences.length));
  const pairWorths = Float64Array.from(pairs.lefts, (left, pair) => {
    const right = pairs.rights[pair] ?? 0;
    const words = [read.words[left]!, read.words[right]!] as const; // pairs are made of these
    return worthOfPair([worths[left] ?? 0, worths[right] ?? 0], words, pairs.counts[pair] ?? 1);
  });
  const readable = judgeReadability(article.text, sentences, quotes, read);
  const standings = judgeStanding(article, sentences, speakers, read);
  const made = new Map<number, Candidate>();
  const places = new Map<number, number>();
  for (const [number, { factor, leans }] of readable) {
    const before = places.get(number - 1);
    if (leans && (before === undefined || standings[number]?.strays)) continue;
    const words = read.sentences[number];
    const own = pairs.sentences[number];
    const span = sentences[number];
    const standing = standings[number];
    if (!span || !words || !own || !standing) continue;
    places.set(number, places.size);
    made.set(number, {
      ...unitsOf(words, own, read, { words: worths, pairs: pairWorths }),
      words: words.length,
      size: span.end - span.start,
      factor: factor * placeFactor(number, sentences.length),
      standing,
      ...(before !== undefined && { behind: before }),
      ...(leans && before !== undefined && { after: before }),
    });
  }
  return made;
}

// The second sentence goes on with the lead's news and the last often says what comes next: both hold a little more than their words promise.
function placeFactor(number: number, sentences: number): number {
  return number === 1 || (number > 4 && number === sentences - 1) ? 1.08 : 1;
}

/** Judges which sentences can stand in a summary; all of them where none looks like prose, as in languages without our marks. */
export function judgeReadability(
  text: string,
  sentences: readonly Span[],
  quotes: readonly Quote[],
  { sentences: words }: ArticleWords,
): ReadonlyMap<number, Readability> {
  const judged = new Map<number, Readability>();
  const said = new Set<string>();
  const interview = interviewFrom(text, sentences);
  let quote = 0;
  sentences.forEach((span, number) => {
    while ((quotes[quote]?.end ?? Infinity) <= span.start) quote++;
    const inside = (quotes[quote]?.start ?? Infinity) < span.start;
    const sentence = text.slice(span.start, span.end);
    const standing = standingOf(sentence);
    if (standing === 'not-prose' || (words[number]?.length ?? 0) < fewestWords) return;
    if (isInCaption(text, span) || isHeading(text, span) || isAttribution(text, span)) return;
    if (isInTableRow(text, span) || isInNote(text, span)) return;
    // A caption or a box that repeats a sentence word for word.
    const saying = words[number]?.join(' ') ?? '';
    if (said.has(saying)) return;
    said.add(saying);
    let factor = shortness(words[number]?.length ?? 0);
    if (!endsAsProse(sentence) || leavesQuotationOpen(sentence) || isConversation(sentence)) factor *= 0.7;
    if (/["“”]|(?:^|\s)['‘](?=\p{L})/u.test(sentence)) factor *= 0.95;
    if (/^["“'‘]/u.test(sentence)) factor *= 0.95;
    if (/\?["”’']?$/u.test(sentence)) factor *= 0.8;
    // Who asks says nothing, and who answers leans on that.
    if (number >= interview) {
      if (isTurn(sentence) && sentence.includes('?')) return;
      factor *= 0.6;
    }
    const leans = (standing === 'leaning' && !(number === 0 && isForetold(sentence))) || inside;
    judged.set(number, { factor, leans });
  });
  if (judged.size > 0) return judged;
  return new Map(sentences.map((_, number) => [number, { factor: 1, leans: false }]));
}

const fewestTurns = 4;

// The first sentence of an interview's turns, where there are some.
function interviewFrom(text: string, sentences: readonly Span[]): number {
  const turns = sentences.flatMap(({ start }, number) => (isTurn(text.slice(start, start + 50)) ? number : []));
  return turns.length < fewestTurns ? sentences.length : (turns[0] ?? sentences.length);
}

interface Worths {
  readonly words: ArrayLike<number>;
  readonly pairs: ArrayLike<number>;
}

/** What a sentence of an article says: its words by number, then its pairs by number after all words. */
export function unitsOf(
  sentence: Int32Array,
  pairs: Int32Array,
  { words }: ArticleWords,
  worths: Worths,
): Pick<Candidate, 'units' | 'worths' | 'again'> {
  const length = sentence.length + pairs.length;
  const units = new Int32Array(length);
  const unitWorths = new Float64Array(length);
  const again = new Uint8Array(length);
  units.set(sentence);
  sentence.forEach((id, at) => {
    unitWorths[at] = worths.words[id] ?? 0;
    again[at] = Number(words[id]?.grammatical);
  });
  pairs.forEach((pair, at) => {
    units[sentence.length + at] = words.length + pair;
    unitWorths[sentence.length + at] = worths.pairs[pair] ?? 0;
  });
  return { units, worths: unitWorths, again };
}

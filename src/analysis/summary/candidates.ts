import type { Article, Quote, Span } from '../../types/articles.ts';
import { isHeading } from '../headings.ts';
import { isInCaption } from './captions.ts';
import type { Candidate } from './choose-sentences.ts';
import { endsAsProse, isConversation, leavesQuotationOpen, standingOf } from './openings.ts';
import { type ArticleWords, readWords } from './sentence-words.ts';
import { worthOfPair, worthOfWord } from './word-worth.ts';

/** What a sentence reads like, apart from what it says: a factor on its worth, or `undefined` where it is no sentence of prose. */
export interface Readability {
  readonly factor: number;
  /** It is understood only after the sentence before it. */
  readonly leans: boolean;
}

const fewestWords = 5;

/** Makes each sentence of an article a candidate for its summary, by number; what cannot be one is left out. */
export function makeCandidates(
  article: Article,
  sentences: readonly Span[],
  quotes: readonly Quote[],
): ReadonlyMap<number, Candidate> {
  const read = readWords(article, sentences);
  const pairs = countPairs(read);
  const worths = read.words.map((word) => worthOfWord(word, sentences.length));
  const readable = judgeReadability(article.text, sentences, quotes, read);
  const made = new Map<number, Candidate>();
  const places = new Map<number, number>();
  for (const [number, { factor, leans }] of readable) {
    const before = places.get(number - 1);
    if (leans && before === undefined) continue;
    const words = read.sentences[number] ?? new Int32Array();
    const span = sentences[number];
    if (!span) continue;
    places.set(number, places.size);
    made.set(number, {
      ...unitsOf(words, read, worths, pairs),
      words: words.length,
      size: span.end - span.start,
      factor: factor * placeFactor(number, sentences.length),
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
  let quote = 0;
  sentences.forEach((span, number) => {
    while ((quotes[quote]?.end ?? Infinity) <= span.start) quote++;
    const inside = (quotes[quote]?.start ?? Infinity) < span.start;
    const sentence = text.slice(span.start, span.end);
    const standing = standingOf(sentence);
    if (standing === 'not-prose' || (words[number]?.length ?? 0) < fewestWords) return;
    if (isInCaption(text, span) || isHeading(text, span)) return;
    // A caption or a box that repeats a sentence word for word.
    const saying = words[number]?.join(' ') ?? '';
    if (said.has(saying)) return;
    said.add(saying);
    let factor = 1;
    if (!endsAsProse(sentence) || leavesQuotationOpen(sentence) || isConversation(sentence)) factor *= 0.7;
    if (/["“”]|(?:^|\s)['‘](?=\p{L})/u.test(sentence)) factor *= 0.95;
    if (/^["“'‘]/u.test(sentence)) factor *= 0.95;
    if (/\?["”’']?$/u.test(sentence)) factor *= 0.8;
    judged.set(number, { factor, leans: standing === 'leaning' || inside });
  });
  if (judged.size > 0) return judged;
  return new Map(sentences.map((_, number) => [number, { factor: 1, leans: false }]));
}

interface Pair {
  readonly unit: number;
  count: number;
}

const pairKey = (left: number, right: number): number => left * 0x400_0000 + right;

function countPairs({ sentences, words }: ArticleWords): Map<number, Pair> {
  const pairs = new Map<number, Pair>();
  for (const sentence of sentences) {
    for (let at = 1; at < sentence.length; at++) {
      const key = pairKey(sentence[at - 1] ?? 0, sentence[at] ?? 0);
      const known = pairs.get(key);
      if (known) known.count++;
      else pairs.set(key, { unit: words.length + pairs.size, count: 1 });
    }
  }
  return pairs;
}

function unitsOf(
  sentence: Int32Array,
  { words }: ArticleWords,
  worths: readonly number[],
  pairs: ReadonlyMap<number, Pair>,
): Pick<Candidate, 'units' | 'worths' | 'again'> {
  const length = Math.max(0, 2 * sentence.length - 1);
  const units = new Int32Array(length);
  const unitWorths = new Float64Array(length);
  const again = new Uint8Array(length);
  sentence.forEach((id, at) => {
    const word = words[id]!; // ids are indices into words
    const worth = worths[id] ?? 0;
    units[at] = id;
    unitWorths[at] = worth;
    again[at] = Number(word.grammatical);
    const last = sentence[at - 1];
    if (last === undefined) return;
    const pair = pairs.get(pairKey(last, id))!; // counted from the same sentences
    const place = sentence.length + at - 1;
    units[place] = pair.unit;
    unitWorths[place] = worthOfPair([worths[last] ?? 0, worth], [words[last]!, word], pair.count);
  });
  return { units, worths: unitWorths, again };
}

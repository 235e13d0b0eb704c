import { findParagraphs } from '../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../src/analysis/sentences.ts';
import type { AnalysedArticle } from '../../src/types/articles.ts';

/** A number from 0 up to 1, the same series on every run. */
export type Random = () => number;

/** A small generator of pseudo-random numbers (mulberry32). */
export function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is asked, with the article and the sentence that it was made of. */
export interface KnownItem {
  readonly question: string;
  readonly article: number;
  readonly sentence: string;
}

const syllables = 'ba ce di fo gu ha ki lo mu ne pa qui ro sta te vo wa xe yu zor'.split(' ');

/** Makes articles of about `length` characters out of the sentences of real ones. One word in thirty is new, so that the vocabulary grows as in real text. */
export function generateArticles(
  pool: readonly string[],
  count: number,
  length: number,
  random: Random,
): AnalysedArticle[] {
  return Array.from({ length: count }, (_, number) => {
    const paragraphs: string[] = [];
    for (let size = 0; size < length; ) {
      const sentences = Array.from({ length: 3 }, () => renew(pool[Math.floor(random() * pool.length)] ?? '', random));
      const paragraph = sentences.join(' ');
      paragraphs.push(paragraph);
      size += paragraph.length + 2;
    }
    return withSentences({
      id: `made-${number}`,
      title: (paragraphs[0] ?? '').slice(0, 60),
      authors: [],
      text: paragraphs.join('\n\n'),
    });
  });
}

function renew(sentence: string, random: Random): string {
  return sentence.replace(/\b[a-z]{5,}\b/gu, (word) => (random() < 0.033 ? makeWord(random) : word));
}

// Zipf-like: a few of the made words come often, most of them once.
function makeWord(random: Random): string {
  let rank = Math.floor(200_000 ** random());
  let word = '';
  do {
    word += syllables[rank % syllables.length];
    rank = Math.floor(rank / syllables.length);
  } while (rank > 0 || word.length < 4);
  return word;
}

/** An article with paragraphs and sentences, without the costlier parts of the analysis. */
export function withSentences(article: AnalysedArticle['article']): AnalysedArticle {
  const paragraphs = findParagraphs(article.text);
  const sentences = splitSentences(article.text, paragraphs).map((span) => ({ ...span, paragraph: 0, weight: 0 }));
  return {
    article,
    analysis: { paragraphs, sentences, speakers: [], quotes: [], timexes: [], summary: [] },
    problems: [],
  };
}

const questionWords = ['Who', 'When', 'Where', 'How many', 'What'];

/** Makes questions of about five words each out of a sentence each. */
export function generateQuestions(articles: readonly AnalysedArticle[], count: number, random: Random): KnownItem[] {
  const items: KnownItem[] = [];
  while (items.length < count) {
    const number = Math.floor(random() * articles.length);
    const found = articles[number];
    const span = found?.analysis.sentences[Math.floor(random() * found.analysis.sentences.length)];
    if (!found || !span) continue;
    const sentence = found.article.text.slice(span.start, span.end);
    const words = (sentence.match(/\p{L}{4,}/gu) ?? []).filter(() => random() < 0.6).slice(0, 5);
    if (words.length < 4) continue;
    items.push({ question: `${questionWords[items.length % 5]} ${words.join(' ')}?`, article: number, sentence });
  }
  return items;
}

import type { AnalysedArticle } from '../../types/articles.ts';
import type { Sources } from '../sources/sources.ts';
import { fewTerms, heldOf, likeness, type Topic, termsOf, termsWithin } from './topic.ts';

// Words of an article of usual length that say something, how often a term comes there that counts half as much as it can, and how far that
// grows with the length (BM25's k and b).
const usualLength = 300;
const half = 4;
const norm = 0.8;
// So many times a term counts that stands in title or subheading; of a short topic they say more surely what the article is about.
const headingCounts = { few: 3, many: 2 };

/**
 * Says how much an article bears on a topic: each of its terms counts by rarity, more where it comes again or in the title, and less
 * in a long article, which has many words without being about them (BM25's reasons).
 */
export function articleRelevance(sources: Sources, found: AnalysedArticle, topic: Topic): number {
  const { body, heading, length } = termsOf(sources, found);
  const counts = new Map<number, number>();
  const places = [...topic.weights.keys()].flatMap((term) => [term, ...(topic.likes.get(term) ?? [])]);
  const wanted = new Set(places);
  body.ids.forEach((term, at) => {
    if (body.telling[at] === 1 && wanted.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  const inHeading = headingCounts[topic.weights.size <= fewTerms ? 'few' : 'many'];
  const countOf = (term: number): number => (counts.get(term) ?? 0) + (heading.has(term) ? inHeading : 0);
  const enough = half * (1 - norm + (norm * length) / usualLength);
  let sum = 0;
  for (const [term, weight] of topic.weights) {
    const alike = (topic.likes.get(term) ?? []).reduce((part, like) => part + countOf(like), 0);
    const count = countOf(term) + likeness * alike;
    sum += (weight * count) / (count + enough);
  }
  return sum;
}

/** The greatest share of a topic's terms, weighed by rarity, that two neighbouring sentences of an article hold together, its title counted in; and that of the title. */
export function topicCoverage(
  sources: Sources,
  found: AnalysedArticle,
  topic: Topic,
): { readonly share: number; readonly titled: number } {
  const terms = termsOf(sources, found);
  const [lead] = found.analysis.sentences;
  // Where there is no title, what the article begins with stands for it.
  const title = terms.heading.size === 0 && lead ? termsWithin(terms, lead) : terms.heading;
  const titled = shareOf(topic, (term) => title.has(term));
  const share = sentenceCoverages(sources, found, topic, true).reduce((most, own) => Math.max(most, own), titled);
  return { share, titled };
}

function shareOf(topic: Topic, holds: (term: number) => boolean): number {
  let held = 0;
  let whole = 1e-9;
  for (const [term, weight] of topic.weights) {
    whole += weight;
    held += weight * heldOf(topic, term, holds);
  }
  return held / whole;
}

/** Of each sentence the share of the topic's terms, weighed by rarity, that it holds together with the title and, where asked for, the one before it. */
export function sentenceCoverages(
  sources: Sources,
  found: AnalysedArticle,
  topic: Topic,
  withLast: boolean,
): readonly number[] {
  const terms = termsOf(sources, found);
  let last: ReadonlySet<number> = new Set();
  return found.analysis.sentences.map((span) => {
    const own = termsWithin(terms, span);
    const share = shareOf(topic, (term) => own.has(term) || last.has(term) || terms.title.has(term));
    if (withLast) last = own;
    return share;
  });
}

/**
 * Says how much each sentence of an article bears on a topic, 0 to 1, the best having 1: by the topic's terms in it, by terms that come with
 * those in this article ("pier" where the ferry is asked for), and by its neighbours, as a sentence on the fares may not name the ferry again.
 */
export function sentenceRelevance(sources: Sources, found: AnalysedArticle, topic: Topic): readonly number[] {
  const terms = termsOf(sources, found);
  const sentences = found.analysis.sentences.map((span) => termsWithin(terms, span));
  const own = toShares(
    sentences.map((sentence) => {
      let sum = 0;
      for (const [term, weight] of topic.weights) sum += weight * heldOf(topic, term, (own) => sentence.has(own));
      return sum;
    }),
  );
  const company = companyOf(sentences, own);
  const joined = sentences.map((sentence, number) => {
    let sum = 0;
    for (const term of sentence) {
      const strength = topic.weights.has(term) ? 0 : (company.get(term) ?? 0);
      sum += strength;
    }
    return (own[number] ?? 0) + sum / Math.sqrt(3 + sentence.size);
  });
  return toShares(
    joined.map((relevance, number) => relevance + ((joined[number - 1] ?? 0) + (joined[number + 1] ?? 0)) / 4),
  );
}

function toShares(values: readonly number[]): number[] {
  const most = values.reduce((top, value) => Math.max(top, value), 1e-9);
  return values.map((value) => value / most);
}

// How much more relevant than usual the sentences are in which a term stands; one occurrence proves nothing.
function companyOf(sentences: readonly ReadonlySet<number>[], own: readonly number[]): Map<number, number> {
  const usual = own.reduce((sum, value) => sum + value, 0) / Math.max(1, own.length);
  const sums = new Map<number, { relevance: number; sentences: number }>();
  sentences.forEach((sentence, number) => {
    for (const term of sentence) {
      const known = sums.get(term);
      if (!known) sums.set(term, { relevance: own[number] ?? 0, sentences: 1 });
      else {
        known.relevance += own[number] ?? 0;
        known.sentences++;
      }
    }
  });
  const company = new Map<number, number>();
  for (const [term, { relevance, sentences: count }] of sums) {
    if (count >= 2) company.set(term, Math.max(0, (relevance - usual) / count - usual));
  }
  return company;
}

import type { Collection } from '../collection/collection.ts';
import { findTerms } from '../search/terms.ts';
import type { AnalysedArticle, Span } from '../types.ts';

/** Says how much a span of an article bears on a topic: 0 where nothing of it does, about 1 where all of it does. */
export type TopicMeasure = (found: AnalysedArticle, span: Span) => number;

/** The shares of a topic's terms, weighed by rarity, that stand in a span, in its paragraph and in the title: 0 to 1. */
export interface TopicShares {
  readonly own: number;
  readonly paragraph: number;
  readonly title: number;
}

/**
 * Makes the measure of a topic: the share of its terms, weighed by rarity, that stand in the span, and for less in its paragraph and in
 * the title.
 */
export function measureTopic(collection: Collection, topic: string): TopicMeasure {
  const shares = shareTopic(collection, topic);
  return (found, span) => {
    const { own, paragraph, title } = shares(found, span);
    return own === 0 && paragraph === 0 ? 0 : 0.6 * own + 0.3 * paragraph + 0.1 * title;
  };
}

/** Makes what `measureTopic` stands on, for whoever weighs the shares otherwise. */
export function shareTopic(collection: Collection, topic: string): (found: AnalysedArticle, span: Span) => TopicShares {
  const wanted = new Map(contentTerms(topic).map((term) => [term, rarity(collection, term)]));
  const whole = [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  const share = (terms: ReadonlySet<string>): number => {
    let sum = 0;
    for (const [term, weight] of wanted) if (terms.has(term)) sum += weight;
    return whole === 0 ? 0 : sum / whole;
  };
  return (found, span) => {
    const terms = termsOf(found);
    const paragraph =
      found.analysis.paragraphs.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
    return {
      own: share(termsWithin(terms, span)),
      paragraph: share(termsWithin(terms, paragraph)),
      title: share(terms.title),
    };
  };
}

/** The terms of a text that say something, or all of them where none does. */
export function contentTerms(text: string): string[] {
  const terms = findTerms(text);
  const telling = terms.filter(({ stop }) => !stop);
  return [...new Set((telling.length > 0 ? telling : terms).map(({ term }) => term))];
}

interface ArticleTerms {
  readonly title: ReadonlySet<string>;
  readonly body: readonly { readonly term: string; readonly start: number }[];
}

const termsKnown = new WeakMap<AnalysedArticle, ArticleTerms>();

function termsOf(found: AnalysedArticle): ArticleTerms {
  const known = termsKnown.get(found);
  if (known) return known;
  const made = {
    title: new Set(contentTerms(found.article.title)),
    body: findTerms(found.article.text).filter(({ stop }) => !stop),
  };
  termsKnown.set(found, made);
  return made;
}

function termsWithin({ body }: ArticleTerms, span: Span): Set<string> {
  let low = 0;
  let high = body.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const terms = new Set<string>();
  for (let at = low; at < body.length; at++) {
    const entry = body[at];
    if (!entry || entry.start >= span.end) break;
    terms.add(entry.term);
  }
  return terms;
}

const counts = new WeakMap<Collection, Map<string, number>>();

// Inverse document frequency over the articles.
function rarity(collection: Collection, term: string): number {
  let holding = counts.get(collection);
  if (!holding) {
    holding = new Map();
    for (const found of collection.articles) {
      for (const each of new Set(termsOf(found).body.map((entry) => entry.term)))
        holding.set(each, (holding.get(each) ?? 0) + 1);
    }
    counts.set(collection, holding);
  }
  return Math.log1p(collection.articles.length / (1 + (holding.get(term) ?? 0)));
}

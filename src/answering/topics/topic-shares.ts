import { firstFrom } from '../../analysis/first-from.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';
import type { Sources } from '../sources/sources.ts';
import { type ArticleTerms, contentTerms, holdsTerm, numberOf, readTopic, type TermWeights, termsOf } from './topic.ts';
import { findUnits } from './topic-names.ts';

/** Says how much a span of an article bears on a topic: 0 where nothing of it does, about 1 where all of it does. */
export type TopicMeasure = (found: AnalysedArticle, span: Span) => number;

/** The shares of a topic's terms, weighed by rarity, that stand in a span, in its paragraph, in the title, and in span and title together: 0 to 1. */
export interface TopicShares {
  readonly own: number;
  readonly paragraph: number;
  readonly title: number;
  readonly withTitle: number;
}

/** The same in an article. */
export interface ArticleShares {
  /** What stands in all of it, its title counted in. */
  readonly article: number;
  readonly of: (span: Span) => TopicShares;
}

/**
 * Makes the measure of a topic: the share of its terms, weighed by rarity, that stand in the span, and for less in its paragraph and in
 * the title.
 */
export function measureTopic(sources: Sources, topic: string): TopicMeasure {
  const sharesIn = shareTopic(sources, topic);
  // The spans of an article are asked for one after another.
  let last: { readonly found: AnalysedArticle; readonly shares: ArticleShares } | undefined;
  return (found, span) => {
    if (last?.found !== found) last = { found, shares: sharesIn(found) };
    return scoreOf(last.shares.of(span));
  };
}

/** How much a span bears on a topic by its shares. */
export function scoreOf({ own, paragraph, title }: Pick<TopicShares, 'own' | 'paragraph' | 'title'>): number {
  return own === 0 && paragraph === 0 ? 0 : 0.6 * own + 0.3 * paragraph + 0.1 * title;
}

/** Makes what `measureTopic` stands on, for whoever weighs the shares otherwise. */
export function shareTopic(sources: Sources, text: string): (found: AnalysedArticle) => ArticleShares {
  const topic = weighUnits(sources, text);
  const whole = topic.reduce((sum, [, weight]) => sum + weight, 0);
  const places = new Map(topic.map(([id], place) => [id, place]));
  const share = (holds: (place: number) => boolean): number => {
    let sum = 0;
    for (const [place, [, weight]] of topic.entries()) if (holds(place)) sum += weight;
    return whole === 0 ? 0 : sum / whole;
  };
  const held = new Uint8Array(topic.length);
  const shareWithin = ({ which, starts }: Occurrences, span: Span, title?: Uint8Array): number => {
    if (title) held.set(title);
    else held.fill(0);
    for (let at = firstFrom(starts, span.start); at < starts.length && (starts[at] ?? 0) < span.end; at++) {
      held[which[at] ?? 0] = 1;
    }
    return share((place) => held[place] === 1);
  };
  return (found) => {
    const terms = termsOf(sources, found);
    const inTitle = Uint8Array.from(topic, ([term]) => Number(terms.title.has(term)));
    const title = share((place) => inTitle[place] === 1);
    const article = share((place) => inTitle[place] === 1 || holdsTerm(terms, topic[place]?.[0] ?? 0));
    // Of most articles no span is asked for.
    let occurrences: Occurrences | undefined;
    return {
      article,
      of: (span) => {
        occurrences ??= findOccurrences(terms, places);
        return {
          own: shareWithin(occurrences, span),
          paragraph: shareWithin(occurrences, paragraphAround(found.analysis.paragraphs, span)),
          title,
          withTitle: shareWithin(occurrences, span, inTitle),
        };
      },
    };
  };
}

/** The terms of a topic, by number, with what each weighs: the words of one name together what its rarest does. */
export function weighUnits(sources: Sources, text: string): (readonly [term: number, weight: number])[] {
  return [...asUnits(readTopic(sources, text), unitsOf(sources, text))];
}

/** The words that name one thing together, by number: a name as the topic writes it, or as the collection knows a speaker. */
function unitsOf(sources: Sources, text: string): number[][] {
  const numbers = new Map(contentTerms(text).map((term, at) => [term, numberOf(sources.engine, term, at)]));
  return findUnits(sources.collection, text).map((unit) =>
    contentTerms(unit).flatMap((term) => numbers.get(term) ?? []),
  );
}

// A name of two words is no two reasons: together they weigh what its rarest does.
function asUnits(topic: TermWeights, units: readonly (readonly number[])[]): TermWeights {
  const weights = new Map(topic);
  for (const unit of units) {
    const each = unit.map((term) => topic.get(term) ?? 0);
    const factor = Math.max(...each) / each.reduce((sum, weight) => sum + weight, 1e-9);
    for (const term of unit) weights.set(term, factor * (topic.get(term) ?? 0));
  }
  return weights;
}

/** Where the terms of a topic stand in an article, in order: offsets, and the place of each term in the topic. */
interface Occurrences {
  readonly starts: readonly number[];
  readonly which: readonly number[];
}

function findOccurrences(
  { body: { ids, starts, telling } }: ArticleTerms,
  places: ReadonlyMap<number, number>,
): Occurrences {
  const found: { starts: number[]; which: number[] } = { starts: [], which: [] };
  for (let at = 0; at < ids.length; at++) {
    const place = telling[at] === 1 ? places.get(ids[at] ?? 0) : undefined;
    if (place === undefined) continue;
    found.starts.push(starts[at] ?? 0);
    found.which.push(place);
  }
  return found;
}

/** The paragraph in which a span begins, or the span itself where none holds it. */
export function paragraphAround(paragraphs: readonly Span[], span: Span): Span {
  // By halves: an article may have a hundred thousand paragraphs, and each of its sentences is asked for.
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found !== undefined && found.start <= span.start ? found : span;
}

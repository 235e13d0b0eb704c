import type { SearchEngine } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';
import { understandQuestion } from '../question/question.ts';
import { type Matches, matchedBy, matchVocabulary, sieveMask, sieveOf } from '../words/matcher.ts';

/** The words of a topic that statements are measured by. */
export interface TopicWords {
  readonly matches: Matches;
  readonly sieve: Uint8Array;
  readonly rarities: Float64Array;
  /** The places of those that are written as names. */
  readonly named: readonly number[];
}

/** Reads a topic as it is asked for: "the tide after the storm". */
export async function readTopicWords(
  { engine }: { readonly engine: SearchEngine },
  topic: string,
): Promise<TopicWords> {
  const { words } = understandQuestion(topic);
  const capitals = new Set(
    findTerms(topic).flatMap(({ term, start }) => (/^\p{Lu}\p{Ll}/u.test(topic.slice(start, start + 4)) ? term : [])),
  );
  const named = words.flatMap(({ term }, at) => (capitals.has(term) ? at : []));
  const rarities = await engine.rarities(words.map(({ term }) => term));
  const matches = matchVocabulary(words, engine.vocabulary);
  return { matches, sieve: sieveOf(matches), rarities, named };
}

/** The same words, of which those that stand in many of these stretches of an article count less: of what it is all about, "chess" tells little. */
export function weighedWithin(
  engine: SearchEngine,
  words: TopicWords,
  article: number,
  stretches: readonly Span[],
): TopicWords {
  const { matches, sieve, rarities } = words;
  const holding = new Float64Array(rarities.length);
  for (const span of stretches) {
    const { ids } = engine.read(article, span);
    const held = new Set<number>();
    for (let at = 0; at < ids.length; at++)
      if (sieve[(ids[at] ?? 0) & sieveMask] !== 0) held.add(Math.abs(matchedBy(matches, ids, at)));
    for (const match of held) if (match > 0) holding[match - 1] = (holding[match - 1] ?? 0) + 1;
  }
  return {
    ...words,
    rarities: rarities.map((rarity, word) => rarity * Math.log(1 + stretches.length / (1 + (holding[word] ?? 0)))),
  };
}

// What a word of the topic counts by where it stands: in the words said, their paragraph, those beside it, title or beginning, and elsewhere.
const inParagraph = 0.92;
const beside = 0.85;
const atTop = 0.8;
const elsewhere = 0.6;
/** What is left of it where the article never names whom the topic names: what was said of somebody else is no answer. */
const unnamed = 0.5;
/** Characters (UTF-16) of an article that tells of one thing: a longer one holds many words without being about them. */
const usualLength = 4000;
/** Characters (UTF-16) of an article that are read for its topic. */
const readAtMost = 20_000;

export interface Cover {
  /** The share of the topic's words, weighed by rarity, that a stretch of an article and what is around it hold, 0 to 1. */
  readonly coverage: number;
  /** The share that it holds itself. */
  readonly inside: number;
}

/** Measures how much of a topic stretches of an article hold. */
export function coverIn(
  engine: SearchEngine,
  { matches, sieve, rarities, named }: TopicWords,
  article: number,
  found: AnalysedArticle,
): (span: Span) => Cover {
  const { paragraphs } = found.analysis;
  const hold = (held: Float64Array, ids: Int32Array): Float64Array => {
    for (let at = 0; at < ids.length; at++) {
      if (sieve[(ids[at] ?? 0) & sieveMask] === 0) continue;
      const match = matchedBy(matches, ids, at);
      if (match === 0) continue;
      const word = Math.abs(match) - 1;
      held[word] = Math.max(held[word] ?? 0, match > 0 ? 1 : 0.8);
    }
    return held;
  };
  // By word of the topic: 1 where the stretch of the article holds it, a little less for a paraphrase.
  const heldIn = (span: Span): Float64Array => hold(new Float64Array(rarities.length), engine.read(article, span).ids);
  const top = heldIn(paragraphs[0] ?? { start: 0, end: 0 });
  hold(
    top,
    Int32Array.from(findTerms(found.article.title), ({ term }) => engine.vocabulary.idOf(term) ?? 0),
  );
  const rest = heldIn({ start: 0, end: readAtMost });
  const whole = found.article.text.length <= readAtMost;
  const isHeld = (word: number): boolean => (rest[word] ?? 0) > 0 || (top[word] ?? 0) > 0;
  const known = !whole || named.every(isHeld) ? 1 : unnamed;
  const farther = elsewhere * Math.min(1, usualLength / found.article.text.length);
  return (span) => {
    const paragraph = paragraphs.findIndex(({ start, end }) => start <= span.start && span.start < end);
    const inside = heldIn(span);
    const own = heldIn(stretch(paragraphs, paragraph, paragraph) ?? span);
    const near = heldIn(stretch(paragraphs, paragraph - 1, paragraph + 1) ?? span);
    let sum = 0;
    let here = 0;
    let total = 0;
    rarities.forEach((rarity, word) => {
      total += rarity;
      here += rarity * (inside[word] ?? 0);
      const places = [
        inside[word],
        inParagraph * (own[word] ?? 0),
        beside * (near[word] ?? 0),
        atTop * (top[word] ?? 0),
      ];
      sum += rarity * Math.max(farther * (rest[word] ?? 0), ...places.map((held) => held ?? 0));
    });
    return total === 0 ? { coverage: 1, inside: 1 } : { coverage: (known * sum) / total, inside: here / total };
  };
}

function stretch(spans: readonly Span[], from: number, to: number): Span | undefined {
  const first = spans[Math.max(0, from)];
  const last = spans[Math.min(spans.length - 1, to)];
  return first && last && { start: first.start, end: last.end };
}

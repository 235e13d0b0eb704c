import { type Readability, unitsOf } from '../../analysis/summary/candidates.ts';
import { type Candidate, chooseSentences } from '../../analysis/summary/choose-sentences.ts';
import type { Standing } from '../../analysis/summary/standing.ts';
import type { AnalysedArticle } from '../../types/articles.ts';
import type { Sources } from '../sources/sources.ts';
import { SharedUnits } from './shared-units.ts';
import { fewTerms, type Topic } from './topic.ts';
import { chooseTopicArticles } from './topic-articles.ts';
import { sentenceCoverages, sentenceRelevance } from './topic-relevance.ts';
import { readArticleWords, topicPairWorths, topicWordWorths } from './topic-words.ts';

/** A sentence that was chosen: article and sentence by number. */
export interface ChosenSentence {
  readonly article: number;
  readonly sentence: number;
}

export interface TopicSummaryPlan {
  readonly sentences: number;
  /** Characters (UTF-16) at most. */
  readonly characters: number;
  /** The topic is one phrase, not a list of which an article may bear on any. */
  readonly phrase: boolean;
}

// Summaries that readers write on a topic have about 70 words an article (NEWTS), and some more are worth their length. Where each of several
// articles has but a sentence or two to say it in, the fullest are best: brevity weighs next to nothing against so many words.
const expectedWords = { oneArticle: 90, perArticle: 2000 };
// How much of a sentence's worth hangs on its bearing on the topic: in one article its words say most of that, in several its one sentence must.
const bearings = { oneArticle: 0.1, perArticle: 0.25 };
// A sentence that bears on it less than this share of the best is about something else.
const leastBearing = 0.1;
// Of a topic of few words, a sentence that with its title names less than this is about something else in the same article; where only one
// article is summarised, it may follow one that names it, and where several are, it names nearly as much as any other.
const leastCoverage = 0.4;
const coverageOfBest = 0.6;
// Where an article has but a sentence, its lead says best what it is about, and of a topic that it names, what is new.
const leadOfSeveral = { few: 1.8, many: 1.15 };
// It also has room for a full one: what it is worth grows with this power of its characters over those of a usual sentence.
const fullness = 0.3;
const usualSize = 150;
// A word that an earlier article of the summary already has is no longer news.
const toldBefore = 0.7;

/** Chooses the sentences that say most on a topic: of the articles that bear on it most, oldest first, each having its share. */
export function summarizeTopic(
  sources: Sources,
  within: readonly number[],
  topic: Topic,
  { sentences, characters, phrase }: TopicSummaryPlan,
): ChosenSentence[] {
  const { collection } = sources;
  const chosen = chooseTopicArticles(sources, within, topic, { most: sentences, phrase });
  const inTime = chosen.toSorted(byTime(collection));
  const units = new SharedUnits();
  const told = new Set<number>();
  const places: ChosenSentence[] = [];
  const candidates: Candidate[] = [];
  inTime.forEach((article, group) => {
    const found = collection.articles[article];
    if (!found) return;
    const day = dayOf(found);
    const earlier = group > 0 && day !== '' && day !== dayOf(collection.articles[inTime[group - 1] ?? -1]);
    const made = candidatesOf(sources, found, topic, {
      units,
      told: earlier ? told : new Set(),
      first: places.length,
      several: chosen.length > 1,
    });
    for (const { sentence, candidate } of made) {
      places.push({ article, sentence });
      candidates.push({ ...candidate, group });
      for (const unit of candidate.units) told.add(unit);
    }
  });
  const picked = chooseSentences(candidates, {
    most: sentences,
    characters,
    exact: true,
    expectedWords: chosen.length > 1 ? expectedWords.perArticle * chosen.length : expectedWords.oneArticle,
    quotas: quotasOf(chosen, inTime, sentences),
  });
  return picked.flatMap((index) => places[index] ?? []);
}

// Each article its share; what is left over goes to those that bear on the topic most.
function quotasOf(ranked: readonly number[], inTime: readonly number[], sentences: number): number[] {
  const share = Math.floor(sentences / Math.max(1, ranked.length));
  const over = sentences - share * ranked.length;
  return inTime.map((article) => share + Number(ranked.indexOf(article) < over));
}

const dayOf = (found: AnalysedArticle | undefined): string => found?.article.published?.slice(0, 10) ?? '';

function byTime(collection: Sources['collection']): (a: number, b: number) => number {
  const at = (index: number): string => collection.articles[index]?.article.published ?? '';
  return (a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a - b);
}

interface Shared {
  /** Words and pairs by number over all the articles. */
  readonly units: SharedUnits;
  readonly told: ReadonlySet<number>;
  /** The number of the article's first candidate. */
  readonly first: number;
  /** The summary is of several articles. */
  readonly several: boolean;
}

// The coverage that a sentence has that says nearly as much on the topic as any that can stand alone.
function nearlyBest(readable: ReadonlyMap<number, Readability>, coverages: readonly number[]): number {
  let most = 0;
  for (const [sentence, { leans }] of readable) if (!leans) most = Math.max(most, coverages[sentence] ?? 0);
  return Math.max(leastCoverage, coverageOfBest * most);
}

function candidatesOf(
  sources: Sources,
  found: AnalysedArticle,
  topic: Topic,
  { units, told, first, several }: Shared,
): { sentence: number; candidate: Candidate }[] {
  const { sentences } = found.analysis;
  const read = readArticleWords(sources.engine, found);
  const relevance = sentenceRelevance(sources, found, topic);
  const coverages = topic.weights.size <= fewTerms ? sentenceCoverages(sources, found, topic, !several) : undefined;
  const enough = coverages && several ? nearlyBest(read.readable, coverages) : leastCoverage;
  const bearing = bearings[several ? 'perArticle' : 'oneArticle'];
  const lead = leadOfSeveral[coverages ? 'few' : 'many'];
  const words = topicWordWorths(read, topic, relevance);
  const worths = { words, pairs: topicPairWorths(read, words, relevance) };
  const shared = units.of(read);
  const made: { sentence: number; candidate: Candidate }[] = [];
  const places = new Map<number, number>();
  for (const [sentence, { factor, leans }] of read.readable) {
    const span = sentences[sentence];
    const own = read.words.sentences[sentence];
    const pairs = read.pairs.sentences[sentence];
    const before = places.get(sentence - 1);
    if (!span || !own || !pairs || (leans && (before === undefined || read.standings[sentence]?.strays))) continue;
    if ((relevance[sentence] ?? 0) < leastBearing || (coverages?.[sentence] ?? 1) < enough) continue;
    places.set(sentence, first + made.length);
    const said = unitsOf(own, pairs, read.words, worths);
    const numbers = said.units.map((unit) => shared[unit] ?? 0);
    const size = span.end - span.start;
    const standing = inShared(read.standings[sentence], shared);
    const placing = several ? (size / usualSize) ** fullness * (sentence === 0 ? lead : 1) : 1;
    made.push({
      sentence,
      candidate: {
        units: numbers,
        worths: said.worths.map(
          (worth, at) => (said.again[at] === 0 && told.has(numbers[at] ?? 0) ? toldBefore : 1) * worth,
        ),
        again: said.again,
        words: own.length,
        size,
        factor: factor * placing * (1 - bearing + 2 * bearing * (relevance[sentence] ?? 0)),
        ...(standing && { standing }),
        ...(before !== undefined && { behind: before }),
        ...(leans && before !== undefined && { after: before }),
      },
    });
  }
  return made;
}

function inShared(standing: Standing | undefined, shared: ArrayLike<number>): Standing | undefined {
  if (!standing) return undefined;
  const antecedents = standing.antecedents.map(({ words, gain }) => ({
    words: words.map((word) => shared[word] ?? 0),
    gain,
  }));
  return { ...standing, antecedents };
}

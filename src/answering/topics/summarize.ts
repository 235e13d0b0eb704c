import { chooseSummary, type SummaryLength, weighSentences } from '../../analysis/sentence-weights.ts';
import { cite } from '../../excerpt.ts';
import type { Hit } from '../../search/search-engine.ts';
import type { AnalysedArticle } from '../../types/articles.ts';
import type { Citation, NothingFoundReply, SummaryReply } from '../../types/replies.ts';
import type { SummaryRequest } from '../../types/requests.ts';
import { byNewest } from '../sources/publication-days.ts';
import { articlesTitled } from '../sources/question-scope.ts';
import { requestedArticles } from '../sources/requested-articles.ts';
import type { Sources } from '../sources/sources.ts';
import { readOnTopic } from './read-on-topic.ts';
import type { Topic } from './topic.ts';
import { isCopy } from './topic-articles.ts';
import { sentenceRelevance } from './topic-relevance.ts';
import { scopeTopic } from './topic-scope.ts';
import { type ChosenSentence, summarizeTopic } from './topic-summary.ts';

/** Characters (UTF-16) of a summary of three sentences at most; a longer one may be longer in proportion. */
const charactersOfThree = 1000;

/** Summarises an article, a topic over the articles, a topic in one article, or with neither what is newest, in whole sentences of theirs. */
export async function summarize(sources: Sources, request: SummaryRequest): Promise<SummaryReply | NothingFoundReply> {
  const { collection } = sources;
  const within = requestedArticles(collection, request);
  if ('kind' in within) return within;
  const length = lengthOf(request.sentences ?? request.limit);
  const topic = request.topic?.trim();
  if (topic)
    return { kind: 'summary', topic, sentences: (await tellTopic(sources, within, topic, { length })).sentences };
  const only = within.length === 1 ? collection.articles[within[0] ?? -1] : undefined;
  return { kind: 'summary', sentences: only ? ofOneArticle(only, length) : newest(sources, within, length) };
}

/** The length of a summary of so many sentences. */
export function lengthOf(sentences = 3): SummaryLength {
  return { sentences, characters: charactersOfThree * Math.max(1, sentences / 3) };
}

/** What articles tell of a topic. */
export interface ToldTopic {
  readonly sentences: Citation[];
  /** The articles that bear on it, best first, each with its best passage; none where the topic names but a time. */
  readonly hits: readonly Hit[];
  /** Of what the oldest article tells, the sentence that bears on the topic most. */
  readonly best?: Citation | undefined;
}

export interface Telling {
  readonly length?: SummaryLength;
  /** The share of the topic that the best article must hold; where it holds less, nothing is told. */
  readonly leastShare?: number;
}

/** Tells a topic from the articles `all`, indices in the order of the collection. */
export async function tellTopic(
  sources: Sources,
  all: readonly number[],
  topic: string,
  { length = lengthOf(), leastShare = 0 }: Telling = {},
): Promise<ToldTopic> {
  const { collection } = sources;
  const titled = articlesTitled(collection, topic);
  const [only] = titled ? all.filter((index) => titled.has(index)) : [];
  const own = collection.articles[only ?? -1];
  if (own) return { sentences: ofOneArticle(own, length), hits: [] };
  const { subject, within } = topic === '' ? { subject: '', within: all } : await scopeTopic(sources, topic, all);
  if (subject === '') return { sentences: leastShare > 0 ? [] : newest(sources, within, length), hits: [] };
  const found = await readOnTopic(sources, within, subject, leastShare);
  const { hits } = found;
  if (!('topic' in found)) return { sentences: [], hits };
  const chosen = summarizeTopic(sources, found.articles, found.topic, { ...length, phrase: !/[,;]/u.test(subject) });
  const cite = ({ article, sentence }: ChosenSentence) => citeSentence(collection.articles[article], sentence);
  const sentences = chosen.flatMap(cite);
  return { sentences, best: bestOfFirst(sources, chosen, found.topic).flatMap(cite)[0], hits };
}

// The first article that is told of began the story; what bears on the topic most in it need not be its first sentence.
function bestOfFirst(sources: Sources, chosen: readonly ChosenSentence[], topic: Topic): ChosenSentence[] {
  const article = chosen[0]?.article ?? -1;
  const found = sources.collection.articles[article];
  if (!found) return [];
  const relevance = sentenceRelevance(sources, found, topic);
  return chosen
    .filter((each) => each.article === article)
    .toSorted((a, b) => (relevance[b.sentence] ?? 0) - (relevance[a.sentence] ?? 0))
    .slice(0, 1);
}

function ofOneArticle(found: AnalysedArticle, length: SummaryLength): Citation[] {
  const { article, analysis } = found;
  const worth = weighSentences(article, analysis);
  return chooseSummary(worth, length).flatMap((sentence) => citeSentence(found, sentence));
}

// The news: of each of the newest articles what tells most, copies once, oldest of them first, like a topic's.
function newest(sources: Sources, within: readonly number[], { sentences, characters }: SummaryLength): Citation[] {
  const { collection } = sources;
  const articles: number[] = [];
  for (const index of [...within].sort(byNewest(collection))) {
    if (articles.length >= sentences) break;
    if (!articles.some((other) => isCopy(sources, index, other))) articles.push(index);
  }
  let left = characters;
  const news = articles.map((index, place) => {
    const found = collection.articles[index];
    if (!found) return [];
    // What is left over when each has its share goes to the newest.
    const share = Math.floor(sentences / articles.length) + Number(place < sentences % articles.length);
    const cited = ofOneArticle(found, { sentences: share, characters: left });
    left -= cited.reduce((sum, { text }) => sum + text.length + 1, 0);
    return cited;
  });
  return news.reverse().flat();
}

function citeSentence(found: AnalysedArticle | undefined, number: number): Citation[] {
  const sentence = found?.analysis.sentences[number];
  return found && sentence ? [cite(found.article, found.analysis.paragraphs, sentence)] : [];
}

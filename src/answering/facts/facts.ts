import { cutPassages } from '../../search/passages.ts';
import type { Hit, Vocabulary } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';
import type { ConversationState, FollowUp } from '../conversation/conversation.ts';
import { longQuestion, searchByClauses } from '../question/clauses.ts';
import type { Question } from '../question/question.ts';
import { findSlips, mendSlips } from '../question/slips.ts';
import type { TimeRange } from '../question/time-range.ts';
import { intersect } from '../sources/question-scope.ts';
import type { Sources } from '../sources/sources.ts';
import { paraphrasesOf } from '../thesaurus/paraphrases.ts';
import { rateBest, rateRanking, weighRanking } from './confidence.ts';
import { leanToDays, leanToMentioned } from './day-leaning.ts';
import type { Dated } from './first-look.ts';
import type { Leaning } from './leaning.ts';
import { type AnswerCandidate, type Ranking, rankAnswers } from './rank-answers.ts';
import { rankFollowUp } from './rank-follow-up.ts';
import { searchConversation } from './search-conversation.ts';
import { leanToDated } from './when-leaning.ts';

/** Passages whose sentences are read for an answer. */
const passagesRead = 10;
/** Passages found by other words for those that no article holds, besides. */
const alsoRead = 5;
/** Of these many articles, the best ones, all passages are read: news tells its subject at the top and the detail below, in other words. */
const articlesRead = 2;
const sentencesOfArticle = 60;
/** Sentences read closely where few words tell them apart. */
const readCloselyInConversation = 60;

export interface FactAsked {
  readonly question: Question;
  /** What is looked for: the question, with what the conversation adds. */
  readonly text: string;
  readonly limit: number;
  readonly within: ReadonlySet<number> | undefined;
  /** The question before, where this one leans on it. */
  readonly followUp?: FollowUp;
  /** Days that the question names, and the articles that were published then. */
  readonly range?: TimeRange;
  /** The articles tell of those days: "what did the council do on 31 October". */
  readonly told?: boolean;
  readonly near?: ReadonlySet<number>;
  /** All phrases that could answer are wanted with what speaks for them, not only the best of each sentence. */
  readonly everyPhrase?: boolean;
}

export interface FactFound {
  readonly ranking: Ranking;
  readonly ranked: readonly AnswerCandidate[];
  /** 0 to 1: that the articles hold an answer. */
  readonly confidence: number;
  /** What speaks for the best sentence where the question leans on the one before. */
  readonly followed?: number;
  /** 0 to 1: that the best sentence is it. */
  readonly rightness: number;
  /** Best first, by their best sentence. */
  readonly passages: readonly Hit[];
}

/** Looks for the sentence that answers. */
export async function findFact(sources: Sources, typed: FactAsked): Promise<FactFound> {
  const { asked, rarities, slips } = await readWords(sources, typed);
  const { question, within, limit } = asked;
  const most = Math.max(limit, passagesRead);
  const { followUp } = asked;
  const talkedAbout = followUp ? articlesOf(sources, followUp.previous).slice(0, articlesRead) : [];
  const search = followUp && { own: asked.text, context: followUp.context, talkedAbout };
  const { hits, fits } = search
    ? await searchConversation(sources.engine, search, most, within)
    : { hits: await searchOnce(sources, asked, most), fits: noFits };
  const also = await searchBesides(sources, asked, rarities, hits);
  const read = [...hits.slice(0, passagesRead), ...also.filter((hit) => !hits.some((known) => isSame(known, hit)))];
  const wide = [...talkedAbout, ...new Set(read.map(({ article }) => article))].slice(0, articlesRead);
  await sources.finder?.near([...wide, ...hits.map(({ article }) => article)]);
  const all = [...read, ...wide.flatMap((article) => otherPassages(sources, article, read))];
  const closely = followUp && readCloselyInConversation;
  const first = await rankAnswers(sources, question, all, {
    lean: leaningOf(asked),
    closelyAtMost: closely,
    dated: datedBy(asked),
    everyPhrase: asked.everyPhrase,
  });
  const followed = followUp && rankFollowUp(first.candidates, followUp, question.leant, fits);
  const ranking = followed ? { ...first, candidates: followed.candidates } : first;
  const features = weighRanking(question, rarities, ranking);
  const doubt = slipFactor ** slips * (namesUnknown(question, rarities) ? unknownNameFactor : 1);
  const confidence = rateRanking(features, ranking.texts) * doubt;
  const ranked = ranking.candidates;
  // A long question is about several articles: their order stays, as the best sentence is that of one of them.
  const bySentence = question.words.length >= longQuestion ? ranked.slice(0, 1) : ranked;
  return {
    ranking,
    ranked,
    confidence,
    ...(followed && { followed: followed.most }),
    rightness: rateBest(features, ranking.texts) * doubt,
    passages: [...new Set([...bySentence.map(({ passage }) => passage.hit), ...hits])].slice(0, limit),
  };
}

// "In 2020": an article of that year need not say so.
function datedBy({ question, range, near }: FactAsked): Dated | undefined {
  if (!range || !near) return undefined;
  const others = new Set(findTerms(range.rest).map(({ term }) => term));
  const words = [...question.words.keys()].filter((at) => !others.has(question.words[at]?.term ?? ''));
  return { words, articles: near };
}

function leaningOf({ question, range, near, told }: FactAsked): Leaning | undefined {
  const toDays = range && (told ? leanToDays(range, near, question.kind) : leanToMentioned(range, near));
  if (question.kind !== 'date' && question.kind !== 'year') return toDays;
  const toDated = leanToDated(question);
  return toDays ? (passage, sentence) => toDays(passage, sentence) + toDated(passage, sentence) : toDated;
}

const noFits: ReadonlyMap<number, number> = new Map();

async function searchOnce({ engine }: Sources, asked: FactAsked, limit: number): Promise<readonly Hit[]> {
  const { question, text, within } = asked;
  return question.words.length >= longQuestion
    ? await searchByClauses(engine, text, limit, within)
    : await engine.search({ text, per: 'passage', limit, ...(within && { articles: within }) });
}

/** A word that had to be guessed makes the answer so much less sure. */
const slipFactor = 0.9;
/** So does a name that no article holds: what the articles tell of others is no answer. */
const unknownNameFactor = 0.5;

function namesUnknown({ words }: Question, rarities: Float64Array): boolean {
  return words.length < longQuestion && words.some(({ name }, at) => name && rarities[at] === 1);
}

// The question as it was probably meant.
async function readWords(
  { engine }: Sources,
  typed: FactAsked,
): Promise<{ asked: FactAsked; rarities: Float64Array; slips: number }> {
  const terms = (question: Question): string[] => question.words.map(({ term }) => term);
  const rarities = await engine.rarities(terms(typed.question));
  const slips = await findSlips(engine, typed.question, rarities);
  if (slips.length === 0) return { asked: typed, rarities, slips: 0 };
  const question = mendSlips(typed.question, slips);
  const text = [typed.text, ...slips.map(({ meant }) => meant)].join(' ');
  return { asked: { ...typed, question, text }, rarities: await engine.rarities(terms(question)), slips: slips.length };
}

// Passages found by other words for those that no article holds, and in the articles of the days that the question names.
async function searchBesides(
  { collection, engine }: Sources,
  { question, text, within, near }: FactAsked,
  rarities: Float64Array,
  hits: readonly Hit[],
): Promise<readonly Hit[]> {
  const per = 'passage';
  const limit = alsoRead;
  const others = otherWords(question, rarities, engine.vocabulary);
  const also =
    others === ''
      ? []
      : scaleTo(
          hits[0],
          await engine.search({ text: `${text} ${others}`, per, limit, ...(within && { articles: within }) }),
        );
  // Where all articles are of those days, the first search has found their best passages.
  const everywhere = near?.size === collection.articles.length;
  if (!near || everywhere || question.words.length >= longQuestion) return also;
  const articles = within ? intersect(within, near) : near;
  const then = articles.size === 0 ? [] : await engine.search({ text, per, limit, articles });
  return [...also, ...then.filter((hit) => ![...hits, ...also].some((known) => isSame(known, hit)))];
}

// More words make a higher score: the best passage by other words is as good as the best by those of the question.
function scaleTo(best: Hit | undefined, also: readonly Hit[]): Hit[] {
  const factor = (best?.score ?? 1) / (also[0]?.score ?? 1);
  return also.map((hit) => ({ ...hit, score: hit.score * factor }));
}

function otherPassages({ collection }: Sources, article: number, read: readonly Hit[]): Hit[] {
  const found = collection.articles[article];
  if (!found || found.analysis.sentences.length > sentencesOfArticle) return [];
  const known = new Set(read.flatMap((hit) => (hit.article === article ? hit.start : [])));
  const articleShare = read.find((hit) => hit.article === article)?.articleShare ?? 0;
  return cutPassages(found.analysis.paragraphs, found.analysis.sentences)
    .filter(({ start }) => !known.has(start))
    .map(({ start, end }) => ({ article, start, end, score: 0, articleShare }));
}

function articlesOf({ collection }: Sources, { articles }: ConversationState): number[] {
  return articles.flatMap((id) => collection.byId.get(id) ?? []);
}

function isSame(a: Hit, b: Hit): boolean {
  return a.article === b.article && a.start === b.start;
}

/** Of the words that tell the same, so many are looked for. */
const othersAtMost = 4;

// A word that no article holds ("loo") is looked for by others that tell the same.
function otherWords({ words }: Question, rarities: Float64Array, vocabulary: Vocabulary): string {
  const unknown = words.filter((_, at) => rarities[at] === 1);
  const isKnown = (term: string): boolean => vocabulary.idOf(term) !== undefined;
  return unknown
    .flatMap(({ term }) => [...paraphrasesOf(term)].filter(({ terms }) => terms.every(isKnown)).slice(0, othersAtMost))
    .map(({ written }) => written)
    .join(' ');
}

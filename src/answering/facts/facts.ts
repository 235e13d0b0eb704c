import type { Hit } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';
import type { ConversationState, FollowUp } from '../conversation/conversation.ts';
import { longQuestion, searchByClauses } from '../question/clauses.ts';
import type { Question } from '../question/question.ts';
import { findSlips, mendSlips } from '../question/slips.ts';
import type { TimeRange } from '../question/time-range.ts';
import type { Sources } from '../sources/sources.ts';
import { openTermTest } from '../words/article-terms.ts';
import { rateBest, rateRanking, weighRanking } from './confidence.ts';
import { leanToDays, leanToMentioned } from './day-leaning.ts';
import type { Dated } from './first-look.ts';
import type { Leaning } from './leaning.ts';
import { type AnswerCandidate, type Ranking, rankAnswers } from './rank-answers.ts';
import { leastFollowed, rankFollowUp } from './rank-follow-up.ts';
import { isSame, otherPassages, searchBesides } from './search-besides.ts';
import { type ConversationHits, searchConversation } from './search-conversation.ts';
import { leanToDated } from './when-leaning.ts';

/** Passages whose sentences are read for an answer. */
const passagesRead = 10;
/** Of these many articles, the best ones, all passages are read: news tells its subject at the top and the detail below, in other words. */
const articlesRead = 2;
/** Sentences read closely where few words tell them apart. */
const readCloselyInConversation = 60;
/** Passages of the article that a conversation is about. */
const readInConversation = 30;

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

/** Looks for the sentence that answers: first in the article that a conversation is about, where nothing else is meant. */
export async function findFact(sources: Sources, typed: FactAsked): Promise<FactFound> {
  const read = await readWords(sources, typed);
  const { asked } = read;
  const { followUp, within } = asked;
  const most = Math.max(asked.limit, passagesRead);
  if (!followUp) {
    const hits = await searchOnce(sources, asked, most);
    return findAmong(sources, read, { hits, fits: noFits, talkedAbout: [], within });
  }
  const all = articlesOf(sources, followUp.previous);
  const talkedAbout = all.slice(0, articlesRead);
  const own = asked.text;
  const found = await searchConversation(sources.engine, { own, context: followUp.context, talkedAbout }, most, within);
  const last = await findLast(sources, asked, all[0]);
  if (last !== undefined) {
    const articles = new Set([last]);
    const hits = await sources.engine.search({ text: own, per: 'passage', limit: readInConversation, articles });
    const there = await findAmong(sources, read, { hits, fits: found.fits, talkedAbout: [last], within: articles });
    if ((there.followed ?? 0) >= leastFollowed) return there;
  }
  return findAmong(sources, read, { ...found, talkedAbout, within });
}

// The article that a conversation is about, where a question stays in it.
async function findLast(
  { collection, engine, finder }: Sources,
  { question, within, followUp }: FactAsked,
  last: number | undefined,
): Promise<number | undefined> {
  const found = collection.articles[last ?? -1];
  if (last === undefined || !found || within?.has(last) === false) return undefined;
  await finder?.near([last]);
  const names = question.words.flatMap(({ name, term }) => (name ? term : []));
  const fresh = findTerms(followUp?.fresh ?? '').flatMap(({ term, stop }) => (stop ? [] : term));
  return [...names, ...fresh].every(openTermTest(engine, last, found)) ? last : undefined;
}

interface Among extends ConversationHits {
  /** Articles of which all passages are read, whatever was found. */
  readonly talkedAbout: readonly number[];
  readonly within: ReadonlySet<number> | undefined;
}

async function findAmong(
  sources: Sources,
  { asked, rarities, slips }: WordsRead,
  { hits, fits, talkedAbout, within }: Among,
): Promise<FactFound> {
  const { question, limit, followUp } = asked;
  const also = await searchBesides(sources, { ...asked, within }, rarities, hits);
  const read = [...hits.slice(0, passagesRead), ...also.filter((hit) => !hits.some((known) => isSame(known, hit)))];
  const wide = [...new Set([...talkedAbout, ...read.map(({ article }) => article)])].slice(0, articlesRead);
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

// "In 2020": an article of that year need not say so; of all time since 1990 nearly every article is.
function datedBy({ question, range, near }: FactAsked): Dated | undefined {
  if (range?.from === undefined || range.to === undefined || !near) return undefined;
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

interface WordsRead {
  readonly asked: FactAsked;
  /** Of the question's words. */
  readonly rarities: Float64Array;
  readonly slips: number;
}

// The question as it was probably meant.
async function readWords({ engine }: Sources, typed: FactAsked): Promise<WordsRead> {
  const terms = (question: Question): string[] => question.words.map(({ term }) => term);
  const rarities = await engine.rarities(terms(typed.question));
  const slips = await findSlips(engine, typed.question, rarities);
  if (slips.length === 0) return { asked: typed, rarities, slips: 0 };
  const question = mendSlips(typed.question, slips);
  const text = [typed.text, ...slips.map(({ meant }) => meant)].join(' ');
  return { asked: { ...typed, question, text }, rarities: await engine.rarities(terms(question)), slips: slips.length };
}

function articlesOf({ collection }: Sources, { articles }: ConversationState): number[] {
  return articles.flatMap((id) => collection.byId.get(id) ?? []);
}

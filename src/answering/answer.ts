import { cite, highlight } from '../excerpt.ts';
import type { Hit } from '../search/search-engine.ts';
import type { AskReply, AskRequest, BestAnswer, PassageHit, Span } from '../types.ts';
import { rateRanking, weighRanking } from './confidence.ts';
import { type ConversationState, remember } from './conversation.ts';
import { type Question, understandQuestion } from './question.ts';
import { type AnswerCandidate, rankAnswers } from './rank-answers.ts';
import { type Sources, scopeOf } from './sources.ts';

/** A reply and what the next question of the conversation needs to know. */
export interface Answered {
  readonly reply: AskReply;
  readonly state: ConversationState;
}

/** Passages whose sentences are read for an answer. */
const passagesRead = 10;
/** Characters (UTF-16) of an answer at most. */
const longestAnswer = 400;
/** Below this confidence the articles are taken not to say. */
const leastConfidence = 0.4;

/** Answers a question from the articles, in their words. */
export async function answerQuestion(
  sources: Sources,
  request: AskRequest,
  _previous: ConversationState | undefined,
): Promise<Answered> {
  const question = understandQuestion(request.question);
  const limit = request.limit ?? 10;
  const within = scopeOf(sources.collection, request);
  const hits = await sources.engine.search({
    text: question.text,
    per: 'passage',
    limit: Math.max(limit, passagesRead),
    ...(within && { articles: within }),
  });
  const rarities = await sources.engine.rarities(question.words.map(({ term }) => term));
  const ranked = await rankAnswers(sources, question, hits.slice(0, passagesRead));
  const confidence = rateRanking(weighRanking(question, rarities, ranked));
  const best = ranked[0];
  const answer = best && confidence >= leastConfidence ? toAnswer(question, best, confidence) : undefined;
  const passages = orderPassages(ranked, hits).slice(0, limit);
  const reply: AskReply = {
    kind: 'answer',
    question: request.question,
    ...(answer && { answer }),
    confidence,
    passages: passages.flatMap((hit) => citePassage(sources, hit) ?? []),
    suggestions: [],
  };
  const articles = [
    ...(answer ? [answer.citation.article] : []),
    ...reply.passages.map(({ citation }) => citation.article),
  ];
  return { reply, state: remember(request.question, articles, undefined) };
}

// The passages in the order of their best sentences; those that were not read follow.
function orderPassages(ranked: readonly AnswerCandidate[], hits: readonly Hit[]): Hit[] {
  return [...new Set([...ranked.map(({ passage }) => passage.hit), ...hits])];
}

function citePassage({ collection }: Sources, hit: Hit): PassageHit | undefined {
  const found = collection.articles[hit.article];
  return found && { citation: cite(found.article, found.analysis.paragraphs, hit), score: hit.score };
}

function toAnswer(_question: Question, candidate: AnswerCandidate, confidence: number): BestAnswer | undefined {
  const { article, analysis } = candidate.passage.found;
  const sentence = candidate.passage.sentences[candidate.sentence];
  if (!sentence) return undefined;
  const phrase = candidate.phrases[0]?.phrase;
  const span = shorten(sentence.span, article.text, phrase);
  return {
    citation: cite(article, analysis.paragraphs, span),
    ...(phrase && phrase.end <= span.end && { highlight: highlight(article, phrase) }),
    confidence,
  };
}

// A sentence that is too long is cut at a space, around the phrase that answers.
function shorten(sentence: Span, text: string, phrase: Span | undefined): Span {
  if (sentence.end - sentence.start <= longestAnswer) return sentence;
  const middle = phrase ? (phrase.start + phrase.end) / 2 : sentence.start;
  let start = Math.round(Math.min(Math.max(sentence.start, middle - longestAnswer / 2), sentence.end - longestAnswer));
  let end = start + longestAnswer;
  if (start > sentence.start) {
    const space = text.indexOf(' ', start);
    if (space >= 0 && space < (phrase?.start ?? end)) start = space + 1;
  }
  if (end < sentence.end) {
    const space = text.lastIndexOf(' ', end);
    if (space > Math.max(start, phrase?.end ?? start)) end = space;
  }
  return wellFormed({ start, end }, text);
}

// Never cut between the two halves of a character.
function wellFormed({ start, end }: Span, text: string): Span {
  const low = (at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return { start: low(start) ? start + 1 : start, end: low(end) ? end - 1 : end };
}

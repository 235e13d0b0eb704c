import type { AskReply, BestAnswer, PassageHit, QuotesReply } from '../types/replies.ts';
import type { AskRequest } from '../types/requests.ts';
import { citeAnswer, citePassage, narrowPassage } from './cite-answers.ts';
import { longQuestion } from './clauses.ts';
import { type ConversationState, isPronoun, namesSomeone, readFollowUp, remember } from './conversation.ts';
import { listDates } from './date-answers.ts';
import { type FactFound, findFact } from './facts.ts';
import { findHappening } from './happenings.ts';
import { type Intent, readIntent } from './intent.ts';
import { listArticles } from './list-articles.ts';
import { findOtherAnswers } from './other-answers.ts';
import { type Question, understandQuestion } from './question.ts';
import { intersect, type QuestionScope, readQuestionScope } from './question-scope.ts';
import { findQuotation } from './quotation-check.ts';
import type { AnswerCandidate } from './rank-answers.ts';
import { findSaying } from './sayings.ts';
import { type Sources, scopeOf } from './sources.ts';
import { findStatement } from './statements.ts';
import { suggestQuestions } from './suggestions.ts';
import { summarize } from './summarize.ts';

/** A reply and what the next question of the conversation needs to know. */
export interface Answered {
  readonly reply: AskReply;
  readonly state: ConversationState;
}

/** Below this confidence the articles are taken not to say. */
const leastConfidence = 0.39;
/** A sentence without a date seldom answers "when". */
const leastUndated = 0.6;
/** In the article that the conversation is about, less is enough. */
const leastInConversation = 0.1;
/** From this confidence on, what other articles answer is shown besides. */
const leastContested = 0.6;
/** How much of a topic the best quote and its surroundings must hold. */
const leastTopic = 0.5;

/** What a question comes to before it is answered. */
interface Asked {
  readonly request: AskRequest;
  readonly text: string;
  readonly intent: Intent;
  readonly question: Question;
  readonly scope: QuestionScope;
  readonly previous: ConversationState | undefined;
  readonly within: ReadonlySet<number> | undefined;
  readonly talkedAbout: readonly number[];
}

type Partly = Pick<AskReply, 'answer' | 'others' | 'via'> & {
  readonly confidence: number;
  readonly passages?: readonly PassageHit[];
};

/** Answers a question from the articles, in their words. */
export async function answerQuestion(
  sources: Sources,
  request: AskRequest,
  previous: ConversationState | undefined,
): Promise<Answered> {
  const follow = readFollowUp(request.question, previous);
  const text = follow?.text ?? request.question;
  const whole = understandQuestion(text, follow?.context);
  // A long question compares what several outlets say at several times: none of them is where to look.
  const scope: QuestionScope =
    whole.words.length >= longQuestion ? { text, recent: false } : readQuestionScope(sources.collection, text);
  const asked: Asked = {
    request,
    text,
    intent: readIntent(text),
    question: scope.text === text ? whole : understandQuestion(scope.text, follow?.context),
    scope,
    previous: follow && previous,
    within: scopeOf(sources.collection, request),
    talkedAbout: follow ? (previous?.articles ?? []).flatMap((id) => sources.collection.byId.get(id) ?? []) : [],
  };
  const facts = await findInScope(sources, asked, follow ? `${scope.text} ${follow.context}` : scope.text);
  const found = (await handOver(sources, asked)) ?? (await answerOrTell(sources, asked, facts));
  const [nearest] = facts.ranked;
  const [best, ...others] = facts.passages;
  const shown =
    found.answer || !nearest || best !== nearest.passage.hit ? facts.passages : [narrowPassage(nearest), ...others];
  const passages = found.passages ?? shown.flatMap((hit) => citePassage(sources, hit) ?? []);
  const reply: AskReply = {
    kind: 'answer',
    question: request.question,
    ...(found.answer && { answer: found.answer }),
    ...(found.others && { others: found.others }),
    confidence: found.confidence,
    passages,
    ...(found.via && { via: found.via }),
    suggestions: found.answer ? [] : suggestQuestions(sources, passages),
  };
  return { reply, state: nextState(asked, reply) };
}

// "Last week" and "in the Lantern" say where to look; where that holds no answer, the others may.
async function findInScope(sources: Sources, asked: Asked, text: string): Promise<FactFound> {
  const { request, question, scope, within } = asked;
  const sought = {
    question,
    text,
    limit: request.limit ?? 10,
    within,
    talkedAbout: asked.talkedAbout.slice(0, 1),
    ...(scope.near && { near: scope.near }),
    ...(scope.range && { range: scope.range }),
  };
  if (!scope.only) return findFact(sources, sought);
  const only = within ? intersect(within, scope.only) : scope.only;
  const inScope = await findFact(sources, { ...sought, within: only });
  return inScope.confidence >= leastConfidence ? inScope : findFact(sources, sought);
}

// The command that a question is really for answers it, where it has something to say.
async function handOver(sources: Sources, asked: Asked): Promise<Partly | undefined> {
  const { intent, request } = asked;
  switch (intent.kind) {
    case 'statement':
      return answerStatement(sources, asked, intent);
    case 'who-said':
      return answerWhoSaid(sources, asked, intent.text);
    case 'summary':
      return answerSummary(sources, asked, intent.topic);
    case 'articles': {
      const via = await listArticles(sources, { ...request, query: intent.query });
      const lead = via.articles[0]?.lead;
      return lead && { via, answer: { citation: lead, confidence: 0.7 }, confidence: 0.7 };
    }
    case 'fact':
      return undefined;
    default:
      return intent satisfies never;
  }
}

async function answerWhoSaid(sources: Sources, { request, within }: Asked, text: string): Promise<Partly | undefined> {
  const { articles } = request;
  const via = await findQuotation(sources, { text, ...(articles && { articles }) });
  const best = via.matches[0];
  if (best) {
    const confidence = best.similarity;
    return { via, answer: { citation: best.citation, confidence }, confidence };
  }
  const saying = await findSaying(sources, text, within);
  if (!saying) return undefined;
  const quotes: QuotesReply = { kind: 'quotes', topic: text, quotes: [saying.quote], total: 1, didYouMean: [] };
  const confidence = Math.min(0.9, saying.coverage);
  return { via: quotes, answer: { citation: saying.quote.citation, confidence }, confidence };
}

async function answerStatement(
  sources: Sources,
  asked: Asked,
  intent: Intent & { readonly kind: 'statement' },
): Promise<Partly | undefined> {
  const speaker = isPronoun(intent.speaker) ? asked.previous?.about : intent.speaker;
  if (speaker === undefined) return undefined;
  const followed = asked.previous && asked.talkedAbout.length > 0;
  const within = followed ? new Set(asked.talkedAbout) : asked.within;
  const statement = await findStatement(sources, { speaker, topic: intent.topic, within });
  const best = statement?.reply.quotes[0];
  if (!statement || !best || statement.coverage < (followed ? 0.2 : leastTopic)) return undefined;
  const confidence = Math.min(0.95, 0.3 + 0.6 * statement.coverage);
  return { via: statement.reply satisfies QuotesReply, answer: { citation: best.citation, confidence }, confidence };
}

async function answerSummary(sources: Sources, { request, within }: Asked, topic: string): Promise<Partly | undefined> {
  const via = await summarize(sources, { topic, ...(request.articles && { articles: request.articles }) });
  const first = via.kind === 'summary' ? via.sentences[0] : undefined;
  if (via.kind !== 'summary' || !first) return undefined;
  const hits = await sources.engine.search({
    text: topic,
    per: 'article',
    limit: request.limit ?? 10,
    ...(within && { articles: within }),
  });
  const share = hits[0]?.articleShare ?? 0;
  if (share < leastTopic) return undefined;
  const confidence = Math.min(0.95, share);
  return {
    via,
    answer: { citation: first, confidence },
    confidence,
    passages: hits.flatMap((hit) => citePassage(sources, hit) ?? []),
  };
}

// "What happened on 3 May" is answered by a sentence that holds the day; failing that, by what is dated so in other words.
async function answerOrTell(sources: Sources, asked: Asked, facts: FactFound): Promise<Partly> {
  const fact = answerFact(asked, facts);
  if (fact.answer && !asked.scope.recent) return fact;
  const happening = await findHappening(sources, asked.request, asked.text, asked.scope);
  return happening ? { ...happening, confidence: happening.answer.confidence } : fact;
}

function answerFact(asked: Asked, { ranked, confidence }: FactFound): Partly {
  const best = asked.previous ? preferNew(ranked, asked.previous) : ranked[0];
  const wantsDate = asked.question.kind === 'date' || asked.question.kind === 'year';
  const undated = wantsDate && best?.phrases.length === 0;
  const least = asked.previous ? leastInConversation : undated ? leastUndated : leastConfidence;
  const answer = best && confidence >= least ? citeAnswer(best, confidence) : undefined;
  const others = best && confidence >= leastContested ? findOtherAnswers(asked.question, ranked, best, confidence) : [];
  const via = answer && wantsDate ? listDates(asked.text, ranked) : undefined;
  return { ...(answer && { answer }), ...(others.length > 0 && { others }), ...(via && { via }), confidence };
}

/** What a sentence that has just been the answer loses against others. */
const saidBefore = 1.5;

function preferNew(ranked: readonly AnswerCandidate[], { answered }: ConversationState): AnswerCandidate | undefined {
  const scoreOf = ({ passage, sentence, score }: AnswerCandidate): number => {
    const span = passage.sentences[sentence]?.span;
    const again =
      answered &&
      span &&
      passage.found.article.id === answered.article &&
      span.start < answered.end &&
      answered.start < span.end;
    return again ? score - saidBefore : score;
  };
  return ranked.reduce<AnswerCandidate | undefined>(
    (best, each) => (best && scoreOf(best) >= scoreOf(each) ? best : each),
    undefined,
  );
}

function nextState(asked: Asked, reply: AskReply): ConversationState {
  const answered = reply.answer ? [reply.answer.citation.article] : [];
  const articles = [...answered, ...reply.passages.map(({ citation }) => citation.article)];
  return remember(asked.text, articles, aboutOf(asked, reply), reply.answer?.citation);
}

// Who "he" may be next: the person that answered, the one who was asked about, or whom the question names.
function aboutOf(asked: Asked, reply: AskReply): string | undefined {
  if (asked.intent.kind === 'statement')
    return isPronoun(asked.intent.speaker) ? asked.previous?.about : asked.intent.speaker;
  const phrase: BestAnswer['highlight'] = reply.answer?.highlight;
  if (phrase && namesSomeone(asked.question.kind)) return phrase.text;
  if (reply.via?.kind === 'matches') return reply.via.matches[0]?.speaker ?? undefined;
  return asked.previous?.about;
}

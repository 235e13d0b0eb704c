import type { AskReply, BestAnswer, PassageHit } from '../types/replies.ts';
import type { AskRequest } from '../types/requests.ts';
import type { Asked, Partly } from './asked.ts';
import {
  type ConversationState,
  isPronoun,
  namesSomeone,
  readFollowUp,
  remember,
} from './conversation/conversation.ts';
import { genderMeant } from './conversation/referents.ts';
import { readSummaryTurn } from './conversation/summary-turn.ts';
import { citeAnswer, citePassage, narrowPassage } from './facts/cite-answers.ts';
import { isSure } from './facts/confidence.ts';
import { listDates } from './facts/date-answers.ts';
import { isOfDays } from './facts/day-leaning.ts';
import { type FactFound, findFact } from './facts/facts.ts';
import { findOtherAnswers } from './facts/other-answers.ts';
import { leastFollowed } from './facts/rank-follow-up.ts';
import { answerSummary, handOver } from './hand-over.ts';
import { findHappening, readStruck } from './happenings.ts';
import { longQuestion } from './question/clauses.ts';
import { asksNothing, withoutCourtesies } from './question/courtesies.ts';
import { readIntent } from './question/intent.ts';
import { withFullNumbers } from './question/number-forms.ts';
import { type Question, understandQuestion, weighAnew } from './question/question.ts';
import { subjectOf } from './question/subject.ts';
import { intersect, type QuestionScope, readQuestionScope } from './sources/question-scope.ts';
import { type Sources, scopeOf } from './sources/sources.ts';
import { suggestQuestions } from './suggestions.ts';
import { readSubject } from './turn-subject.ts';

/** A reply and what the next question of the conversation needs to know. */
export interface Answered {
  readonly reply: AskReply;
  readonly state: ConversationState;
}

/** From this confidence on, what other articles answer is shown besides. */
const leastContested = 0.5;
/** Answers a question from the articles, in their words. */
export async function answerQuestion(
  sources: Sources,
  request: AskRequest,
  previous: ConversationState | undefined,
): Promise<Answered> {
  const typed = asksNothing(request.question) ? '' : withFullNumbers(withoutCourtesies(request.question));
  const turn = readSummaryTurn(typed, previous);
  const follow =
    typed === '' || turn ? undefined : readFollowUp(typed, previous, await readSubject(sources, typed, previous));
  const text = (turn && (turn.topic || previous?.question)) ?? follow?.text ?? typed;
  const understand = (asked: string): Question => {
    const question = understandQuestion(asked, follow?.context);
    return follow?.fresh === undefined ? question : weighAnew(question, follow.fresh);
  };
  const whole = understand(text);
  // A long question compares what several outlets say at several times: none of them is where to look.
  const scope: QuestionScope =
    whole.words.length >= longQuestion
      ? { text, told: false, recent: false }
      : readQuestionScope(sources.collection, text);
  const asked: Asked = {
    request,
    text,
    intent: turn ? { kind: 'summary', ...turn } : readIntent(text),
    question: scope.text === text ? whole : understand(scope.text),
    scope,
    followUp: follow,
    within: scopeOf(sources.collection, request),
    talkedAbout: follow ? (previous?.articles ?? []).flatMap((id) => sources.collection.byId.get(id) ?? []) : [],
  };
  const facts = onceOnly(() => findInScope(sources, asked));
  const found = (await handOver(sources, asked, facts)) ?? (await answerOrTell(sources, asked, await facts()));
  const passages = found.passages ?? citeFound(sources, await facts(), found.answer !== undefined);
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

// What an overview answers needs no search for a fact.
function onceOnly<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function citeFound(sources: Sources, { ranked, passages }: FactFound, answered: boolean): PassageHit[] {
  const [nearest] = ranked;
  const [best, ...others] = passages;
  const shown = answered || !nearest || best !== nearest.passage.hit ? passages : [narrowPassage(nearest), ...others];
  return shown.flatMap((hit) => citePassage(sources, hit) ?? []);
}

// "Last week" and "in the Lantern" say where to look; where that holds no answer, the others may.
async function findInScope(sources: Sources, asked: Asked): Promise<FactFound> {
  const { request, question, scope, within, followUp } = asked;
  const sought = {
    question,
    text: scope.text,
    limit: request.limit ?? 10,
    within,
    ...(followUp && { followUp }),
    ...(scope.near && { near: scope.near }),
    ...(scope.range && { range: scope.range }),
    told: scope.told,
  };
  if (!scope.only) return findFact(sources, sought);
  const only = within ? intersect(within, scope.only) : scope.only;
  const inScope = await findFact(sources, { ...sought, within: only });
  return isSure(question, inScope) ? inScope : findFact(sources, sought);
}

// "What happened on 3 May" is answered by a sentence that holds the day; failing that, by what is dated so in other words.
async function answerOrTell(sources: Sources, asked: Asked, facts: FactFound): Promise<Partly> {
  const { scope } = asked;
  const fact = answerFact(asked, facts);
  const onlyDays = scope.told && !/[\p{L}\p{N}]/u.test(subjectOf(scope.text));
  // What is told of other days is no answer to what happened then.
  const best = facts.ranked[0];
  const ofOtherDays =
    asked.question.kind === 'event' && scope.told && scope.range && best && !isOfDays(scope.range, scope.near, best);
  if (fact.answer && !scope.recent && !onlyDays && !ofOtherDays) return fact;
  const request = ofOtherDays && !onlyDays && scope.near ? publishedThen(sources, asked, scope.near) : asked.request;
  const happening = await findHappening(sources, request, asked.text, scope);
  if (happening) return { ...happening, confidence: happening.answer.confidence };
  if (ofOtherDays) return { confidence: fact.confidence };
  const struck = fact.answer ? undefined : readStruck(asked.text);
  return (struck !== undefined && (await answerSummary(sources, asked, struck))) || fact;
}

// What happened on a day is looked for in the news of that week, as reading all articles would take long.
function publishedThen({ collection }: Sources, { request, within }: Asked, near: ReadonlySet<number>): AskRequest {
  const then = within ? intersect(within, near) : near;
  return { ...request, articles: [...then].flatMap((index) => collection.articles[index]?.article.id ?? []) };
}

function answerFact(asked: Asked, found: FactFound): Partly {
  const { ranked, confidence, rightness, followed } = found;
  const best = ranked[0];
  const wantsDate = asked.question.kind === 'date' || asked.question.kind === 'year';
  const sure = followed === undefined ? isSure(asked.question, found) : followed >= leastFollowed;
  const answer = best && sure ? citeAnswer(best, rightness) : undefined;
  const others = best && rightness >= leastContested ? findOtherAnswers(asked.question, ranked, best, rightness) : [];
  const { told, recent, range } = asked.scope;
  const days = told || (asked.question.kind === 'event' && !recent) ? range : undefined;
  const via = answer && (wantsDate ? listDates(asked.text, ranked) : days && listDates(asked.text, ranked, days));
  return { ...(answer && { answer }), ...(others.length > 0 && { others }), ...(via && { via }), confidence };
}

function nextState(asked: Asked, reply: AskReply): ConversationState {
  const answered = reply.answer ? [reply.answer.citation.article] : [];
  const articles = [...answered, ...reply.passages.map(({ citation }) => citation.article)];
  const state = remember(asked.text, articles, aboutOf(asked, reply), reply.answer?.citation, asked.followUp?.previous);
  if (asked.intent.kind !== 'summary' || reply.via?.kind !== 'summary') return state;
  const { topic, article } = asked.intent;
  const sentences = asked.intent.sentences ?? reply.via.sentences.length;
  return {
    ...state,
    told: { topic: topic.slice(0, 300).toWellFormed(), ...(article !== undefined && { article }), sentences },
  };
}

// Who "he" may be next: the person that answered, the one who was asked about, or whom the question names.
function aboutOf(asked: Asked, reply: AskReply): string | undefined {
  if (asked.intent.kind === 'statement')
    return isPronoun(asked.intent.speaker) ? asked.followUp?.previous.about : asked.intent.speaker;
  const before = asked.followUp?.previous.about;
  // "Where was he born?" goes on about him.
  if (before !== undefined && asked.question.kind !== 'person' && genderMeant(asked.text)) return before;
  const phrase: BestAnswer['highlight'] = reply.answer?.highlight;
  if (phrase && (namesSomeone(asked.question.kind) || /^\p{Lu}/u.test(phrase.text))) return phrase.text;
  if (reply.via?.kind === 'matches') return reply.via.matches[0]?.speaker ?? undefined;
  return before;
}

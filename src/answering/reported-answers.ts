import { findTerms } from '../search/terms.ts';
import type { AnalysedArticle, Span } from '../types/articles.ts';
import type { Asked, Partly } from './asked.ts';
import { isPronoun } from './conversation/conversation.ts';
import { aboutPerson, findReferent } from './conversation/referents.ts';
import { citeAnswer } from './facts/cite-answers.ts';
import type { FactFound } from './facts/facts.ts';
import { leastFollowed } from './facts/rank-follow-up.ts';
import type { Intent } from './question/intent.ts';
import { holdsSaying, namesSpeaker, reportsSpeech } from './quotes/reported-speech.ts';
import { coverIn, readTopicWords } from './quotes/topic-cover.ts';
import type { Sources } from './sources/sources.ts';
import { openTermTest } from './words/article-terms.ts';

/** How much of a topic a sentence that tells what someone said in other words than theirs must hold with what is around it, 0 to 1. */
const leastReported = 0.6;
/** How much of it what answers in a conversation must hold, whose article is about it. */
export const leastInConversation = 0.2;
/** The confidence of facts that such a sentence needs. */
export const leastConfidence = 0.41;
/** Sentences that are looked at for such a one. */
const mostReported = 8;

export type StatementIntent = Intent & { readonly kind: 'statement' };

/** What answers a question for a statement. */
export interface Said {
  readonly answered: Partly;
  /** How much of the topic it holds with and without what is around it, 0 to 2. */
  readonly held: number;
}

/** Answers with the first of the sentences found as for a fact that tells what someone said on the topic: "The mayor said that the pier would stay". */
export async function answerReported(
  sources: Sources,
  speaker: string,
  topic: string,
  { ranked, confidence, rightness }: FactFound,
): Promise<Partly | undefined> {
  if (confidence < leastConfidence) return undefined;
  const words = await readTopicWords(sources, topic);
  const told = ranked.slice(0, mostReported).find((candidate) => {
    const { found, hit } = candidate.passage;
    const span = candidate.passage.sentences[candidate.sentence]?.span;
    if (!span || !tellsSpeech(found, span, speaker)) return false;
    return coverIn(sources.engine, words, hit.article, found)(span).coverage >= leastReported;
  });
  const sure = told ? rightness * Math.exp(Math.min(0, told.score - (ranked[0]?.score ?? 0))) : 0;
  const answer = told && citeAnswer(told, sure);
  return answer && { answer, confidence };
}

/** Answers with one of the sentences found as for a fact in the article that a conversation is about: with one that tells what they said, else with the best where it tells what anyone did. */
export async function tellThere(
  sources: Sources,
  { followUp, talkedAbout, text }: Asked,
  { speaker, topic }: StatementIntent,
  { ranked, confidence, rightness, followed = 0 }: FactFound,
): Promise<Said | undefined> {
  const [last] = talkedAbout;
  const found = sources.collection.articles[last ?? -1];
  if (last === undefined || !found || !followUp || followed < leastFollowed) return undefined;
  const { article, analysis } = found;
  const words = await readTopicWords(sources, topic);
  const cover = coverIn(sources.engine, words, last, found);
  // "What did he say hed do": no article holds any word of it.
  const known = words.rarities.some((rarity) => rarity < 1);
  const person = isPronoun(speaker) ? findReferent(text, found, followUp.previous) : undefined;
  const tells = (span: Span): boolean =>
    analysis.quotes.some(({ start, end }) => start < span.end && span.start < end) ||
    holdsSaying(article.text.slice(span.start, span.end));
  const byThem = (span: Span): boolean =>
    person ? aboutPerson(found, span, person) > 0 && tells(span) : tellsSpeech(found, span, speaker);
  const there = ranked.slice(0, mostReported).flatMap((candidate) => {
    const span = candidate.passage.sentences[candidate.sentence]?.span;
    return span && candidate.passage.found === found ? [{ candidate, span }] : [];
  });
  const told =
    there.find(({ span }) => byThem(span) && (!known || cover(span).coverage >= leastInConversation)) ??
    there.slice(0, 1).find(({ span }) => isNamedThere(sources, speaker, last) && tells(span));
  const answer = told && citeAnswer(told.candidate, rightness);
  if (!answer) return undefined;
  const { coverage, inside } = cover(told.span);
  return { answered: { answer, confidence }, held: coverage + inside };
}

/** Whether an article names someone, or holds a word of their description: else they said nothing there. A name with a slip is in none. */
export function isNamedThere({ collection, engine }: Sources, speaker: string, article: number): boolean {
  const found = collection.articles[article];
  if (!found || isPronoun(speaker)) return true;
  const known = findTerms(speaker).filter(({ term, stop }) => !stop && engine.vocabulary.idOf(term) !== undefined);
  const holds = openTermTest(engine, article, found);
  const isHeld = ({ term }: { readonly term: string }): boolean => holds(term);
  const names = known.filter(({ start }) => /^\p{Lu}/u.test(speaker.slice(start)));
  return names.length > 0 ? names.every(isHeld) : known.length === 0 || known.some(isHeld);
}

// In the sentence, or in a quote whose paragraph names them before: whoever it was taken to be by.
function tellsSpeech({ article: { text }, analysis }: AnalysedArticle, span: Span, speaker: string): boolean {
  if (reportsSpeech(text, text.slice(span.start, span.end), speaker)) return true;
  const quoted = analysis.quotes.some(({ start, end }) => start < span.end && span.start < end);
  const paragraph = analysis.paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  return quoted && paragraph !== undefined && namesSpeaker(text, text.slice(paragraph.start, span.end), speaker);
}

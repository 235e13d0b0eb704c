import { cite } from '../excerpt.ts';
import type { AnalysedArticle, Span } from '../types/articles.ts';
import type { QuoteHit } from '../types/replies.ts';
import type { Asked, Partly } from './asked.ts';
import { isPronoun } from './conversation/conversation.ts';
import { namesMeant } from './conversation/referents.ts';
import { citeAnswer } from './facts/cite-answers.ts';
import type { FactFound } from './facts/facts.ts';
import type { Intent } from './question/intent.ts';
import { findInInterviews, type InterviewAnswer } from './quotes/interview-answers.ts';
import { namesSpeaker, reportsSpeech } from './quotes/reported-speech.ts';
import { findStatement, type Statement } from './quotes/statements.ts';
import { coverIn, readTopicWords } from './quotes/topic-cover.ts';
import type { Sources } from './sources/sources.ts';

/** How much of a topic the best quote and its surroundings must hold: of someone named, of someone described, and where the question may ask for something else. */
const leastNamed = 0.25;
const leastDescribed = 0.4;
const leastGuessed = 0.45;
/** In the articles that a conversation is about. */
const leastFollowed = 0.2;
/** From this on, what a quote holds of the topic with and without what is around it, it is not held against what someone says in an interview. */
const wellHeld = 1.4;
/** Of a sentence that tells what someone said in other words than theirs. */
const leastReported = 0.6;
/** The confidence of facts that such a sentence needs. */
export const leastConfidence = 0.41;
/** Sentences that are looked at for such a one. */
const mostReported = 8;

/** Answers what someone said: in their words, else in those of a sentence that tells it, else that the articles do not say. */
export async function answerStatement(
  sources: Sources,
  asked: Asked,
  intent: Intent & { readonly kind: 'statement' },
  facts: () => Promise<FactFound>,
): Promise<Partly | undefined> {
  const speakers = isPronoun(intent.speaker)
    ? whoIsMeant(sources, asked)
    : [...namesWithin(intent.speaker), intent.speaker];
  const followed = asked.talkedAbout.length > 0;
  const within = followed ? new Set(asked.talkedAbout) : asked.within;
  for (const speaker of speakers) {
    const { topic, verb } = intent;
    const sought = { speaker, topic, within, ...(verb !== undefined && { verb }) };
    const statement = await findStatement(sources, sought);
    const best = statement?.reply.quotes[0];
    const least = followed
      ? leastFollowed
      : intent.guessed
        ? leastGuessed
        : statement?.named
          ? leastNamed
          : leastDescribed;
    const found = statement && best && statement.coverage >= least;
    const held = found ? statement.coverage + statement.inside : 0;
    const turn = held < wellHeld && (await findInInterviews(sources, sought));
    if (turn && turn.coverage >= least && turn.coverage + turn.inside >= held) return tellTurn(turn);
    if (found) return tell(statement, best);
  }
  if (intent.guessed || asked.followUp || isPronoun(intent.speaker)) return undefined;
  return (await answerReported(sources, intent.speaker, intent.topic, await facts())) ?? { confidence: unsaid };
}

// "The former warden Ida Quell" is Ida Quell, as is "the mayor of Port Ellery Ida Quell"; "the mayor of Port Ellery" is not Port Ellery.
function namesWithin(speaker: string): string[] {
  const words = speaker.split(' ');
  const from = words.findLastIndex((word) => !/^\p{Lu}\p{Ll}/u.test(word)) + 1;
  const name = words.slice(from);
  if (from === 0 || name.length === 0) return [];
  const apart = !/^(?:of|in|at|from|for|to|the)$/iu.test(words[from - 1] ?? '');
  return [...(apart ? [name.join(' ')] : []), ...(name.length > 2 ? [name.slice(-2).join(' ')] : [])];
}

/** That the articles hold what they were not found to say. */
export const unsaid = 0.1;

function tellTurn({ found, span, coverage }: InterviewAnswer): Partly {
  const citation = cite(found.article, found.analysis.paragraphs, span);
  const confidence = sureOf(coverage);
  return { answer: { citation, confidence }, confidence };
}

function sureOf(coverage: number): number {
  return Math.min(0.95, 0.3 + 0.6 * coverage);
}

function tell({ reply, coverage }: Statement, { citation }: QuoteHit): Partly {
  const confidence = sureOf(coverage);
  return { via: reply, answer: { citation, confidence }, confidence };
}

// "The mayor said that the pier would stay": of the sentences found as for a fact, the first that tells what they said on the topic.
async function answerReported(
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

// In the sentence, or in a quote whose paragraph names them before: whoever it was taken to be by.
function tellsSpeech({ article: { text }, analysis }: AnalysedArticle, span: Span, speaker: string): boolean {
  if (reportsSpeech(text, text.slice(span.start, span.end), speaker)) return true;
  const quoted = analysis.quotes.some(({ start, end }) => start < span.end && span.start < end);
  const paragraph = analysis.paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  return quoted && paragraph !== undefined && namesSpeaker(text, text.slice(paragraph.start, span.end), speaker);
}

/** Speakers that a pronoun may stand for, at most. */
const speakersTried = 4;

// Whom "he" or "she" stands for in the article that the conversation is about.
function whoIsMeant({ collection }: Sources, { text, talkedAbout, followUp }: Asked): string[] {
  const found = collection.articles[talkedAbout[0] ?? -1];
  const names = found && followUp ? namesMeant(text, found, followUp.previous) : [];
  const about = followUp?.previous.about;
  return names.length > 0 ? names.slice(0, speakersTried) : about === undefined ? [] : [about];
}

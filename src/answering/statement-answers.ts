import { cite } from '../excerpt.ts';
import type { QuoteHit } from '../types/replies.ts';
import type { Asked, Partly } from './asked.ts';
import { isPronoun } from './conversation/conversation.ts';
import { namesMeant } from './conversation/referents.ts';
import type { FactFound } from './facts/facts.ts';
import { findInInterviews, type InterviewAnswer } from './quotes/interview-answers.ts';
import { findStatement, type Statement } from './quotes/statements.ts';
import {
  answerReported,
  isNamedThere,
  leastInConversation,
  type Said,
  type StatementIntent,
  tellThere,
} from './reported-answers.ts';
import { intersect } from './sources/question-scope.ts';
import type { Sources } from './sources/sources.ts';
import { readTopicTime } from './sources/topic-time.ts';

/** How much of a topic the best quote and its surroundings must hold: of someone named, of someone described, and where the question may ask for something else. */
const leastNamed = 0.25;
const leastDescribed = 0.4;
const leastGuessed = 0.45;
/** From this on, what a quote holds of the topic with and without what is around it, it is not held against what someone says in an interview. */
const wellHeld = 1.4;
/** By so much more must what they say in another article that came near hold of it. */
const muchMore = 0.9;

/** Answers what someone said: in their words, of the time that the question names before any other, else in those of a sentence that tells it, else that the articles do not say. */
export async function answerStatement(
  sources: Sources,
  asked: Asked,
  intent: StatementIntent,
  facts: () => Promise<FactFound>,
): Promise<Partly | undefined> {
  const speakers = isPronoun(intent.speaker)
    ? whoIsMeant(sources, asked)
    : [...namesWithin(intent.speaker), intent.speaker];
  const quoted = (within: ReadonlySet<number> | undefined, least?: number): Promise<Said | undefined> =>
    findQuoted(sources, intent, speakers, within, least);
  const [last] = asked.talkedAbout;
  if (last === undefined) {
    const said = (await findThen(sources, asked, intent, speakers)) ?? (await quoted(asked.within));
    if (said) return said.answered;
  } else {
    // The article that the conversation is about comes first, in whose-ever words it tells what was said.
    const there =
      (await quoted(new Set([last]), leastInConversation)) ?? (await tellThere(sources, asked, intent, await facts()));
    const near = await quoted(new Set(asked.talkedAbout), leastInConversation);
    if (near && near.held > (there?.held ?? 0) + muchMore) return near.answered;
    // "What did Greta Moll say?" of whom the conversation told nothing asks anew.
    const isNew = !there && !near && !isNamedThere(sources, intent.speaker, last);
    const said = there ?? near ?? (isNew ? await quoted(asked.within) : undefined);
    if (said) return said.answered;
  }
  if (intent.guessed || asked.followUp || isPronoun(intent.speaker)) return undefined;
  return (await answerReported(sources, intent.speaker, intent.topic, await facts())) ?? { confidence: unsaid };
}

// "What did Quell say about the pier before June": the time is no part of the topic.
async function findThen(
  sources: Sources,
  asked: Asked,
  intent: StatementIntent,
  speakers: readonly string[],
): Promise<Said | undefined> {
  const time = readTopicTime(sources.collection, intent.topic);
  if (!time) return undefined;
  const within = asked.within ? intersect(asked.within, time.articles) : time.articles;
  return findQuoted(sources, { ...intent, topic: time.topic }, speakers, within);
}

// What one of the speakers is quoted with on the topic.
async function findQuoted(
  sources: Sources,
  { topic, verb, guessed }: StatementIntent,
  speakers: readonly string[],
  within: ReadonlySet<number> | undefined,
  leastHeld?: number,
): Promise<Said | undefined> {
  for (const speaker of speakers) {
    const sought = { speaker, topic, within, ...(verb !== undefined && { verb }) };
    const statement = await findStatement(sources, sought);
    const best = statement?.reply.quotes[0];
    const least = leastHeld ?? (guessed ? leastGuessed : statement?.named ? leastNamed : leastDescribed);
    const found = statement && best && statement.coverage >= least;
    const held = found ? statement.coverage + statement.inside : 0;
    const turn = held < wellHeld && (await findInInterviews(sources, sought));
    if (turn && turn.coverage >= least && turn.coverage + turn.inside >= held)
      return { answered: tellTurn(turn), held: turn.coverage + turn.inside };
    if (found) return { answered: tell(statement, best), held };
  }
  return undefined;
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

/** Speakers that a pronoun may stand for, at most. */
const speakersTried = 4;

// Whom "he" or "she" stands for in the article that the conversation is about.
function whoIsMeant({ collection }: Sources, { text, talkedAbout, followUp }: Asked): string[] {
  const found = collection.articles[talkedAbout[0] ?? -1];
  const names = found && followUp ? namesMeant(text, found, followUp.previous) : [];
  const about = followUp?.previous.about;
  return names.length > 0 ? names.slice(0, speakersTried) : about === undefined ? [] : [about];
}

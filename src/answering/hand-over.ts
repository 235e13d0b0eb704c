import { titles } from '../analysis/lexicon/roles.ts';
import type { Hit } from '../search/search-engine.ts';
import type { Asked, Partly } from './asked.ts';
import { citePassage } from './facts/cite-answers.ts';
import type { FactFound } from './facts/facts.ts';
import { findRoleHolders, readRole } from './facts/role-holders.ts';
import { describePerson } from './facts/who-is.ts';
import { readWhoIs } from './question/wanted-kind.ts';
import type { StatementIntent } from './reported-answers.ts';
import { articlesOfOutlet, intersect } from './sources/question-scope.ts';
import { articlesIn, type Sources } from './sources/sources.ts';
import { readTopicTime } from './sources/topic-time.ts';
import { answerStatement } from './statement-answers.ts';
import { listArticles } from './topics/list-articles.ts';
import { lengthOf, summarize, tellTopic } from './topics/summarize.ts';
import { answerWhoSaid } from './who-said-answers.ts';

/** Passages in whose articles a role is looked for that a conversation told nothing of. */
const passagesRead = 10;

/** Which article is meant was said before. */
const sureOfArticle = 0.9;

/** How much of a topic the best quote and its surroundings must hold. */
const leastTopic = 0.5;

/** Answers a question that is really for another command, where that has something to say; `facts` looks for it as one for a fact. */
export async function handOver(
  sources: Sources,
  asked: Asked,
  facts: () => Promise<FactFound>,
): Promise<Partly | undefined> {
  const { intent, request } = asked;
  switch (intent.kind) {
    case 'statement':
      return (await tellOfOutlet(sources, asked, intent)) ?? answerStatement(sources, asked, intent, facts);
    case 'who-said':
      return answerWhoSaid(sources, asked, intent, facts);
    case 'summary':
      return intent.article === undefined
        ? answerSummary(sources, asked, intent.topic, intent.sentences)
        : answerArticle(sources, intent.article, intent.sentences);
    case 'articles': {
      const via = await listArticles(sources, { ...request, query: intent.query });
      const lead = via.articles[0]?.lead;
      return lead && { via, answer: { citation: lead, confidence: 0.7 }, confidence: 0.7 };
    }
    case 'fact':
      return (await answerWhoIs(sources, asked, facts)) ?? answerRole(sources, asked, facts);
    default:
      return intent satisfies never;
  }
}

// "What did the Lantern write about the pier before June": what its articles of that time tell of it.
async function tellOfOutlet(
  sources: Sources,
  asked: Asked,
  { speaker, topic }: StatementIntent,
): Promise<Partly | undefined> {
  const { collection } = sources;
  const own = topic === '' ? undefined : articlesOfOutlet(collection, speaker);
  if (!own) return undefined;
  const time = readTopicTime(collection, topic);
  const then = time ? intersect(own, time.articles) : own;
  const within = asked.within ? intersect(asked.within, then) : then;
  return answerSummary(sources, { ...asked, within }, time?.topic ?? topic);
}

/** Answers with what the articles tell of a topic, where they hold the better part of its words. */
export async function answerSummary(
  sources: Sources,
  { request, within }: Asked,
  topic: string,
  count?: number,
): Promise<Partly | undefined> {
  const all = articlesIn(sources.collection, within);
  const telling = {
    leastShare: topic === '' ? 0 : leastTopic,
    ...(count !== undefined && { length: lengthOf(count) }),
  };
  const { sentences, hits, best = sentences[0] } = await tellTopic(sources, all, topic, telling);
  const share = hits[0]?.articleShare ?? sureOfArticle;
  if (!best) return undefined;
  const confidence = Math.min(0.95, share);
  return {
    via: { kind: 'summary', topic, sentences },
    answer: { citation: best, confidence },
    confidence,
    passages: hits.slice(0, request.limit ?? 10).flatMap((hit) => citePassage(sources, hit) ?? []),
  };
}

// "Summarise that": the article that was shown.
async function answerArticle(sources: Sources, article: string, count?: number): Promise<Partly | undefined> {
  const via = await summarize(sources, { articles: [article], ...(count !== undefined && { sentences: count }) });
  const citation = via.kind === 'summary' ? via.sentences[0] : undefined;
  if (via.kind !== 'summary' || !citation) return undefined;
  return { via, answer: { citation, confidence: sureOfArticle }, confidence: sureOfArticle };
}

// "Who is the harbour master of Port Ellery": the newest article that gives someone this role, and who else has held it.
async function answerRole(
  sources: Sources,
  asked: Asked,
  facts: () => Promise<FactFound>,
): Promise<Partly | undefined> {
  const role = asked.scope.range ? undefined : readRole(asked.text);
  if (role === undefined) return undefined;
  const there = findRoleHolders(sources.collection, role, (await facts()).passages);
  // Of a mayor whom the conversation told nothing of, "who is the mayor" asks anew.
  const anew = there.length === 0 && asked.followUp !== undefined && isOffice(role);
  const [answer, ...others] = anew
    ? findRoleHolders(sources.collection, role, await findAnew(sources, asked, role))
    : there;
  return answer && { answer, ...(others.length > 0 && { others }), confidence: answer.confidence };
}

async function findAnew({ engine }: Sources, { within }: Asked, role: string): Promise<readonly Hit[]> {
  return engine.search({ text: role, per: 'passage', limit: passagesRead, ...(within && { articles: within }) });
}

// The mayor is the same one in all news of a town; "the suspect" is another in each.
function isOffice(role: string): boolean {
  return role.split(/\s+/u).some((word) => titles.has(word.toLowerCase()));
}

// "Who is Hannah Oduya": what the articles call her.
async function answerWhoIs(
  { collection }: Sources,
  asked: Asked,
  facts: () => Promise<FactFound>,
): Promise<Partly | undefined> {
  const name = readWhoIs(asked.text.trim());
  if (name === undefined) return undefined;
  const { passages } = await facts();
  const answer = describePerson(collection, name, passages);
  return answer && { answer, confidence: answer.confidence };
}

import { type Gender, genderOfGivenName } from '../../analysis/names/gender.ts';
import type { AnalysedArticle, ArticleSpeaker, Span } from '../../types/articles.ts';
import type { ConversationState } from './conversation.ts';

const female = /\b(?:she|hers?|woman)\b/iu;
const male = /\b(?:he|him|his|man)\b/iu;

/** What speaks for a person whom "he" or "she" may stand for. */
const answers = 4;
/** They have only the surname of who answered. */
const sharesSurname = 1.5;
const askedAbout = 2;
const whereAnswered = 1;
const ofGender = 0.5;
const inFull = 0.25;
/** Of two the one whom the article names more often. */
const perMention = 1 / 30;
const mentionsCounted = 12;

/** Whether a question has a pronoun for a woman or for a man. */
export function genderMeant(asked: string): Gender | undefined {
  return female.test(asked) ? 'female' : male.test(asked) ? 'male' : undefined;
}

function genderOf({ name }: ArticleSpeaker): Gender | undefined {
  return genderOfGivenName(name.split(' ')[0]?.toLowerCase() ?? '');
}

/** Names whom "he" or "she" in a question may stand for in an article, where it asks what they said: the likeliest, then those who are quoted. */
export function namesMeant(asked: string, found: AnalysedArticle, previous: ConversationState): string[] {
  const gender = genderMeant(asked);
  const { speakers, quotes } = found.analysis;
  const quoted = quotes.flatMap(({ speaker }) => speakers[speaker ?? -1] ?? []);
  const others = quoted.filter((person) => person.kind === 'person' && (genderOf(person) ?? gender) === gender);
  const likeliest = findReferent(asked, found, previous);
  return [...new Set([...(likeliest ? [likeliest] : []), ...(gender ? others : [])])].map(({ name }) => name);
}

/** Finds whom "he" or "she" in a question stands for in an article: who answered before, was asked about, or is named first where the answer stood. */
export function findReferent(
  asked: string,
  { article, analysis }: AnalysedArticle,
  { question, about = '', answered }: ConversationState,
): ArticleSpeaker | undefined {
  const gender = genderMeant(asked);
  if (!gender) return undefined;
  const askedBefore = question.toLowerCase();
  const told = about.split(/\s+/u);
  const stood = answered?.article === article.id ? answered : undefined;
  let best: ArticleSpeaker | undefined;
  let most = whereAnswered;
  for (const person of analysis.speakers) {
    const own = genderOf(person);
    if (person.kind !== 'person' || (own ?? gender) !== gender) continue;
    const names = person.name.split(' ');
    const last = names.at(-1) ?? person.name;
    const score =
      (isSame(names, told) ? answers : told.includes(last) ? sharesSurname : 0) +
      (askedBefore.includes(last.toLowerCase()) ? askedAbout : 0) +
      (stood ? nearness(person.mentions, stood) : 0) +
      (own === gender ? ofGender : 0) +
      (names.length > 1 ? inFull : 0) +
      Math.min(person.mentions.length, mentionsCounted) * perMention;
    if (score < most) continue;
    best = person;
    most = score;
  }
  return best;
}

// Of two names of one person, one holds all words of the other.
function isSame(names: readonly string[], told: readonly string[]): boolean {
  return names.every((name) => told.includes(name)) || told.every((name) => names.includes(name));
}

// More for who is named sooner in the sentence.
function nearness(mentions: readonly Span[], { start, end }: Span): number {
  const there = mentions.find((mention) => mention.start >= start && mention.end <= end);
  return there ? whereAnswered + 1 / (2 + there.start - start) : 0;
}

const opensWithPronoun =
  /^["“]?(?:(?:after|before|when|while|in|on|at|later|then|also|however|here)\b[^.,]{0,40},? )?(?:he|she|his|her)\b/iu;
/** Characters from the beginning of a sentence within which its subject stands. */
const subjectWithin = 30;

/** How a sentence is about a person: 1 where they are its subject by name, less where only a pronoun in their stead is or they are named at all. */
export function aboutPerson({ article, analysis }: AnalysedArticle, span: Span, person: ArticleSpeaker): number {
  const here = person.mentions.find(({ start, end }) => start >= span.start && end <= span.end);
  if (here) return here.start - span.start < subjectWithin ? 1 : 0.2;
  const opens = opensWithPronoun.test(article.text.slice(span.start, Math.min(span.end, span.start + 80)));
  return opens && lastNamed(analysis.speakers, span.start) === person ? 0.6 : 0;
}

function lastNamed(speakers: readonly ArticleSpeaker[], before: number): ArticleSpeaker | undefined {
  let last: ArticleSpeaker | undefined;
  let at = -1;
  for (const speaker of speakers) {
    if (speaker.kind !== 'person') continue;
    for (const { start } of speaker.mentions) {
      if (start <= at || start >= before) continue;
      at = start;
      last = speaker;
    }
  }
  return last;
}

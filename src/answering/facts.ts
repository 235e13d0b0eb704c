import { cite, highlight } from '../excerpt.ts';
import { cutPassages } from '../search/passages.ts';
import type { Hit } from '../search/search-engine.ts';
import type { BestAnswer, PassageHit, Span } from '../types.ts';
import { longQuestion, searchByClauses } from './clauses.ts';
import { rateRanking, weighRanking } from './confidence.ts';
import { paraphrasesOf } from './paraphrases.ts';
import type { Question } from './question.ts';
import { type AnswerCandidate, type Ranking, rankAnswers } from './rank-answers.ts';
import type { Sources } from './sources.ts';

/** Passages whose sentences are read for an answer. */
const passagesRead = 10;
/** Passages found by other words for those that no article holds, besides. */
const alsoRead = 5;
/** Of these many articles, the best ones, all passages are read: news tells its subject at the top and the detail below, in other words. */
const articlesRead = 2;
const sentencesOfArticle = 60;
/** Characters (UTF-16) of an answer at most. */
const longestAnswer = 400;

export interface FactAsked {
  readonly question: Question;
  /** What is looked for: the question, with what the conversation adds. */
  readonly text: string;
  readonly limit: number;
  readonly within: ReadonlySet<number> | undefined;
  /** Articles that the conversation is about: all their passages are read. */
  readonly talkedAbout: readonly number[];
}

export interface FactFound {
  readonly ranking: Ranking;
  readonly ranked: readonly AnswerCandidate[];
  /** 0 to 1: that the articles hold an answer. */
  readonly confidence: number;
  /** Best first, by their best sentence. */
  readonly passages: readonly Hit[];
}

/** Looks for the sentence that answers. */
export async function findFact(sources: Sources, asked: FactAsked): Promise<FactFound> {
  const { question, within, limit } = asked;
  const most = Math.max(limit, passagesRead);
  const rarities = await sources.engine.rarities(question.words.map(({ term }) => term));
  const articles = within && { articles: within };
  const hits =
    question.words.length >= longQuestion
      ? await searchByClauses(sources.engine, asked.text, most, within)
      : await sources.engine.search({ text: asked.text, per: 'passage', limit: most, ...articles });
  const others = otherWords(question, rarities);
  const also =
    others === ''
      ? []
      : await sources.engine.search({ text: `${asked.text} ${others}`, per: 'passage', limit: alsoRead, ...articles });
  const read = [...hits.slice(0, passagesRead), ...also.filter((hit) => !hits.some((known) => isSame(known, hit)))];
  const wide = [...asked.talkedAbout, ...new Set(read.map(({ article }) => article))].slice(0, articlesRead);
  const ranking = await rankAnswers(sources, question, [
    ...read,
    ...wide.flatMap((article) => otherPassages(sources, article, read)),
  ]);
  const confidence = rateRanking(weighRanking(question, rarities, ranking));
  // A long question is about several articles: their order stays, as the best sentence is that of one of them.
  const bySentence = question.words.length >= longQuestion ? ranking.candidates.slice(0, 1) : ranking.candidates;
  return {
    ranking,
    ranked: ranking.candidates,
    confidence,
    passages: [...new Set([...bySentence.map(({ passage }) => passage.hit), ...hits])].slice(0, limit),
  };
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

function isSame(a: Hit, b: Hit): boolean {
  return a.article === b.article && a.start === b.start;
}

// A word that no article holds ("loo") is looked for by others that tell the same.
function otherWords(question: Question, rarities: Float64Array): string {
  return question.words.flatMap(({ term }, at) => (rarities[at] === 1 ? paraphrasesOf(term) : [])).join(' ');
}

/** Of a passage, the best sentence and what follows it, as far as an answer may reach: for what comes near but does not answer. */
export function narrowPassage({ passage, sentence }: AnswerCandidate): Hit {
  const { hit, sentences, found } = passage;
  const first = sentences[sentence]?.span ?? hit;
  let end = first.end;
  for (const { span } of sentences.slice(sentence + 1)) if (span.end - first.start <= longestAnswer) end = span.end;
  return { ...hit, ...shorten({ start: first.start, end }, found.article.text, undefined) };
}

/** Cites a passage that was found. */
export function citePassage({ collection }: Sources, hit: Hit): PassageHit | undefined {
  const found = collection.articles[hit.article];
  return found && { citation: cite(found.article, found.analysis.paragraphs, hit), score: hit.score };
}

/** Cites the sentence of a candidate, with its best phrase marked. */
export function citeAnswer(candidate: AnswerCandidate, confidence: number): BestAnswer | undefined {
  const { article, analysis } = candidate.passage.found;
  const sentence = candidate.passage.sentences[candidate.sentence];
  if (!sentence) return undefined;
  const phrase = candidate.phrases[0]?.phrase;
  const span = shorten(sentence.span, article.text, phrase);
  const inside = phrase && phrase.start >= span.start && phrase.end <= span.end;
  return {
    citation: cite(article, analysis.paragraphs, span),
    ...(inside && { highlight: highlight(article, phrase) }),
    confidence,
  };
}

/** Cuts a sentence that is too long to show, at spaces, around the phrase that answers. */
export function shorten(sentence: Span, text: string, phrase: Span | undefined): Span {
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
  // Never between the two halves of a character.
  const low = (at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return { start: low(start) ? start + 1 : start, end: low(end) ? end - 1 : end };
}

import { foldWords } from '../../search/fold.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';
import type { Sources } from '../sources/sources.ts';
import { describeIn, isDescription, readDescription } from './descriptions.ts';
import { type Turn, turnsOf } from './interview-turns.ts';
import { articlesAbout, type StatementAsked } from './statements.ts';
import { coverIn, readTopicWords, weighedWithin } from './topic-cover.ts';

/** What someone says in an interview on a topic. */
export interface InterviewAnswer {
  readonly found: AnalysedArticle;
  readonly span: Span;
  /** 0 to 1: how much of the topic it and what stands around it hold. */
  readonly coverage: number;
  /** How much of it it holds itself. */
  readonly inside: number;
}

const articlesRead = 4;
/** How much of a description must hold of who is interviewed. */
const leastDescribed = 0.55;
/** Characters (UTF-16) that are shown of a turn, unless its first sentence is longer. */
const longestShown = 700;

/** Finds what someone says about a topic in an interview, where words stand without quotation marks. */
export async function findInInterviews(sources: Sources, asked: StatementAsked): Promise<InterviewAnswer | undefined> {
  const { collection, engine } = sources;
  const { speaker, topic } = asked;
  const articles = (await articlesAbout(sources, asked)).slice(0, articlesRead);
  await sources.finder?.near(articles);
  const interviews = articles.filter((article) => isInterview(collection.articles[article]));
  if (interviews.length === 0) return undefined;
  const words = await readTopicWords(sources, topic);
  const description = isDescription(speaker) ? await readDescription(engine, speaker) : undefined;
  let best: InterviewAnswer | undefined;
  let most = 0;
  for (const article of interviews) {
    const found = collection.articles[article];
    if (!found) continue;
    const describes = description && describeIn(collection, description, article);
    const isMeant = (turn: Turn): boolean =>
      isNamed(turn, speaker) ||
      (describes !== undefined &&
        turn.introduced !== undefined &&
        describes({ ...turn.introduced, kind: 'direct', mention: turn.introduced }) >= leastDescribed);
    const turns = turnsOf(found);
    const all = turns.flatMap(({ paragraphs }) => paragraphs);
    const cover = coverIn(engine, weighedWithin(engine, words, article, all), article, found);
    for (const { asked, paragraphs } of turns.filter(isMeant)) {
      for (const span of paragraphs) {
        // Asked back, before the answer.
        if (found.article.text.charAt(span.end - 1) === '?') continue;
        const { inside } = cover(span);
        const told = cover({ start: asked?.start ?? span.start, end: span.end });
        if (told.inside + inside <= most) continue;
        most = told.inside + inside;
        best = { found, span, coverage: told.coverage, inside };
      }
    }
  }
  return best && { ...best, span: shorten(best.found, best.span) };
}

function isInterview(found: AnalysedArticle | undefined): boolean {
  return found !== undefined && turnsOf(found).length > 0;
}

function isNamed({ speaker }: Turn, asked: string): boolean {
  const names = foldWords(speaker);
  const words = foldWords(asked);
  return words.length > 0 && words.every((word) => names.includes(word));
}

// Whole sentences from the beginning, one at least.
function shorten({ analysis }: AnalysedArticle, span: Span): Span {
  if (span.end - span.start <= longestShown) return span;
  const ends = analysis.sentences.flatMap(({ end }) => (end > span.start && end <= span.end ? [end] : []));
  const shown = ends.findLast((end) => end <= span.start + longestShown);
  return { start: span.start, end: shown ?? ends[0] ?? span.end };
}

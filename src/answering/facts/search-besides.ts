import { cutPassages } from '../../search/passages.ts';
import type { Hit, Vocabulary } from '../../search/search-engine.ts';
import { longQuestion } from '../question/clauses.ts';
import type { Question } from '../question/question.ts';
import { intersect } from '../sources/question-scope.ts';
import type { Sources } from '../sources/sources.ts';
import { paraphrasesOf } from '../thesaurus/paraphrases.ts';

/** Passages found by other words for those that no article holds, besides. */
const alsoRead = 5;

interface Sought {
  readonly question: Question;
  readonly text: string;
  readonly within: ReadonlySet<number> | undefined;
  /** The articles that were published on the days that the question names. */
  readonly near?: ReadonlySet<number>;
}

/** Finds passages by other words for those that no article holds, and in the articles of the days that the question names. */
export async function searchBesides(
  { collection, engine }: Sources,
  { question, text, within, near }: Sought,
  rarities: Float64Array,
  hits: readonly Hit[],
): Promise<readonly Hit[]> {
  const per = 'passage';
  const limit = alsoRead;
  const others = otherWords(question, rarities, engine.vocabulary);
  const also =
    others === ''
      ? []
      : scaleTo(
          hits[0],
          await engine.search({ text: `${text} ${others}`, per, limit, ...(within && { articles: within }) }),
        );
  // Where all articles are of those days, the first search has found their best passages.
  const everywhere = near?.size === collection.articles.length;
  if (!near || everywhere || question.words.length >= longQuestion) return also;
  const articles = within ? intersect(within, near) : near;
  const then = articles.size === 0 ? [] : await engine.search({ text, per, limit, articles });
  return [...also, ...then.filter((hit) => ![...hits, ...also].some((known) => isSame(known, hit)))];
}

// More words make a higher score: the best passage by other words is as good as the best by those of the question.
function scaleTo(best: Hit | undefined, also: readonly Hit[]): Hit[] {
  const factor = (best?.score ?? 1) / (also[0]?.score ?? 1);
  return also.map((hit) => ({ ...hit, score: hit.score * factor }));
}

/** Whether two hits are the same passage. */
export function isSame(a: Hit, b: Hit): boolean {
  return a.article === b.article && a.start === b.start;
}

/** Of the words that tell the same, so many are looked for. */
const othersAtMost = 4;

// A word that no article holds ("loo") is looked for by others that tell the same.
function otherWords({ words }: Question, rarities: Float64Array, vocabulary: Vocabulary): string {
  const unknown = words.filter((_, at) => rarities[at] === 1);
  const isKnown = (term: string): boolean => vocabulary.idOf(term) !== undefined;
  return unknown
    .flatMap(({ term }) => [...paraphrasesOf(term)].filter(({ terms }) => terms.every(isKnown)).slice(0, othersAtMost))
    .map(({ written }) => written)
    .join(' ');
}

/** A longer article is not read as a whole. */
const sentencesOfArticle = 60;

/** The passages of an article besides those that are read, where it is no longer than news is. */
export function otherPassages({ collection }: Sources, article: number, read: readonly Hit[]): Hit[] {
  const found = collection.articles[article];
  if (!found || found.analysis.sentences.length > sentencesOfArticle) return [];
  const known = new Set(read.flatMap((hit) => (hit.article === article ? hit.start : [])));
  const articleShare = read.find((hit) => hit.article === article)?.articleShare ?? 0;
  return cutPassages(found.analysis.paragraphs, found.analysis.sentences)
    .filter(({ start }) => !known.has(start))
    .map(({ start, end }) => ({ article, start, end, score: 0, articleShare }));
}

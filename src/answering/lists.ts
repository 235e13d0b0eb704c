import type { Collection } from '../collection/collection.ts';
import { cite, displayTitle } from '../excerpt.ts';
import { foldWords } from '../search/fold.ts';
import type { ArticleHit, ArticlesReply, ListRequest, SpeakersReply } from '../types.ts';
import { rankArticles } from './find-article.ts';
import { nameWords, rankSpeakers } from './find-speakers.ts';
import { articlesIn, byNewest, scopeOf } from './sources.ts';

/** Lists articles, newest first; with a query those whose title, outlet, authors or speakers match it. */
export function listArticles(collection: Collection, request: ListRequest): ArticlesReply {
  const within = articlesIn(collection, scopeOf(collection, request));
  const query = request.query?.trim() ?? '';
  const found = (query === '' ? within : matching(collection, within, query)).sort(byNewest(collection));
  return {
    kind: 'articles',
    articles: found.slice(0, request.limit ?? 50).map((index) => toArticleHit(collection, index)),
    total: found.length,
  };
}

function matching(collection: Collection, within: readonly number[], query: string): number[] {
  const words = foldWords(query);
  const titled = new Set(
    rankArticles(collection, query).flatMap(({ article, score }) => (score >= 0.5 ? article : [])),
  );
  return within.filter((index) => {
    const found = collection.articles[index];
    if (!found || titled.has(index)) return found !== undefined;
    const { article, analysis } = found;
    const about = new Set(
      foldWords(
        [
          article.outlet ?? '',
          article.published?.slice(0, 10) ?? '',
          ...article.authors,
          ...analysis.speakers.map(({ name }) => name),
        ].join(' '),
      ),
    );
    return words.every((word) => about.has(word));
  });
}

function toArticleHit(collection: Collection, index: number): ArticleHit {
  const found = collection.articles[index];
  if (!found) throw new RangeError(`no article ${index}`);
  const { article, analysis } = found;
  const first = analysis.sentences[0];
  return {
    id: article.id,
    title: displayTitle(article),
    ...(article.published !== undefined && { published: article.published }),
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.url !== undefined && { url: article.url }),
    authors: article.authors,
    speakers: mostQuoted(collection, index),
    ...(first && { lead: cite(article, analysis.paragraphs, first) }),
  };
}

function mostQuoted(collection: Collection, index: number): string[] {
  const counts = new Map<number, number>();
  for (const { speaker } of collection.articles[index]?.analysis.quotes ?? []) {
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.flatMap(([speaker]) => collection.speakers[collection.speakerOf[index]?.[speaker] ?? -1]?.name ?? []);
}

/** Lists who is quoted, most quoted first; with a query those whose name or role matches it, or comes close where none does. */
export function listSpeakers(collection: Collection, request: ListRequest): SpeakersReply {
  const within = scopeOf(collection, request);
  const inScope = within && new Set([...within].flatMap((index) => collection.speakerOf[index] ?? []));
  const query = nameWords(request.query ?? '');
  const ranked = query.length === 0 ? undefined : rankSpeakers(collection, query);
  const best = ranked?.filter(({ score }) => score >= Math.min(2, ranked[0]?.score ?? 0)).map(({ speaker }) => speaker);
  const wanted = best?.sort((a, b) => a - b) ?? collection.speakers.map((_, index) => index);
  const quoted = wanted.filter(
    (index) => (collection.speakers[index]?.quotes ?? 0) > 0 && (inScope?.has(index) ?? true),
  );
  return {
    kind: 'speakers',
    speakers: quoted.slice(0, request.limit ?? 50).flatMap((index) => collection.speakers[index] ?? []),
    total: quoted.length,
  };
}

import { cite } from '../excerpt.ts';
import type { Citation, NothingFoundReply, SummaryReply, SummaryRequest } from '../types.ts';
import { findArticle } from './find-article.ts';
import { articlesIn, byNewest, type Sources, scopeOf } from './sources.ts';
import { measureTopic } from './topic.ts';

/** Characters (UTF-16) of a summary at most, whatever the number of its sentences, where the reader names none. */
const longest = 1000;

/** Summarises an article, a topic over the articles, or a topic in one article, in whole sentences of theirs. */
export function summarize({ collection }: Sources, request: SummaryRequest): SummaryReply | NothingFoundReply {
  const inside = request.article === undefined ? undefined : findArticle(collection, request.article);
  if (inside && inside.article === undefined) {
    return {
      kind: 'nothing-found',
      reason: 'unknown-article',
      asked: request.article ?? '',
      didYouMean: inside.didYouMean,
    };
  }
  const within = articlesIn(collection, scopeOf(collection, request)).filter(
    (index) => inside === undefined || index === inside.article,
  );
  const most = request.sentences ?? request.limit ?? 3;
  const topic = request.topic?.trim();
  const sentences = topic ? onTopic({ collection, within, most, topic }) : leading({ collection, within, most });
  return { kind: 'summary', ...(topic && { topic }), sentences };
}

interface Choice {
  readonly collection: Sources['collection'];
  readonly within: readonly number[];
  readonly most: number;
}

function leading({ collection, within, most }: Choice): Citation[] {
  const newest = [...within].sort(byNewest(collection)).slice(0, most);
  const each = Math.max(1, Math.floor(most / Math.max(1, newest.length)));
  return newest
    .flatMap((index) => {
      const found = collection.articles[index];
      if (!found) return [];
      const { article, analysis } = found;
      const chosen = analysis.sentences
        .map((sentence, at) => ({ sentence, at }))
        .sort((a, b) => b.sentence.weight - a.sentence.weight)
        .slice(0, each)
        .sort((a, b) => a.at - b.at);
      return chosen.map(({ sentence }) => cite(article, analysis.paragraphs, sentence));
    })
    .reverse();
}

function onTopic({ collection, within, most, topic }: Choice & { readonly topic: string }): Citation[] {
  const measure = measureTopic(collection, topic);
  const scored = within.flatMap((index) => {
    const found = collection.articles[index];
    if (!found) return [];
    return found.analysis.sentences.map((sentence) => ({
      index,
      sentence,
      score: measure(found, sentence) * (0.5 + sentence.weight),
    }));
  });
  scored.sort((a, b) => b.score - a.score || a.index - b.index || a.sentence.start - b.sentence.start);
  const chosen = [];
  let left = longest;
  for (const candidate of scored) {
    const size = candidate.sentence.end - candidate.sentence.start;
    if (chosen.length === most || candidate.score === 0) break;
    if (size > left) continue;
    chosen.push(candidate);
    left -= size;
  }
  const newest = byNewest(collection);
  chosen.sort((a, b) => (a.index === b.index ? a.sentence.start - b.sentence.start : -newest(a.index, b.index)));
  return chosen.flatMap(({ index, sentence }) => {
    const found = collection.articles[index];
    return found ? [cite(found.article, found.analysis.paragraphs, sentence)] : [];
  });
}

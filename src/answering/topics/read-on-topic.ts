import type { Hit } from '../../search/search-engine.ts';
import { type Sources, searchedIn } from '../sources/sources.ts';
import { type Topic, weighTopic } from './topic.ts';
import { widenTopic } from './topic-likes.ts';

/** Articles that are looked at for a topic: more are searched first. */
const readAtMost = 60;

/** A topic, and the articles that may bear on it. */
export interface ReadOnTopic {
  readonly topic: Topic;
  readonly articles: readonly number[];
  /** What was found first, best first. */
  readonly hits: readonly Hit[];
}

/**
 * Finds the articles that may bear on a subject among `within`, indices in the order of the collection, and reads what it means in them; `undefined`
 * with what was found, where no article holds `leastShare` of it.
 */
export async function readOnTopic(
  sources: Sources,
  within: readonly number[],
  subject: string,
  leastShare = 0,
): Promise<ReadOnTopic | { readonly hits: readonly Hit[] }> {
  const { engine, finder } = sources;
  const articles = searchedIn(sources.collection, within);
  const only = articles ? { articles } : {};
  const hits = await engine.search({ text: subject, per: 'article', limit: readAtMost, leastShare, ...only });
  if ((hits[0]?.articleShare ?? 0) < leastShare) return { hits };
  const first = within.length > readAtMost ? hits.map(({ article }) => article) : within;
  await finder?.near(first);
  const topic = widenTopic(sources, subject, await weighTopic(sources, subject), first);
  const text = [...topic.likes.values()]
    .flat()
    .map((like) => engine.vocabulary.termOf(like))
    .join(' ');
  if (first === within || text === '') return { topic, articles: first, hits };
  // Articles that hold what tells of the same, and not what was asked for.
  const alike = await engine.search({ text, per: 'article', limit: readAtMost / 2, quickly: true, ...only });
  const besides = alike.flatMap(({ article }) => (first.includes(article) ? [] : article));
  await finder?.near(besides);
  return { topic, articles: [...first, ...besides], hits };
}

import type { ArticleFile } from '../corpus/list-files.ts';
import { ownCopy } from '../search/own-copy.ts';
import type { AnalysedArticle, Problem } from '../types/articles.ts';
import type { Entry } from './gather.ts';

/** What is known of the articles that were named so far. */
export interface Named {
  /** Article id → its number. */
  readonly byId: Map<string, number>;
  /** What is wrong with files that gave no article. */
  readonly problems: Problem[];
  /** Whether a file changed between being gathered and being read: what was gathered does not stand for the articles then. */
  changed: boolean;
}

/** By id with its prefix: the last number that was put before it. */
type Counts = Map<string, number>;

/** What is known before the first article is named. */
export function noneNamed(): Named {
  return { byId: new Map(), problems: [], changed: false };
}

/** Gives the articles of the entries, in their order, every id used once; `named` is filled on the way. */
export async function* nameArticles(entries: AsyncIterable<Entry>, named: Named): AsyncGenerator<AnalysedArticle> {
  const { byId, problems } = named;
  const counts: Counts = new Map();
  for await (const { loaded, analysis, changed } of entries) {
    named.changed ||= changed ?? false;
    const { article, file } = loaded;
    if (!article || !analysis) {
      problems.push(...loaded.problems);
      continue;
    }
    const free = freeId(article.id, file, byId, counts);
    const clash = free === article.id ? [] : [clashProblem(file, article.id, free)];
    byId.set(ownCopy(free), byId.size);
    yield { article: { ...article, id: free }, analysis, problems: [...loaded.problems, ...clash] };
  }
}

// A clash is resolved by a prefix: the name of the file, then a number, so that nothing is dropped.
function freeId(id: string, file: ArticleFile, taken: ReadonlyMap<string, number>, counts: Counts): string {
  if (!taken.has(id)) return id;
  const prefixed = `${file.name}#${id}`;
  if (!taken.has(prefixed)) return prefixed;
  let count = (counts.get(prefixed) ?? 1) + 1;
  while (taken.has(`${count}#${prefixed}`)) count++;
  counts.set(prefixed, count);
  return `${count}#${prefixed}`;
}

function clashProblem(file: ArticleFile, id: string, used: string): Problem {
  return {
    code: 'duplicate-id',
    field: 'id',
    message: `${file.name}: "id" is "${id}", which another article has; it is called "${used}" here. Give each article an id of its own.`,
  };
}

import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { answerQuestion } from '../../src/answering/answer.ts';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import type { AnalysedArticle } from '../../src/types/articles.ts';

/** Something that finds articles: best first, as numbers. */
export interface Contestant {
  readonly name: string;
  readonly find: (question: string) => Promise<readonly number[]>;
}

type Open = (articles: readonly AnalysedArticle[]) => readonly Contestant[];

/** Verbatim's search, and its whole answer with sentence and phrase. */
export const openVerbatim: Open = (articles) => {
  const engine = openMemoryEngine(
    articles.map(({ article, analysis }) => ({
      ...article,
      paragraphs: analysis.paragraphs,
      sentences: analysis.sentences,
      speakers: [],
    })),
  );
  const byId = new Map(articles.map(({ article }, index) => [article.id, index]));
  const collection = { articles, byId, speakers: [], speakerOf: articles.map(() => []), problems: [] };
  return [
    {
      name: 'Verbatim, search',
      find: async (text) => (await engine.search({ text, per: 'passage', limit: 10 })).map(({ article }) => article),
    },
    {
      name: 'Verbatim, whole answer',
      find: async (question) => {
        const { reply } = await answerQuestion({ collection, engine }, { question }, undefined);
        const cited = reply.passages.map(({ citation }) => citation.article);
        return [...(reply.answer ? [reply.answer.citation.article] : []), ...cited].map((id) => byId.get(id) ?? -1);
      },
    },
  ];
};

/** MiniSearch as it comes, over articles. */
export const openMiniSearch: Open = (articles) => {
  const mini = new MiniSearch<{ id: number; title: string; text: string }>({ fields: ['title', 'text'] });
  articles.forEach(({ article }, id) => {
    mini.add({ id, title: article.title, text: article.text });
  });
  return [
    {
      name: 'MiniSearch as it comes',
      find: async (question) =>
        mini
          .search(question)
          .slice(0, 10)
          .map(({ id }) => Number(id)),
    },
  ];
};

/** SQLite's full-text search with Porter stems, over articles. */
export const openSqlite: Open = (articles) => {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE article USING fts5(title, text, tokenize = 'porter unicode61')");
  const insert = database.prepare('INSERT INTO article (rowid, title, text) VALUES (?, ?, ?)');
  articles.forEach(({ article }, id) => {
    insert.run(id, article.title, article.text);
  });
  const select = database.prepare(
    'SELECT rowid AS id FROM article WHERE article MATCH ? ORDER BY bm25(article) LIMIT 10',
  );
  return [
    {
      name: 'SQLite FTS5, porter',
      find: async (question) => {
        const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
        const rows = select.all(words.map((word) => `"${word}"`).join(' OR '));
        return rows.map(({ id }) => Number(id));
      },
    },
  ];
};

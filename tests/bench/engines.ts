import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';

/** An article as it is given to other engines. */
export interface PlainArticle {
  /** Its number. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** An opened engine. */
export interface Contestant {
  /** Finds articles by their numbers, best first. */
  readonly find: (question: string) => Promise<readonly number[]>;
  /** Bytes that it holds outside the heap and the buffers that Node.js counts. */
  readonly outside?: () => number;
}

/** Other engines as they come, with the texts stored. Each indexes title and text of whole articles. */
export const otherEngines: Readonly<Record<string, (articles: readonly PlainArticle[]) => Promise<Contestant>>> = {
  MiniSearch: async (articles) => {
    const mini = new MiniSearch<PlainArticle>({ fields: ['title', 'text'], storeFields: ['title', 'text'] });
    mini.addAll(articles);
    return {
      find: async (question) =>
        mini
          .search(question, {})
          .slice(0, 10)
          .map(({ id }) => Number(id)),
    };
  },
  FlexSearch: async (articles) => {
    const index = new Document({ document: { id: 'id', index: ['title', 'text'], store: ['title', 'text'] } });
    for (const { id, title, text } of articles) index.add({ id, title, text });
    return {
      // Without `suggest` it finds only what holds every word.
      find: async (question) =>
        index.search(question, { limit: 10, merge: true, suggest: true }).map(({ id }) => Number(id)),
    };
  },
  Orama: async (articles) => {
    const index = create({ schema: { title: 'string', text: 'string' } as const });
    await insertMultiple(index, [...articles], 500);
    return {
      find: async (question) => {
        const { hits } = await search(index, { term: question, limit: 10 });
        return hits.map(({ id }) => Number(id));
      },
    };
  },
  'SQLite FTS5': async (articles) => {
    const database = new DatabaseSync(':memory:');
    database.exec("CREATE VIRTUAL TABLE article USING fts5(title, text, tokenize = 'porter unicode61')");
    const insert = database.prepare('INSERT INTO article (rowid, title, text) VALUES (?, ?, ?)');
    database.exec('BEGIN');
    for (const { id, title, text } of articles) insert.run(Number(id), title, text);
    database.exec('COMMIT');
    const select = database.prepare(
      'SELECT rowid AS id FROM article WHERE article MATCH ? ORDER BY bm25(article) LIMIT 10',
    );
    return {
      find: async (question) => {
        const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
        return select.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ id }) => Number(id));
      },
      outside: () => {
        const pragma = (name: string): number => Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
        return pragma('page_count') * pragma('page_size');
      },
    };
  },
};

/** Reads a `.jsonl` for other engines. */
export function readPlain(file: string): PlainArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, number) => {
    if (line === '') return [];
    const { title, text }: PlainArticle = JSON.parse(line);
    return [{ id: String(number), title, text }];
  });
}

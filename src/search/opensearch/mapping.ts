import type { API } from '@opensearch-project/opensearch';

/** Articles that one shard takes; more of them, more shards. */
const articlesPerShard = 250_000;

/**
 * The body that an index is created with. Texts come as terms of our own, in the order of the text and separated by blanks, so that what is
 * indexed and what is asked are analysed by the same code; the texts themselves are stored and not indexed. Documents are written by the alias,
 * which is there as long as the index: one that was removed is not made again, without this body, by who still writes.
 */
export function indexBody(articles: number, alias: string): API.Indices_Create_RequestBody {
  const terms = { type: 'text', analyzer: 'whitespace', norms: false } as const;
  const marks = { ...terms, index_options: 'docs' } as const;
  return {
    aliases: { [alias]: {} },
    settings: {
      index: {
        number_of_shards: Math.max(1, Math.ceil(articles / articlesPerShard)),
        // One copy on another node, as soon as there is one.
        auto_expand_replicas: '0-1',
        // Nobody reads it before it is whole.
        refresh_interval: '-1',
        // A request may be restricted to as many articles as there are.
        max_terms_count: 10_000_000,
        max_result_window: 100_000,
      },
    },
    mappings: {
      dynamic: false,
      // They can be made again from the text.
      _source: { excludes: ['terms', 'heading', 'particulars', 'own', 'topic', 'titled', 'words'] },
      properties: {
        kind: { type: 'keyword' },
        /** Number of the article in the collection. */
        article: { type: 'integer' },
        // An article's passages.
        terms,
        heading: marks,
        particulars: marks,
        packed: { type: 'binary' },
        // A quote: its terms, those of its paragraph and of the title, and its words as `/who-said` compares them.
        published: { type: 'keyword' },
        day: { type: 'keyword' },
        /** Number of the name that the speaker goes by. */
        name: { type: 'integer' },
        start: { type: 'integer' },
        own: marks,
        topic: marks,
        titled: marks,
        words: marks,
        // What an article tells of a day or a time.
        range: { type: 'keyword' },
        from: { type: 'keyword' },
        to: { type: 'keyword' },
        score: { type: 'double' },
        rank: { type: 'double' },
        // What is given back as it was.
        stored: { type: 'object', enabled: false },
        part: { type: 'integer' },
        bytes: { type: 'binary' },
      },
    },
  };
}

/** Longer terms are not worth a place in the index under their own letters, and Lucene would cut them. */
const longestTerm = 200;

/** How a term is written in the index. */
export function writtenTerm(term: string, id: number): string {
  return term.length <= longestTerm ? term : `#${id}`;
}

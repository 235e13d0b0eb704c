import { analyze } from '../../src/analysis/analyze.ts';
import type { Sources } from '../../src/answering/sources/sources.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { joinSpeakers } from '../../src/collection/join-speakers.ts';
import { openMemoryEngine } from '../../src/search/memory-engine.ts';
import type { Article } from '../../src/types/articles.ts';

/** A collection of articles with its index, analysed as in the program. */
export function sourcesOf(articles: readonly Article[]): Sources {
  const analysed = articles.map((article) => ({ article, analysis: analyze(article), problems: [] }));
  const collection: Collection = {
    articles: analysed,
    byId: new Map(articles.map(({ id }, index) => [id, index])),
    ...joinSpeakers(analysed),
    problems: [],
  };
  const engine = openMemoryEngine(
    analysed.map(({ article, analysis }) => ({
      ...article,
      paragraphs: analysis.paragraphs,
      sentences: analysis.sentences,
      speakers: analysis.speakers.map(({ name }) => name),
    })),
  );
  return { collection, engine };
}

/** Invented news of an invented town. */
export const portElleryArticles: readonly Article[] = [
  {
    id: 'ferry',
    title: 'Ferry strikes jetty in Port Ellery',
    authors: ['Ida Quell'],
    outlet: 'The Ellery Lantern',
    published: '2024-03-12',
    text: `The Port Ellery ferry struck a jetty on Monday night. Nine passengers were bruised and taken to Saint Brannock Hospital.

The harbour office closed the western pier because its beams had cracked. Repairs will cost $40,000.

"We were very lucky that the tide was low," Tomas Brill, the harbour master, said on Tuesday. "Nobody should use the pier until the divers have seen it."

The ferry was built in 1987 by a yard in Marlow Sound. It carries 140 people.`,
  },
  {
    id: 'library',
    title: 'Library to open on Sundays',
    authors: [],
    outlet: 'Harbour Post',
    published: '2024-03-20',
    text: `The town library will open on Sundays from April. Mayor Jonna Wik announced the longer hours at a meeting in the town hall.

"Books should not rest more than their readers," Wik said.

Readers had asked for longer hours since the bookshop in Gull Lane shut its doors in 2022.`,
  },
  {
    id: 'fair',
    title: 'Spring fair draws crowds',
    authors: [],
    published: '2024-05-02',
    text: `The spring fair drew 1,200 visitors, the council said on Thursday.

The pumpkin prize was won by Edda Marrow, a retired teacher, who had grown hers behind the lighthouse.`,
  },
];

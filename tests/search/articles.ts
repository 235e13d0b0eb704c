import { findParagraphs } from '../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../src/analysis/sentences.ts';
import type { SearchableArticle } from '../../src/search/search-engine.ts';

/** An article for the tests of the search, with its paragraphs and sentences found as in the program. */
export function searchable(
  id: string,
  text: string,
  fields: Partial<Omit<SearchableArticle, 'id' | 'text'>> = {},
): SearchableArticle {
  const paragraphs = findParagraphs(text);
  return {
    id,
    title: '',
    authors: [],
    speakers: [],
    text,
    paragraphs,
    sentences: splitSentences(text, paragraphs),
    ...fields,
  };
}

/** Invented articles about an invented town. */
export const portEllery: readonly SearchableArticle[] = [
  searchable(
    'ferry',
    'The Port Ellery ferry struck a jetty on Monday night. Nine passengers were bruised.\n\nThe harbour office closed the western pier for repairs. The ferries will run from the eastern pier until June.',
    { title: 'Ferry strikes jetty', outlet: 'The Ellery Lantern', published: '2024-03-12', authors: ['Ida Quell'] },
  ),
  searchable(
    'library',
    'The town library will open on Sundays from April.\n\nReaders had asked for longer hours since the co-operative bookshop shut its doors.',
    { title: 'Library to open on Sundays', outlet: 'Harbour Post', published: '2024-03-20', speakers: ['Tomas Brill'] },
  ),
  searchable(
    'band',
    'A band called The Who Knows played at the fair. It was what it was.\n\nThe fair drew 1,200 visitors, the council said.',
    { title: 'Fair draws crowds', outlet: 'The Ellery Lantern', published: '2024-05-02' },
  ),
  searchable('tokyo', '東京都の図書館は日曜日に開館します。', { title: '図書館' }),
];

import { cutPassages } from './passages.ts';
import type { SearchableArticle } from './search-engine.ts';
import { openTermRegister } from './term-register.ts';
import { findTerms } from './terms.ts';
import { type IndexFrame, joinLists, sentenceEnd, type TokenIndex, type TokenLists } from './token-index.ts';

/** Reads articles into an index, one after another. */
export interface TokenIndexer {
  /** Reads the next article. */
  readonly add: (article: SearchableArticle) => void;
  /** The passages of the articles that were read since it was called last; the first of them is number 0. */
  readonly take: () => TokenLists;
  /** By term id, of all that were read. */
  readonly terms: readonly string[];
  /** What is known of all that were read together. */
  readonly frame: () => IndexFrame & { readonly articles: number; readonly passages: number };
}

/** Builds the index over all articles, in their order. */
export function buildTokenIndex(articles: readonly SearchableArticle[]): TokenIndex {
  const indexer = openTokenIndexer();
  articles.forEach(indexer.add);
  const { articles: _, passages: __, ...frame } = indexer.frame();
  return { ...frame, ...indexer.take() };
}

/** Opens an indexer that has read nothing. What it keeps of articles that were taken are the terms and their counts. */
export function openTokenIndexer(): TokenIndexer {
  const register = openTermRegister();
  const { idOf, standsInArticle, standsInPassage } = register;
  const tokens = openTokens();
  let articles = 0;
  let passages = 0;
  let words = 0;
  let size = 0;
  let passageTokens = [0];
  let passageLengths: number[] = [];
  let passageStarts: number[] = [];
  let passageEnds: number[] = [];
  let articlePassages = [0];
  let headings: Int32Array[] = [];
  let particulars: Int32Array[] = [];

  const idsOf = (text: string): Int32Array => {
    const found = new Set<number>();
    for (const { term, stop } of findTerms(text)) {
      if (stop) continue;
      const id = idOf(term, stop);
      found.add(id);
      standsInArticle(id, articles);
    }
    return Int32Array.from(found);
  };

  return {
    terms: register.terms,
    add: (article) => {
      headings.push(idsOf(`${article.title}\n${article.subheading ?? ''}`));
      particulars.push(idsOf(particularsOf(article)));
      const before = tokens.size();
      let next = 0;
      for (const span of cutPassages(article.paragraphs, article.sentences)) {
        let length = 0;
        while ((article.sentences[next]?.end ?? Infinity) <= span.start) next++;
        for (const term of findTerms(article.text, span)) {
          while ((article.sentences[next]?.end ?? Infinity) <= term.start) {
            next++;
            tokens.push(sentenceEnd, term.start, false);
          }
          const id = idOf(term.term, term.stop);
          tokens.push(id, term.start, !term.stop);
          length++;
          standsInPassage(id, passages);
          standsInArticle(id, articles);
        }
        passageStarts.push(span.start);
        passageEnds.push(span.end);
        passageTokens.push(tokens.size());
        passageLengths.push(length);
        passages++;
        words += length;
      }
      articlePassages.push(passageStarts.length);
      size += tokens.size() - before;
      articles++;
    },
    take: () => {
      const lists = {
        ...tokens.take(),
        passageTokens: Int32Array.from(passageTokens),
        passageLengths: Int32Array.from(passageLengths),
        passageStarts: Uint32Array.from(passageStarts),
        passageEnds: Uint32Array.from(passageEnds),
        articlePassages: Int32Array.from(articlePassages),
        headings: joinLists(headings),
        particulars: joinLists(particulars),
      };
      [passageTokens, articlePassages] = [[0], [0]];
      [passageLengths, passageStarts, passageEnds, headings, particulars] = [[], [], [], [], []];
      return lists;
    },
    frame: () => ({
      ...register.counts(),
      meanLength: words / Math.max(1, passages),
      meanArticleLength: size / Math.max(1, articles),
      articles,
      passages,
    }),
  };
}

/** The tokens of the articles, in arrays that grow. */
function openTokens() {
  let ids = new Int32Array(1 << 16);
  let starts = new Uint32Array(1 << 16);
  let telling = new Uint8Array(1 << 16);
  let size = 0;
  const grow = (): void => {
    const larger = new Int32Array(2 * size);
    larger.set(ids);
    ids = larger;
    const largerStarts = new Uint32Array(2 * size);
    largerStarts.set(starts);
    starts = largerStarts;
    const largerTelling = new Uint8Array(2 * size);
    largerTelling.set(telling);
    telling = largerTelling;
  };
  return {
    size: () => size,
    push: (id: number, start: number, tells: boolean): void => {
      if (size === ids.length) grow();
      telling[size] = tells ? 1 : 0;
      starts[size] = start;
      ids[size++] = id;
    },
    take: (): Pick<TokenLists, 'tokens' | 'starts' | 'telling'> => {
      const taken = { tokens: ids.slice(0, size), starts: starts.slice(0, size), telling: telling.slice(0, size) };
      size = 0;
      return taken;
    },
  };
}

const months = 'January February March April May June July August September October November December'.split(' ');

function particularsOf(article: SearchableArticle): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(article.published ?? '');
  const date = day ? `${Number(day[3])} ${months[Number(day[2]) - 1] ?? ''} ${day[1]}` : '';
  return [article.outlet ?? '', ...article.authors, ...article.speakers, date].join('\n');
}
